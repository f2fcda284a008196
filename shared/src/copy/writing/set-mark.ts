import type * as Y from 'yjs'
import { type Id, idOf, markerId, nextShown, previousShown, type Spot } from '../items.ts'
import { GROWS, isCount, type MarkKind, type MarkValue, writeOperation } from '../marks/operation.ts'
import { rootsOf } from '../roots.ts'
import { isSafeLink } from '../safe-link.ts'
import type { Field } from '../schema.ts'
import { ceilingOf, floorOf, placeAt } from './place.ts'

/**
 * Marks what stands between two text indices, or takes a mark away (`null`), as one operation. Markers at either
 * end are left out; gives the operation's key, or null where there is nothing to mark or the address is not safe.
 */
export function setMark(
  doc: Y.Doc,
  field: Field,
  from: number,
  to: number,
  kind: MarkKind,
  value: MarkValue,
): string | null {
  const start = floorOf(doc, field, from)
  const end = ceilingOf(doc, field, to)
  if (start >= end) return null
  let first = placeAt(doc, field, start)
  let last = placeAt(doc, field, end - 1)
  let length = end - start
  for (; first !== null && markerId(first.item) !== null; length--) first = startOf(nextShown(first.item))
  for (; last !== null && markerId(last.item) !== null; length--) last = endOf(previousShown(last.item))
  return first === null || last === null || length <= 0 ? null : markSpots(doc, first, last, kind, value)
}

/** Writes the operation for what lies from one spot to another, both included. */
export function markSpots(
  doc: Y.Doc,
  first: Spot,
  last: Spot,
  kind: MarkKind,
  value: MarkValue,
): string | null {
  if (value !== null && (kind === 'link' ? !isSafeLink(value) : value !== true)) return null
  const { marks } = rootsOf(doc)
  const key = `${doc.clientID.toString(36)}.${ownClock(doc).toString(36)}`
  const limit = GROWS[kind] ? limitOf(last) : null
  const lamport = highestLamport(marks) + 1
  marks.set(key, writeOperation({ kind, value, first: idOf(first), last: idOf(last), limit, lamport }))
  return key
}

function limitOf({ item, offset }: Spot): Id | null {
  if (offset + 1 < item.length) return idOf({ item, offset: offset + 1 })
  const next = nextShown(item)
  return next === null ? null : idOf({ item: next, offset: 0 })
}

/** How many things this client has made: writing an operation makes one, so that no two operations share a key. */
function ownClock(doc: Y.Doc): number {
  const last = doc.store.clients.get(doc.clientID)?.at(-1)
  return last === undefined ? 0 : last.id.clock + last.length
}

function highestLamport(marks: Y.Map<unknown>): number {
  let highest = 0
  for (const value of marks.values()) {
    const lamport = Array.isArray(value) ? (value[5] as unknown) : 0
    // An operation of 2^53 would leave no number above it: such a one is outbid by its key alone.
    if (isCount(lamport) && lamport > highest && lamport < Number.MAX_SAFE_INTEGER) highest = lamport
  }
  return highest
}

const startOf = (item: Y.Item | null): Spot | null => (item === null ? null : { item, offset: 0 })
const endOf = (item: Y.Item | null): Spot | null => (item === null ? null : { item, offset: item.length - 1 })
