import type { Node } from '@tiptap/pm/model'
import type { FieldEditor } from '../editor/index.ts'
import type { AuthorBook, Run } from './author-book.ts'

/** A run of words on the page. */
export interface PageRun extends Run {
  /** Positions in the editor. */
  from: number
  to: number
}

interface WrittenBlock {
  /** From the start of the block. */
  runs: Run[]
  isGuess: boolean
}

/** Who wrote what of a field as it stands on the page; only blocks that changed since are read again. */
export class WrittenField {
  readonly field: FieldEditor
  readonly #book: AuthorBook
  #blocks = new WeakMap<Node, WrittenBlock>()

  constructor(field: FieldEditor, book: AuthorBook) {
    this.field = field
    this.#book = book
  }

  /** Calls `draw` for each block, in order, with what it holds. Gives whether some of it is a guess. */
  each(draw: (node: Node, at: number, runs: readonly Run[]) => void): boolean {
    const { editor } = this.field
    let isGuess = false
    editor.state.doc.forEach((node, at, index) => {
      const block = this.#of(node, index)
      if (!block) return
      isGuess ||= block.isGuess
      draw(node, at, block.runs)
    })
    return isGuess
  }

  /** Who wrote the character at a position, or the one before it at the end of a block. */
  at(position: number): PageRun | null {
    const { doc } = this.field.editor.state
    const place = doc.resolve(Math.min(Math.max(position, 0), doc.content.size))
    const index = place.index(0)
    const node = doc.maybeChild(index)
    if (!node || node.content.size === 0) return null
    let start = 0
    for (let before = 0; before < index; before++) start += doc.child(before).nodeSize
    const into = Math.min(Math.max(position - start - 1, 0), node.content.size - 1)
    let from = 0
    for (const run of this.#of(node, index)?.runs ?? []) {
      if (into < from + run.length)
        return { ...run, from: start + 1 + from, to: start + 1 + from + run.length }
      from += run.length
    }
    return null
  }

  /** Null in the moment between a key and its writing, when the page is ahead of the text. */
  #of(node: Node, index: number): WrittenBlock | null {
    const known = this.#blocks.get(node)
    if (known) return known
    const { layout, view } = this.field.binding.page
    const place = layout.shown[index]
    if (!place || place.length !== node.content.size) return null
    const block: WrittenBlock = { runs: [], isGuess: false }
    for (const range of view.rangesBetween(place.start, place.start + place.length)) {
      const { runs, isGuess } = this.#book.runsOf(...range)
      block.isGuess ||= isGuess
      for (const run of runs) {
        const last = block.runs.at(-1)
        if (last?.person === run.person && last.at === run.at) last.length += run.length
        else block.runs.push({ ...run })
      }
    }
    this.#blocks.set(node, block)
    return block
  }
}
