import * as Y from 'yjs'
import type { DecodedStruct, StructId } from './decode-update.ts'
import { unknownContent } from './refusals.ts'

/** In which root, and under which key of a map, a struct stands. */
export interface Place {
  root: string
  key: string | null
}

type Structs = ReadonlyMap<number, readonly DecodedStruct[]>

/**
 * Settles the structs of an update in the order in which Yjs will be able to: each after the neighbours that say where
 * it stands. Null when a neighbour is neither in the room nor in the update. Structs that wait for one another in a
 * circle are refused: Yjs would keep them for ever. [SY10]
 */
export function placesOf(
  doc: Y.Doc,
  rootNames: ReadonlyMap<unknown, string>,
  structs: Structs,
): Map<DecodedStruct, Place> | null {
  const places = new Map<DecodedStruct, Place>()
  const settled = new Map<number, number>()
  const waiting = new Map<number, number[]>()
  const ready = [...structs.keys()]
  let left = 0
  for (const own of structs.values()) left += own.length

  const reached = (client: number): number => {
    const done = settled.get(client) ?? 0
    const last = structs.get(client)?.[done - 1]
    return last ? last.clock + last.length : Y.getState(doc.store, client)
  }
  const placeAt = ({ client, clock }: StructId): Place => {
    const struct = clock < Y.getState(doc.store, client) ? null : structAt(structs.get(client), clock)
    const place = struct ? places.get(struct) : placeInRoom(doc, rootNames, { client, clock })
    if (!place) throw unknownContent()
    return place
  }

  for (let client = ready.pop(); client !== undefined; client = ready.pop()) {
    const own = structs.get(client) ?? []
    const before = settled.get(client) ?? 0
    for (let index = before; index < own.length; index++) {
      const struct = own[index] as DecodedStruct
      const missing = neighbours(struct).find((id) => id.clock >= reached(id.client))
      if (missing) {
        const last = structs.get(missing.client)?.at(-1)
        if (!last || missing.clock >= last.clock + last.length) return null
        if (missing.client === client) throw unknownContent()
        const queue = waiting.get(missing.client)
        if (queue) queue.push(client)
        else waiting.set(missing.client, [client])
        break
      }
      places.set(struct, placeOf(struct, placeAt))
      settled.set(client, index + 1)
      left--
    }
    if ((settled.get(client) ?? 0) > before) {
      for (const one of waiting.get(client) ?? []) ready.push(one)
      waiting.delete(client)
    }
  }
  if (left > 0) throw unknownContent()
  return places
}

const neighbours = ({ origin, rightOrigin }: DecodedStruct): StructId[] =>
  [origin, rightOrigin].filter((id) => id !== null)

function placeOf(struct: DecodedStruct, placeAt: (id: StructId) => Place): Place {
  if (struct.root !== null) return { root: struct.root, key: struct.key }
  const [first, second] = neighbours(struct).map(placeAt)
  if (!first || (second && (second.root !== first.root || second.key !== first.key))) throw unknownContent()
  return first
}

/** Where a struct stands that the room has; null when it is gone, or in no root. */
export function placeInRoom(
  doc: Y.Doc,
  rootNames: ReadonlyMap<unknown, string>,
  { client, clock }: StructId,
): Place | null {
  const structs = doc.store.clients.get(client) ?? []
  const item = structs[Y.findIndexSS(structs, clock)]
  const root = item instanceof Y.Item ? rootNames.get(item.parent) : undefined
  return item instanceof Y.Item && root !== undefined ? { root, key: item.parentSub } : null
}

/** The struct of a sorted, gapless list that a clock falls into. */
export function structAt<S extends { clock: number; length: number }>(
  structs: readonly S[] = [],
  clock: number,
): S | null {
  let low = 0
  let high = structs.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const struct = structs[middle] as S
    if (clock < struct.clock) high = middle - 1
    else if (clock >= struct.clock + struct.length) low = middle + 1
    else return struct
  }
  return null
}
