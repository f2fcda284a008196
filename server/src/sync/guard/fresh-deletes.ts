import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import type { DecodedStruct, DeletedRange } from './decode-update.ts'

export interface FreshDeletes {
  ranges: DeletedRange[]
  /** Something is deleted that neither the room nor the update has. */
  gap: boolean
}

/** The parts of these ranges that are not deleted in the room yet, by client and in order. [SY6] */
export function freshDeletes(
  doc: Y.Doc,
  deletes: readonly DeletedRange[],
  structs: ReadonlyMap<number, readonly DecodedStruct[]>,
): FreshDeletes {
  const ranges: DeletedRange[] = []
  for (const { client, clock, length } of deletes) {
    const end = clock + length
    const known = Y.getState(doc.store, client)
    const coming = structs.get(client)?.at(-1)
    if (end > Math.max(known, coming ? coming.clock + coming.length : 0)) return { ranges: [], gap: true }
    collectAlive(doc, client, clock, Math.min(end, known), ranges)
    if (end > known) {
      const from = Math.max(clock, known)
      const last = ranges.at(-1)
      if (last?.client === client && last.clock + last.length === from) last.length += end - from
      else ranges.push({ client, clock: from, length: end - from })
    }
  }
  return { ranges, gap: false }
}

function collectAlive(doc: Y.Doc, client: number, from: number, end: number, into: DeletedRange[]) {
  const structs = doc.store.clients.get(client)
  if (!structs || from >= end) return
  for (let index = Y.findIndexSS(structs, from); index < structs.length; index++) {
    const struct = structs[index]
    if (!struct || struct.id.clock >= end) return
    if (struct.deleted) continue
    const clock = Math.max(struct.id.clock, from)
    const length = Math.min(struct.id.clock + struct.length, end) - clock
    const last = into.at(-1)
    if (last?.client === client && last.clock + last.length === clock) last.length += length
    else into.push({ client, clock, length })
  }
}

/** As an update writes them. */
export function encodeDeletes(ranges: readonly DeletedRange[]): Uint8Array {
  const encoder = encoding.createEncoder()
  const byClient = Map.groupBy(ranges, ({ client }) => client)
  encoding.writeVarUint(encoder, byClient.size)
  for (const [client, own] of byClient) {
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, own.length)
    for (const { clock, length } of own.toSorted((a, b) => a.clock - b.clock)) {
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarUint(encoder, length)
    }
  }
  return encoding.toUint8Array(encoder)
}
