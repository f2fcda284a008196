/** The schema number of the shared document: a client that knows an older one reloads. Nothing is ever removed. */
export const SCHEMA = 2

export const FIELDS = ['headline', 'standfirst', 'body'] as const
export type Field = (typeof FIELDS)[number]

export const KINDS = [
  'paragraph',
  'crosshead',
  'subhead',
  'quote',
  'pull-quote',
  'bullet',
  'numbered',
  'figure',
  'rule',
  'embed',
  'table',
] as const
export type Kind = (typeof KINDS)[number]
