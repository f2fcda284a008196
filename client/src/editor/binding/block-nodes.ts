import type { Block, Marks } from '@copydesk/shared/copy'
import { Fragment, type Mark, type Node, type Schema } from '@tiptap/pm/model'

/** Draws blocks as nodes; a block that has not changed gives the node that it gave before. */
export class BlockNodes {
  private readonly drawn = new WeakMap<Block, Node>()
  private readonly schema: Schema

  constructor(schema: Schema) {
    this.schema = schema
  }

  of(blocks: readonly Block[]): Node[] {
    return blocks.map((block) => this.node(block))
  }

  private node(block: Block): Node {
    const known = this.drawn.get(block)
    if (known) return known
    const { id, kind, attributes, gone } = block
    const words = block.runs.map(({ text, marks }) => this.schema.text(text, marksOf(this.schema, marks)))
    const node = this.schema.node('block', { id, kind, attributes, gone }, Fragment.fromArray(words))
    this.drawn.set(block, node)
    return node
  }
}

const FLAGS = ['note', 'bold', 'italic'] as const

function marksOf(schema: Schema, marks: Marks): Mark[] {
  const out: Mark[] = []
  for (const name of FLAGS) if (marks[name]) out.push(schema.mark(name))
  if (marks.link !== undefined) out.push(schema.mark('link', { href: marks.link }))
  return out
}

/** The marks of a text node, as the shared document says them. */
export function marksOfNode(node: Node): Marks {
  const marks: Marks = {}
  for (const mark of node.marks) {
    if (mark.type.name === 'link') marks.link = String(mark.attrs.href)
    else marks[mark.type.name as (typeof FLAGS)[number]] = true
  }
  return marks
}
