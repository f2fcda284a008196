import { Node } from '@tiptap/core'
import type { TagParseRule } from '@tiptap/pm/model'
import { BlockView, type GoneDecisions } from './block-view.ts'
import { isKnownKind, lookOf } from './kind-looks.ts'

export interface BlockOptions {
  decisions: GoneDecisions | null
}

const parsed = (tag: string, kind: string): TagParseRule => ({ tag, attrs: { kind } })

/**
 * The one kind of node: what it is stands in its attributes, so that a change of kind changes no node and one
 * that nobody here knows is still a block. Ids never reach the clipboard: a pasted block is a new one.
 */
export const BlockNode = Node.create<BlockOptions>({
  name: 'block',
  priority: 1000,
  content: 'text*',
  addOptions: () => ({ decisions: null }),

  addAttributes: () => ({
    id: { default: null, rendered: false, keepOnSplit: false },
    kind: { default: 'paragraph', rendered: false },
    attributes: { default: {}, rendered: false, keepOnSplit: false },
    gone: { default: false, rendered: false, keepOnSplit: false },
  }),

  parseHTML: () => [
    {
      tag: '[data-kind]',
      priority: 60,
      getAttrs: (element) => (isKnownKind(element.dataset.kind) ? { kind: element.dataset.kind } : false),
    },
    parsed('h1', 'crosshead'),
    parsed('h2', 'crosshead'),
    ...['h3', 'h4', 'h5', 'h6'].map((tag) => parsed(tag, 'subhead')),
    parsed('blockquote', 'quote'),
    parsed('ol > li', 'numbered'),
    parsed('li', 'bullet'),
    { tag: 'p' },
    { tag: 'div' },
  ],

  renderHTML({ node }) {
    const kind = String(node.attrs.kind)
    const { tag } = lookOf(kind)
    if (tag === 'ul' || tag === 'ol') return [tag, ['li', { 'data-kind': kind }, 0]]
    return [tag, isKnownKind(kind) ? { 'data-kind': kind } : {}, 0]
  },

  addNodeView() {
    return ({ node }) => new BlockView(node, this.options.decisions)
  },
})
