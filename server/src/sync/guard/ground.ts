import * as Y from 'yjs'
import { begunBy } from '../begun-by.ts'
import type { DecodedStruct, DeletedRange, StructId } from './decode-update.ts'
import { type Place, placeInRoom, structAt } from './places.ts'
import { tooMuch } from './refusals.ts'

/** What the guard must know of a room. */
export interface Guarded {
  doc: Y.Doc
  rootNames: ReadonlyMap<unknown, string>
  ownerOf(client: number): string | undefined
  /** Whether somebody may come with so many client ids that are nobody's yet. */
  takesClients(person: string, clients: number): boolean
  /** The highest number that a mark operation can honestly have. */
  lamport: number
  /** What deleted characters said, where somebody remembers. */
  textOfDeleted?(client: number, clock: number, length: number): string | null
  /** The id under which the server's own hand writes here in somebody's name; each time another where nobody says. */
  handOf?(person: string): number
}

/** Characters of one piece; the text is null for a marker, for what is no text, and for what nobody remembers. */
interface Passage {
  text: string | null
  length: number
  alive: boolean
}

/** Pieces that one update may make the guard look at. */
const MOST_PIECES = 200_000

/** The room as it would be with an update: what its ids stand for. */
export class Ground {
  readonly #room: Guarded
  readonly #structs: ReadonlyMap<number, readonly DecodedStruct[]>
  readonly #places: ReadonlyMap<DecodedStruct, Place>
  readonly #deletes: readonly DeletedRange[]
  #deletesOf: Map<number, DeletedRange[]> | undefined
  #pieces = 0

  constructor(
    room: Guarded,
    structs: ReadonlyMap<number, readonly DecodedStruct[]>,
    places: ReadonlyMap<DecodedStruct, Place>,
    deletes: readonly DeletedRange[],
  ) {
    this.#room = room
    this.#structs = structs
    this.#places = places
    this.#deletes = deletes
  }

  /** In which root something stands; null when neither the room nor the update has it. */
  rootOf(id: StructId): string | null {
    if (id.clock < Y.getState(this.#room.doc.store, id.client))
      return placeInRoom(this.#room.doc, this.#room.rootNames, id)?.root ?? null
    const struct = structAt(this.#structs.get(id.client), id.clock)
    return (struct && this.#places.get(struct)?.root) ?? null
  }

  /** A stretch, piece by piece, as far as it exists. */
  *passages({ client, clock, length }: DeletedRange): Generator<Passage> {
    const known = Y.getState(this.#room.doc.store, client)
    const end = clock + length
    for (let at = clock; at < end; ) {
      if (++this.#pieces > MOST_PIECES) throw tooMuch()
      const piece = at < known ? this.#inRoom(client, at, end) : this.#inUpdate(client, at, end)
      if (!piece) return
      yield piece
      at += piece.length
    }
  }

  #inRoom(client: number, at: number, end: number): Passage | null {
    const structs = this.#room.doc.store.clients.get(client) ?? []
    const item = structs[Y.findIndexSS(structs, at)]
    if (!(item instanceof Y.Item)) return null
    const length = Math.min(end, item.id.clock + item.length) - at
    const into = at - item.id.clock
    if (item.content instanceof Y.ContentString) {
      const text = item.content.str.slice(into, into + length)
      return { text, length, alive: !this.#deletesAll(client, at, length) }
    }
    if (!item.deleted) return { text: null, length, alive: !this.#deletesAll(client, at, length) }
    return { text: this.#room.textOfDeleted?.(client, at, length) ?? null, length, alive: false }
  }

  #inUpdate(client: number, at: number, end: number): Passage | null {
    const struct = structAt(this.#structs.get(client), at)
    if (!struct) return null
    const length = Math.min(end, struct.clock + struct.length) - at
    const into = at - struct.clock
    const { content } = struct
    const text = content.is === 'text' ? content.text.slice(into, into + length) : null
    return { text, length, alive: content.is !== 'deleted' && !this.#deletesAll(client, at, length) }
  }

  /** Whether the update deletes all of this. */
  #deletesAll(client: number, clock: number, length: number): boolean {
    this.#deletesOf ??= Map.groupBy(this.#deletes, (range) => range.client)
    const ranges = this.#deletesOf.get(client) ?? []
    const range = ranges[begunBy(ranges, clock) - 1]
    return range !== undefined && clock + length <= range.clock + range.length
  }
}
