import { Refusal } from '@copydesk/shared/refusal'
import * as Y from 'yjs'
import { type DecodedStruct, type DecodedUpdate, decodeUpdate, unknownContent } from './decode-update.ts'
import { encodeDeletes, freshDeletes } from './fresh-deletes.ts'
import { judgeStruct } from './judge-struct.ts'
import { markLamport } from './mark-lamport.ts'
import { type Place, placesOf } from './places.ts'

/** What an update is to a room. */
export type Verdict =
  /** The room has all of it. */
  | { is: 'known' }
  /** What the room does not have yet, fit to be applied, the clients that made it, and how much it deletes. */
  | { is: 'fresh'; update: Uint8Array; clients: number[]; deleted: number; lamport: number }
  /** It stands on something that the room lacks. */
  | { is: 'gap' }
  /** It would change the document, and its sender may only read. */
  | { is: 'not-theirs' }

/** What the guard must know of a room. */
export interface Guarded {
  doc: Y.Doc
  rootNames: ReadonlyMap<unknown, string>
  ownerOf(client: number): string | undefined
  /** The highest number that a mark operation has here. */
  lamport: number
}

export interface Sender {
  person: string
  mayWrite: boolean
}

/** Nothing hostile is applied: subtracts what the room has and judges the rest. Refuses by throwing. */
export function judge(room: Guarded, sender: Sender, bytes: Uint8Array): Verdict {
  const { doc } = room
  const decoded = decodeUpdate(bytes)
  const { fresh, known, gap } = freshStructs(doc, decoded)
  const deletes = freshDeletes(doc, decoded.deletes, decoded.structs)
  if (fresh.size === 0 && deletes.ranges.length === 0 && !gap && !deletes.gap) return { is: 'known' }
  if (!sender.mayWrite) return { is: 'not-theirs' }
  if (fresh.size > MOST_CLIENTS) throw unknownContent()
  for (const client of fresh.keys()) {
    const owner = room.ownerOf(client)
    if (owner !== undefined && owner !== sender.person)
      throw new Refusal('conflict', 'These words carry another person’s mark. Reload the page to go on.')
  }
  if (gap || deletes.gap) return { is: 'gap' }
  const places = placesOf(doc, room.rootNames, fresh)
  if (places === null) return { is: 'gap' }
  for (const [struct, place] of places) judgeStruct(struct, place)
  const lamport = lamportOf(places)
  // An operation of 2^53 would win over everybody's for ever.
  if (lamport > room.lamport + places.size + LAMPORT_LEEWAY) throw unknownContent()
  const untouched =
    !known && deletes.ranges.length === decoded.deletes.length && sameRanges(decoded, deletes.ranges)
  return {
    is: 'fresh',
    update: untouched ? bytes : remainder(doc, bytes, decoded, encodeDeletes(deletes.ranges)),
    clients: [...fresh.keys()],
    deleted: deletes.ranges.reduce((sum, { length }) => sum + length, 0),
    lamport,
  }
}

/** One a page that was opened; what one person wrote offline, over many days, at most. */
const MOST_CLIENTS = 1000

/** A page may have seen operations that were undone since; an honest one is never ahead by more. */
const LAMPORT_LEEWAY = 1000

function lamportOf(places: ReadonlyMap<DecodedStruct, Place>): number {
  let highest = 0
  for (const [{ content }, { root }] of places)
    if (root === 'marks' && content.is === 'values')
      for (const value of content.values) highest = Math.max(highest, markLamport(value))
  return highest
}

interface FreshStructs {
  fresh: Map<number, DecodedStruct[]>
  /** Part of the update is in the room already. */
  known: boolean
  gap: boolean
}

function freshStructs(doc: Y.Doc, { structs }: DecodedUpdate): FreshStructs {
  const fresh = new Map<number, DecodedStruct[]>()
  let known = false
  let gap = false
  for (const [client, own] of structs) {
    const clock = Y.getState(doc.store, client)
    const rest = own.filter((struct) => struct.clock + struct.length > clock)
    const [first] = rest
    known ||= rest.length < own.length || (first !== undefined && first.clock < clock)
    if (!first) continue
    gap ||= first.clock > clock
    fresh.set(client, rest)
  }
  return { fresh, known, gap }
}

const sameRanges = ({ deletes }: DecodedUpdate, ranges: DecodedUpdate['deletes']): boolean =>
  ranges.every((range, index) => {
    const sent = deletes[index]
    return sent?.client === range.client && sent.clock === range.clock && sent.length === range.length
  })

/** The update without what the room has, with these deletes. */
function remainder(doc: Y.Doc, bytes: Uint8Array, sent: DecodedUpdate, deletes: Uint8Array): Uint8Array {
  const known = new Map([...sent.structs.keys()].map((client) => [client, Y.getState(doc.store, client)]))
  const rest = Y.diffUpdate(bytes, Y.encodeStateVector(known))
  const { deletesFrom } = decodeUpdate(rest)
  const update = new Uint8Array(deletesFrom + deletes.length)
  update.set(rest.subarray(0, deletesFrom))
  update.set(deletes, deletesFrom)
  return update
}
