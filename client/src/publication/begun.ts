import type { ReleaseKind } from '@copydesk/shared/publication'

/** What may follow what is out. */
export const NEXT_KINDS = ['story', 'update', 'correction', 'refile'] as const
export type NextKind = (typeof NEXT_KINDS)[number]
const isNextKind = (kind: ReleaseKind | string | undefined): kind is NextKind =>
  NEXT_KINDS.some((one) => one === kind)

/** As a tab keeps it, and tells it to others: what was begun, and after which publication. */
export const begunWords = (kind: NextKind, after: string) => `${kind} ${after}`

/** Null for what is nothing of the kind, or was begun before this went out. */
export function readBegun(words: unknown, after: string | undefined): NextKind | null {
  const [kind, before] = typeof words === 'string' ? words.split(' ') : []
  return isNextKind(kind) && before === after ? kind : null
}
