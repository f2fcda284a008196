import type { Id } from '../items.ts'
import { isSafeLink } from '../safe-link.ts'

export const MARK_KINDS = ['bold', 'italic', 'link', 'note'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** What somebody types at the end of a bold word is bold; what follows a link is not part of it. */
export const GROWS: Readonly<Record<MarkKind, boolean>> = {
  bold: true,
  italic: true,
  link: false,
  note: true,
}

export type MarkValue = true | string | null

/**
 * Somebody's wish that a stretch be bold, or a link, or neither. In the map it is
 * `[kind, value, first, last, limit, lamport]`, where first and last are the ids of the first and last character,
 * and limit the id of what followed then: what is typed between last and limit belongs to the stretch. Limit is
 * null where nothing grows, or where nothing followed.
 */
export interface Operation {
  key: string
  kind: MarkKind
  /** Null takes the mark away. */
  value: MarkValue
  first: Id
  last: Id
  limit: Id | null
  lamport: number
}

/** Null for what is no operation of this schema: it is kept, and shows nothing. */
export function readOperation(key: string, value: unknown): Operation | null {
  if (!Array.isArray(value) || value.length !== 6) return null
  const [kind, set, first, last, limit, lamport] = value as unknown[]
  const known = MARK_KINDS.find((candidate) => candidate === kind)
  if (known === undefined || !isId(first) || !isId(last) || !(limit === null || isId(limit))) return null
  if (!isCount(lamport)) return null
  if (set === null) return { key, kind: known, value: null, first, last, limit, lamport }
  if (known === 'link' ? !isSafeLink(set) : set !== true) return null
  return { key, kind: known, value: set as MarkValue, first, last, limit, lamport }
}

/** The value under which `readOperation` finds the same. */
export const writeOperation = (operation: Omit<Operation, 'key'>): unknown[] => [
  operation.kind,
  operation.value,
  [...operation.first],
  [...operation.last],
  operation.limit === null ? null : [...operation.limit],
  operation.lamport,
]

/** Whether the wish `a` prevails over `b` where both cover a character. */
export const prevails = (a: Operation, b: Operation): boolean =>
  a.lamport > b.lamport || (a.lamport === b.lamport && a.key > b.key)

function isId(value: unknown): value is Id {
  return Array.isArray(value) && value.length === 2 && isCount(value[0]) && isCount(value[1])
}

export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0
