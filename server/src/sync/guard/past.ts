import * as Y from 'yjs'
import type { DecodedStruct, StructId } from './decode-update.ts'
import { tooMuch } from './refusals.ts'

/** By client, below which clock everything belongs to it. */
type Reached = Map<number, number>

/** Looks at items, of all structs of one update together. */
export interface Patience {
  left: number
}

/** Clients of one document whose past is kept from one message to the next: those who type at the moment. */
const MOST_REMEMBERED = 64
const remembered = new WeakMap<Y.Doc, Map<number, Reached>>()

/**
 * What a client must have had when it made its next struct: its own earlier ones, the neighbours that it names, and
 * all that those were made upon. It may have had more; of that nobody can know.
 */
export class Past {
  readonly #doc: Y.Doc
  readonly #structs: ReadonlyMap<number, readonly DecodedStruct[]>
  readonly #reached: Reached
  readonly #patience: Patience

  /** @param structs of the update, beside the room's. */
  constructor(
    doc: Y.Doc,
    structs: ReadonlyMap<number, readonly DecodedStruct[]>,
    client: number,
    patience: Patience,
  ) {
    this.#doc = doc
    this.#structs = structs
    this.#patience = patience
    this.#reached = new Map(this.#recalled(client))
  }

  has({ client, clock }: StructId): boolean {
    return clock < (this.#reached.get(client) ?? 0)
  }

  /** Takes in all clocks of a client below this one, and what those stand upon. */
  reach(client: number, end: number) {
    this.#extend(this.#reached, client, end)
  }

  /** What a client's words in the room stand upon. It only grows, so that a key costs what is new since the last. */
  #recalled(client: number): Reached {
    const ofDoc = remembered.get(this.#doc) ?? new Map<number, Reached>()
    remembered.set(this.#doc, ofDoc)
    const reached = ofDoc.get(client) ?? new Map<number, number>()
    this.#extend(reached, client, Y.getState(this.#doc.store, client))
    // The latest stands last.
    ofDoc.delete(client)
    ofDoc.set(client, reached)
    for (const oldest of ofDoc.keys()) {
      if (ofDoc.size <= MOST_REMEMBERED) break
      ofDoc.delete(oldest)
    }
    return reached
  }

  #extend(reached: Reached, client: number, end: number) {
    const ahead: [client: number, end: number][] = [[client, end]]
    const want = (id: StructId | null) => {
      if (id !== null && id.clock >= (reached.get(id.client) ?? 0)) ahead.push([id.client, id.clock + 1])
    }
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
      const [client, end] = next
      const from = reached.get(client) ?? 0
      if (end <= from) continue
      reached.set(client, end)
      for (const { origin, rightOrigin } of this.#between(client, from, end)) {
        if (--this.#patience.left < 0) throw tooMuch()
        want(origin)
        want(rightOrigin)
      }
    }
  }

  *#between(client: number, from: number, end: number): Generator<Pick<DecodedStruct, 'origin' | 'rightOrigin'>> {
    const known = Y.getState(this.#doc.store, client)
    if (from < known) {
      const structs = this.#doc.store.clients.get(client) ?? []
      for (let index = Y.findIndexSS(structs, from); index < structs.length; index++) {
        const item = structs[index]
        if (!(item instanceof Y.Item) || item.id.clock >= end) break
        yield item
      }
    }
    if (end <= known) return
    for (const struct of this.#structs.get(client) ?? [])
      if (struct.clock < end && struct.clock + struct.length > Math.max(from, known)) yield struct
  }
}
