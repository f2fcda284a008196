/*
 * In which order the characters of a room will stand when the structs of an update have been put between them. Nothing
 * of the document is touched: what is looked at is drawn off as pieces, each with what stands behind it, and the structs
 * are put there as Yjs will put them (its `Item.integrate`).
 */
import * as Y from 'yjs'
import { type DecodedStruct, isSameId, type StructId } from './decode-update.ts'
import { type Place, structAt } from './places.ts'

/** Characters of one client that stand together. */
interface Piece extends StructId {
  length: number
  origin: StructId | null
  rightOrigin: StructId | null
  /** Of which item of the room; null for a struct of the update. */
  item: Y.Item | null
  /** Undefined as long as it is what stands behind the item. */
  behind: Piece | null | undefined
}

export interface Put extends StructId {
  length: number
  origin: StructId | null
  rightOrigin: StructId | null
}

/** @returns whether this may stand between the neighbours that a struct names. */
type Allows = (between: StructId) => boolean

export class Order {
  readonly #doc: Y.Doc
  readonly #structs: ReadonlyMap<number, readonly DecodedStruct[]>
  /** By item or struct, in order. */
  readonly #pieces = new Map<Y.Item | DecodedStruct, Piece[]>()
  /** By root and key, what stands before all. */
  readonly #heads = new Map<string, Piece>()

  constructor(doc: Y.Doc, structs: ReadonlyMap<number, readonly DecodedStruct[]>) {
    this.#doc = doc
    this.#structs = structs
  }

  /**
   * Puts a struct of the update where it will stand. Its neighbours are in the room, or were put before it.
   * @returns false when the left one does not stand before the right one, or not everything between them is allowed.
   */
  put(put: Put, of: DecodedStruct, place: Place, allows: Allows): boolean {
    const { client, origin, rightOrigin } = put
    // The right one first: where it stands before the left one in one piece, it would cut off the end of that.
    const right = rightOrigin ? this.#beginningAt(rightOrigin) : null
    const left = origin ? this.#endingAt(origin) : this.#headOf(place)
    let before = left
    const between = new Set<Piece | undefined>()
    const conflicting = new Set<Piece | undefined>()
    let isPlaced = false
    for (let piece = this.#behind(left); piece !== right; piece = this.#behind(piece)) {
      if (piece === null || !allows(piece)) return false
      if (isPlaced) continue
      between.add(piece)
      conflicting.add(piece)
      if (isSameId(piece.origin, origin)) {
        if (piece.client < client) {
          before = piece
          conflicting.clear()
        } else isPlaced = isSameId(piece.rightOrigin, rightOrigin)
        continue
      }
      const stem = piece.origin ? this.#pieceAt(piece.origin) : undefined
      if (!between.has(stem)) isPlaced = true
      else if (!conflicting.has(stem)) {
        before = piece
        conflicting.clear()
      }
    }
    const piece: Piece = { ...put, item: null, behind: this.#behind(before) }
    before.behind = piece
    this.#pieces.set(of, [piece])
    return true
  }

  #headOf({ root, key }: Place): Piece {
    const name = `${root} ${key ?? ''}`
    const there = this.#heads.get(name)
    if (there) return there
    const type = this.#doc.share.get(root)
    let first = (key === null ? type?._start : type?._map.get(key)) ?? null
    if (key !== null) while (first?.left) first = first.left
    const head: Piece = {
      client: -1,
      clock: 0,
      length: 0,
      origin: null,
      rightOrigin: null,
      item: null,
      behind: first && this.#firstOf(first),
    }
    this.#heads.set(name, head)
    return head
  }

  #behind(piece: Piece): Piece | null {
    if (piece.behind === undefined) {
      const next = piece.item?.right ?? null
      piece.behind = next && this.#firstOf(next)
    }
    return piece.behind
  }

  #firstOf(item: Y.Item): Piece {
    return this.#piecesOf(item)[0] as Piece
  }

  #piecesOf(item: Y.Item): Piece[] {
    const there = this.#pieces.get(item)
    if (there) return there
    const { id, length, origin, rightOrigin } = item
    const whole: Piece = {
      client: id.client,
      clock: id.clock,
      length,
      origin,
      rightOrigin,
      item,
      behind: undefined,
    }
    const pieces = [whole]
    this.#pieces.set(item, pieces)
    return pieces
  }

  /** All pieces of what holds a character, in order. */
  #allAround({ client, clock }: StructId): Piece[] {
    if (clock >= Y.getState(this.#doc.store, client)) {
      const struct = structAt(this.#structs.get(client), clock)
      return (struct && this.#pieces.get(struct)) ?? []
    }
    const structs = this.#doc.store.clients.get(client) ?? []
    const item = structs[Y.findIndexSS(structs, clock)]
    return item instanceof Y.Item ? this.#piecesOf(item) : []
  }

  #pieceAt(id: StructId): Piece {
    const piece = structAt(this.#allAround(id), id.clock)
    if (!piece) throw new Error('A neighbour is in no piece, though it was found before.')
    return piece
  }

  #endingAt(id: StructId): Piece {
    const piece = this.#pieceAt(id)
    if (id.clock + 1 < piece.clock + piece.length) this.#cut(piece, id.clock + 1)
    return piece
  }

  #beginningAt(id: StructId): Piece {
    const piece = this.#pieceAt(id)
    return id.clock > piece.clock ? this.#cut(piece, id.clock) : piece
  }

  /** @returns the second part. */
  #cut(piece: Piece, clock: number): Piece {
    const { client, rightOrigin, item, behind } = piece
    const second: Piece = {
      client,
      clock,
      length: piece.clock + piece.length - clock,
      origin: { client, clock: clock - 1 },
      rightOrigin,
      item,
      behind,
    }
    const all = this.#allAround(piece)
    all.splice(all.indexOf(piece) + 1, 0, second)
    piece.length -= second.length
    piece.behind = second
    return second
  }
}
