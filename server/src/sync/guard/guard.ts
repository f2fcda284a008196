import * as Y from 'yjs'
import { type DecodedStruct, type DecodedUpdate, type DeletedRange, decodeUpdate } from './decode-update.ts'
import { encodeDeletes, freshDeletes } from './fresh-deletes.ts'
import { freshStructs } from './fresh-structs.ts'
import { Ground, type Guarded } from './ground.ts'
import { judgeClaims } from './judge-claims.ts'
import { judgeDeletes } from './judge-deletes.ts'
import { judgeEffort } from './judge-effort.ts'
import { judgeNeighbours } from './judge-neighbours.ts'
import { judgeStruct } from './judge-struct.ts'
import { judgeSuggesting } from './judge-suggesting.ts'
import { markLamport } from './mark-lamport.ts'
import { isNothing, mendedUpdate } from './mend-suggesting.ts'
import { type Place, placesOf } from './places.ts'
import { clientTaken, notYours, tooManyClients, unknownContent } from './refusals.ts'
import { EVERYTHING, mayTouch, onlySuggests, type Writable } from './writable.ts'

export type { Guarded } from './ground.ts'

/** What an update is to a room. */
export type Verdict =
  /** The room has all of it: what it deletes is gone already. */
  | { is: 'known'; deletes: readonly DeletedRange[] }
  /** What the room does not have yet, fit to be applied. */
  | {
      is: 'fresh'
      update: Uint8Array
      /** The same, read. */
      decoded: DecodedUpdate
      /** All that its sender deleted, also what was gone already. */
      deletes: readonly DeletedRange[]
      /** That made it. */
      clients: number[]
      /** Characters that it deletes. */
      deleted: number
      /** The highest number that a mark operation can have from now on. */
      lamport: number
      /** The server's hand has added to it: its sender has not seen all of it. */
      mended: boolean
    }
  /**
   * It stands on something that the room lacks. `hopeless`: not in a way that Yjs knows of, so that a page which has sent
   * all that it has will not have more to send.
   */
  | { is: 'gap'; hopeless: boolean }
  /** It would change the document, and its sender may only read, or suggest something else than this. */
  | { is: 'not-theirs' }

export interface Sender {
  person: string
  mayWrite: Writable
  /** The server's own hand, in that person's name: it decides about what others wrote beside the text. */
  isServer?: boolean
}

/** Nothing hostile is applied: subtracts what the room has and judges the rest. Refuses by throwing. */
export function judge(room: Guarded, sender: Sender, bytes: Uint8Array): Verdict {
  const { doc } = room
  const decoded = decodeUpdate(bytes)
  const { fresh, known, gap } = freshStructs(doc, room.rootNames, decoded)
  const deletes = freshDeletes(doc, decoded.deletes, decoded.structs)
  if (fresh.size === 0 && deletes.ranges.length === 0 && !gap && !deletes.gap)
    return { is: 'known', deletes: decoded.deletes }
  if (sender.mayWrite.size === 0) return { is: 'not-theirs' }
  judgeClients(room, sender, [...fresh.keys()])
  if (gap || deletes.gap) return { is: 'gap', hopeless: false }
  const places = placesOf(doc, room.rootNames, fresh)
  if (places === null) return { is: 'gap', hopeless: false }
  judgeDeletes(room, sender, deletes.ranges)
  judgeEffort(room, places, deletes.ranges)
  judgeNeighbours(doc, fresh, places)
  const ground = new Ground(room, fresh, places, deletes.ranges)
  const suggests = onlySuggests(sender.mayWrite)
  let standing = true
  for (const [struct, place] of places) {
    judgeStruct(struct, place)
    if (!mayTouch(sender.mayWrite, place.root)) {
      if (suggests) return { is: 'not-theirs' }
      throw notYours()
    }
    if (!judgeClaims(room, ground, sender, struct, place)) standing = false
  }
  const lamport = judgeLamport(room.lamport, places)
  if (!standing) return { is: 'gap', hopeless: true }
  const mend = suggests ? judgeSuggesting(room, sender, places, deletes.ranges) : undefined
  if (mend === null) return { is: 'not-theirs' }
  if (mend && !isNothing(mend)) {
    const { person } = sender
    const client = room.handOf?.(person)
    const verdict = judge(
      room,
      { person, mayWrite: EVERYTHING, isServer: true },
      mendedUpdate(doc, bytes, mend, { person, client }),
    )
    return verdict.is === 'fresh' ? { ...verdict, mended: true } : { is: 'not-theirs' }
  }
  const untouched =
    !known &&
    decoded.tidy &&
    deletes.ranges.length === decoded.deletes.length &&
    sameRanges(decoded, deletes.ranges)
  const update = untouched ? bytes : remainder(doc, bytes, decoded, encodeDeletes(deletes.ranges))
  return {
    is: 'fresh',
    update,
    decoded: untouched ? decoded : decodeUpdate(update),
    deletes: decoded.deletes,
    clients: [...fresh.keys()],
    deleted: deletes.ranges.reduce((sum, { length }) => sum + length, 0),
    lamport,
    mended: false,
  }
}

/** Pages that one person wrote with offline, over many days, at most. */
const MOST_CLIENTS = 1000

/** Whose structs these are: the sender's, or nobody's yet. [SY8] */
function judgeClients({ ownerOf, takesClients }: Guarded, { person }: Sender, clients: readonly number[]) {
  if (clients.length > MOST_CLIENTS) throw tooManyClients()
  let unowned = 0
  for (const client of clients) {
    const owner = ownerOf(client)
    if (owner === undefined) unowned++
    else if (owner !== person) throw clientTaken(client)
  }
  if (!takesClients(person, unowned)) throw tooManyClients()
}

/**
 * Each operation on marks may raise the highest number by one; one of 2^53 would win over everybody's for ever. Returns
 * what the highest may be from now on.
 */
function judgeLamport(ceiling: number, places: ReadonlyMap<DecodedStruct, Place>): number {
  let highest = 0
  let operations = 0
  for (const [{ content, length }, { root }] of places) {
    if (root !== 'marks') continue
    operations += length
    if (content.is !== 'values') continue
    for (const value of content.values) highest = Math.max(highest, markLamport(value))
  }
  if (highest > ceiling + operations) throw unknownContent('a mark that would win over all others')
  return ceiling + operations
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
