/**
 * Merges updates that a room took one after the other. Every client's structs go on where the update before stopped, so
 * that their bytes only need to be put behind one another; `Y.mergeUpdates` reads every struct again for every update.
 * Layout of an update: see `guard/decode-update.ts`.
 */
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import type { ClientSection, DecodedUpdate } from './guard/decode-update.ts'
import { encodeDeletes } from './guard/fresh-deletes.ts'

/** An update as a room took it. */
export interface TakenUpdate {
  update: Uint8Array
  decoded: Pick<DecodedUpdate, 'sections' | 'deletes'>
}

interface Stretch {
  count: number
  clock: number
  end: number
  bytes: Uint8Array[]
}

/** @param updates of one room, in the order in which it took them. */
export function mergeInOrder(updates: readonly TakenUpdate[]): Uint8Array {
  const [only, ...more] = updates
  if (only && more.length === 0) return only.update
  const stretches = new Map<number, Stretch>()
  for (const { update, decoded } of updates)
    for (const section of decoded.sections)
      if (!append(stretches, update, section)) return Y.mergeUpdates(updates.map((one) => one.update))
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, stretches.size)
    // The highest first, as Yjs writes them and expects them where it merges.
    for (const [client, { count, clock, bytes }] of [...stretches].sort(([a], [b]) => b - a)) {
      encoding.writeVarUint(encoder, count)
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
      for (const part of bytes) encoding.writeUint8Array(encoder, part)
    }
    encoding.writeUint8Array(encoder, encodeDeletes(updates.flatMap(({ decoded }) => decoded.deletes)))
  })
}

/** False when it does not go on where the one before stopped. */
function append(stretches: Map<number, Stretch>, update: Uint8Array, section: ClientSection): boolean {
  const { client, count, clock, end, from, to } = section
  const bytes = update.subarray(from, to)
  const before = stretches.get(client)
  if (!before) {
    stretches.set(client, { count, clock, end, bytes: [bytes] })
    return true
  }
  if (before.end !== clock) return false
  before.count += count
  before.end = end
  before.bytes.push(bytes)
  return true
}
