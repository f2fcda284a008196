import { InputRule } from '@tiptap/core'

const RULES: [RegExp, string][] = [
  [/^##\s$/, 'crosshead'],
  [/^###\s$/, 'subhead'],
  [/^>\s$/, 'quote'],
  [/^[-–]\s$/, 'bullet'],
  [/^1\.\s$/, 'numbered'],
]

/** Signs typed at the start of a paragraph that make it another kind. */
export const kindRules = (): InputRule[] =>
  RULES.map(
    ([find, kind]) =>
      new InputRule({
        find,
        handler: ({ state, range }) => {
          const $from = state.doc.resolve(range.from)
          if ($from.depth !== 1 || $from.parent.attrs.kind !== 'paragraph') return null
          state.tr.delete(range.from, range.to).setNodeAttribute($from.before(), 'kind', kind)
        },
      }),
  )
