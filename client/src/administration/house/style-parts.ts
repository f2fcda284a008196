import type { HouseStyle } from '@copydesk/shared/credits'

/** A part of a style that an administrator sees and changes, by its path in the style. */
export interface StylePart {
  path: string
  words: string
  help?: string
  /** `sign`: its spaces count and are shown. */
  kind: 'text' | 'sentence' | 'sign' | 'switch' | readonly (readonly [value: string, words: string])[]
}

export const STYLE_PARTS: readonly { title: string; parts: readonly StylePart[] }[] = [
  {
    title: 'Credit line',
    parts: [
      { path: 'brackets.0', words: 'Begins with', kind: 'sign' },
      { path: 'brackets.1', words: 'Ends with', kind: 'sign' },
      { path: 'between', words: 'Between roles', kind: 'sign' },
      {
        path: 'beforeTranslation',
        words: 'Before the translators',
        help: 'Empty: as between other roles.',
        kind: 'sign',
      },
      { path: 'end', words: 'Behind the last', kind: 'sign' },
      { path: 'join.comma', words: 'Between names', kind: 'sign' },
      { path: 'join.and', words: 'Before the last name', kind: 'sign' },
      {
        path: 'capitals',
        words: 'Capital letters',
        kind: [
          ['line', 'Where the line begins'],
          ['clauses', 'Where each role begins'],
          ['none', 'None'],
        ],
      },
      {
        path: 'places',
        words: 'Places',
        kind: [
          ['behind', 'Behind the name, in words'],
          ['brackets', 'Behind the name, in brackets'],
          ['before', 'Before the name'],
        ],
      },
      { path: 'repeatsByline', words: 'Names the byline’s people again', kind: 'switch' },
    ],
  },
  {
    title: 'Byline',
    parts: [
      { path: 'byline.form', words: 'Names', help: '{} is where the names stand.', kind: 'text' },
      { path: 'byline.affiliation', words: 'Whom they work for', kind: 'sign' },
      { path: 'byline.place', words: 'Where they are', kind: 'sign' },
    ],
  },
  {
    title: 'Dateline',
    parts: [
      {
        path: 'dateline.form',
        words: 'Form',
        help: '{place}, {date} and {agency}. What stands in < > goes when its part is not known.',
        kind: 'text',
      },
      {
        path: 'dateline.date',
        words: 'Date',
        help: '{day}, {month}, or the month’s {number}.',
        kind: 'text',
      },
      { path: 'dateline.capitals', words: 'The town in capitals', kind: 'switch' },
    ],
  },
  {
    title: 'Around the copy',
    parts: [
      { path: 'standing.column', words: 'Above a column', kind: 'text' },
      { path: 'standing.analysis', words: 'Above an analysis', kind: 'text' },
      { path: 'standing.opinions', words: 'Below a column', kind: 'sentence' },
      { path: 'standing.noHoldings', words: 'Where nobody holds anything', kind: 'sentence' },
    ],
  },
]

type Tree = Record<string, unknown>

export const partOf = (style: HouseStyle, path: string): unknown =>
  path.split('.').reduce<unknown>((tree, key) => (tree as Tree | undefined)?.[key], style)

/** The style with another value there; undefined takes it out. */
export function withPart(style: HouseStyle, path: string, value: unknown): HouseStyle {
  return put(style, path.split('.'), value) as HouseStyle
}

function put(tree: unknown, [key = '', ...rest]: string[], value: unknown): unknown {
  if (Array.isArray(tree)) return tree.map((one, at) => (String(at) === key ? put(one, rest, value) : one))
  if (key === '') return value
  const { [key]: before, ...others } = (tree ?? {}) as Tree
  const after = rest.length === 0 ? value : put(before, rest, value)
  return after === undefined ? others : { ...(tree as Tree), [key]: after }
}
