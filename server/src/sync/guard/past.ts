import * as Y from 'yjs'
import { begunBy } from '../begun-by.ts'
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
  readonly #client: number
  readonly #reached: Reached
  readonly #patience: Patience
  /** How often it has grown by what others made. */
  news = 0

  /** @param structs of the update, beside the room's. */
  constructor(
    doc: Y.Doc,
    structs: ReadonlyMap<number, readonly DecodedStruct[]>,
    client: number,
    patience: Patience,
  ) {
    this.#doc = doc
    this.#structs = structs
    this.#client = client
    this.#patience = patience
    this.#reached = new Map(this.#recalled(client))
  }

  has({ client, clock }: StructId): boolean {
    if (--this.#patience.left < 0) throw tooMuch()
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
    // Two lists for one of pairs: a story is walked through once for everybody who types.
    const clients = [client]
    const ends = [end]
    const want = (id: StructId | null) => {
      if (id === null || id.clock < (reached.get(id.client) ?? 0)) return
      clients.push(id.client)
      ends.push(id.clock + 1)
    }
    for (let next = clients.pop(); next !== undefined; next = clients.pop()) {
      const from = reached.get(next) ?? 0
      const to = ends.pop() ?? 0
      if (to <= from) continue
      reached.set(next, to)
      if (next !== this.#client) this.news++
      this.#look(next, from, to, want)
      if (this.#patience.left < 0) throw tooMuch()
    }
  }

  /** Names the neighbours of all that a client made from one clock to another. */
  #look(client: number, from: number, end: number, want: (id: StructId | null) => void) {
    const known = Y.getState(this.#doc.store, client)
    if (from < known) {
      const structs = this.#doc.store.clients.get(client) ?? []
      for (let index = Y.findIndexSS(structs, from); index < structs.length; index++) {
        const item = structs[index]
        if (!(item instanceof Y.Item) || item.id.clock >= end) break
        this.#patience.left--
        want(item.origin)
        want(item.rightOrigin)
      }
    }
    if (end <= known) return
    const fresh = this.#structs.get(client) ?? []
    const first = Math.max(from, known)
    for (let index = Math.max(0, begunBy(fresh, first) - 1); index < fresh.length; index++) {
      const struct = fresh[index]
      if (!struct || struct.clock >= end) break
      this.#patience.left--
      want(struct.origin)
      want(struct.rightOrigin)
    }
  }
}
