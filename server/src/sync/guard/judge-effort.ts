/*
 * What an update would cost to apply. Yjs looks for the place of a struct from its left neighbour on, past everything
 * that others put there meanwhile, until its right neighbour: an honest page puts a struct between two that stand side
 * by side, or did until somebody else wrote there. Structs that all claim the same wide gap cost as many steps as the
 * square of their number. And each cut through the middle of an item moves all that its maker wrote after it.
 */
import * as Y from 'yjs'
import type { DecodedStruct, DeletedRange, StructId } from './decode-update.ts'
import type { Guarded } from './ground.ts'
import type { Place } from './places.ts'
import { tooMuch } from './refusals.ts'

/** Items in gaps of the room, for all structs together: what others wrote in one place in a day. Yjs takes 2 ms for it. */
const MOST_STEPS = 50_000
const STEPS_OF_STRUCT = 20
/** Past so many structs it matters how they stand to one another. Yjs takes 50 ms for so many steps. */
const FEW = 300
const MOST_CROSSED = 1_000_000
/** Places in arrays that cuts move: 20 ms. */
const MOST_MOVED = 200_000_000

/** Throws `too-large` when applying this would hold everybody else up. [SY21] */
export function judgeEffort(
  { doc }: Guarded,
  structs: ReadonlyMap<DecodedStruct, Place>,
  deletes: readonly DeletedRange[],
) {
  const crowd = structs.size > FEW ? new Crowd(doc) : null
  let steps = MOST_STEPS + STEPS_OF_STRUCT * structs.size
  for (const [struct, place] of structs) {
    crowd?.put(struct, place)
    steps -= stepsOf(doc, struct, place, steps)
    if (steps < 0) throw tooMuch()
  }
  if (crowd && crowd.squeezed * structs.size > MOST_CROSSED) throw tooMuch()
  if (structs.size + deletes.length > FEW) judgeCuts(doc, structs, deletes)
}

/** How many of the room's items stand in the gap that a struct claims; at most one more than `most`. */
function stepsOf(
  doc: Y.Doc,
  { origin, rightOrigin }: DecodedStruct,
  { root, key }: Place,
  most: number,
): number {
  const type = doc.share.get(root)
  if (!type) return 0
  if (key !== null && origin === null) {
    let steps = 0
    for (let item = type._map.get(key) ?? null; item !== null && steps <= most; item = item.left) steps++
    return steps
  }
  let next: Y.Item | null = type._start
  if (origin !== null) {
    const left = itemAt(doc, origin)
    if (!left) return 0
    const isInside = origin.clock < left.id.clock + left.length - 1
    if (isInside && rightOrigin?.client === origin.client && rightOrigin.clock === origin.clock + 1) return 0
    next = left.right
  }
  const right = rightOrigin && itemAt(doc, rightOrigin)
  // Its right neighbour comes with it: others were not written between.
  if (rightOrigin !== null && right === null) return 0
  let steps = 0
  for (; next !== null && next !== right && steps <= most; next = next.right) steps++
  return steps
}

/** Null for what the room does not have yet. */
function itemAt(doc: Y.Doc, { client, clock }: StructId): Y.Item | null {
  if (clock >= Y.getState(doc.store, client)) return null
  const structs = doc.store.clients.get(client) ?? []
  const item = structs[Y.findIndexSS(structs, clock)]
  return item instanceof Y.Item ? item : null
}

const nameOf = ({ client, clock }: StructId): string => `${client}.${clock}`

/** What structs of one update do to the gaps that they claim. */
class Crowd {
  readonly #doc: Y.Doc
  /** By character: what stands behind it since a struct of the update came there. */
  readonly #behind = new Map<string, string>()
  /** Structs that do not fit between their neighbours: each may have to be tried against all others. */
  squeezed = 0

  constructor(doc: Y.Doc) {
    this.#doc = doc
  }

  put({ client, clock, length, origin, rightOrigin }: DecodedStruct, { root, key }: Place) {
    const left = origin ? nameOf(origin) : `${root} ${key ?? ''}`
    const right = rightOrigin ? nameOf(rightOrigin) : ''
    const behind = this.#behind.get(left)
    const fits = behind === undefined ? this.#fits(origin, rightOrigin, root, key) : behind === right
    if (!fits) this.squeezed++
    this.#behind.set(left, nameOf({ client, clock }))
    this.#behind.set(nameOf({ client, clock: clock + length - 1 }), right)
  }

  /** Nothing of the update came between them yet. What the room has between them is counted elsewhere. */
  #fits(origin: StructId | null, right: StructId | null, root: string, key: string | null): boolean {
    if (origin === null || itemAt(this.#doc, origin) !== null)
      return right === null || this.#isBefore(origin, right, root, key)
    return right?.client === origin.client && right.clock === origin.clock + 1
  }

  #isBefore(origin: StructId | null, right: StructId, root: string, key: string | null): boolean {
    const next = origin
      ? itemAt(this.#doc, origin)?.right
      : key === null
        ? this.#doc.share.get(root)?._start
        : null
    if (next && next.id.client === right.client && next.id.clock === right.clock) return true
    return origin !== null && right.client === origin.client && right.clock === origin.clock + 1
  }
}

function judgeCuts(doc: Y.Doc, structs: ReadonlyMap<DecodedStruct, Place>, deletes: readonly DeletedRange[]) {
  const cuts = new Map<number, number>()
  const cut = (client: number, times: number) => cuts.set(client, (cuts.get(client) ?? 0) + times)
  /** By client: clocks at which a struct of the update ends. */
  const ends = new Map<number, Set<number>>()
  for (const { client, clock, length } of structs.keys()) {
    const own = ends.get(client)
    if (own) own.add(clock + length - 1)
    else ends.set(client, new Set([clock + length - 1]))
  }
  for (const { origin } of structs.keys()) {
    if (!origin || ends.get(origin.client)?.has(origin.clock)) continue
    const left = itemAt(doc, origin)
    if (!left || origin.clock < left.id.clock + left.length - 1) cut(origin.client, 1)
  }
  for (const { client } of deletes) cut(client, 2)
  let moved = 0
  for (const [client, times] of cuts) moved += times * ((doc.store.clients.get(client)?.length ?? 0) + times)
  if (moved > MOST_MOVED) throw tooMuch()
}
