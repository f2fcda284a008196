/*
 * In which order the characters of a room will stand when the structs of an update have been put between them. Nothing
 * of the document is touched: what is looked at is drawn off as pieces, each with what stands behind it, and the structs
 * are put there as Yjs will put them (its `Item.integrate`).
 */
import * as Y from 'yjs'
import { type DecodedStruct, isSameId, type StructId } from './decode-update.ts'
import type { Past } from './past.ts'
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

/** Nothing between a piece and this one belongs to the past of whoever made the piece, as it was then. */
interface Clear {
  until: Piece | null
  news: number
}

export class Order {
  readonly #doc: Y.Doc
  readonly #structs: ReadonlyMap<number, readonly DecodedStruct[]>
  /** By item or struct, in order. */
  readonly #pieces = new Map<Y.Item | DecodedStruct, Piece[]>()
  /** By root and key, what stands before all. */
  readonly #heads = new Map<string, Piece>()
  /** Behind structs of the update: whoever goes on typing there claims the same gap each time. */
  readonly #clear = new Map<Piece, Clear>()

  constructor(doc: Y.Doc, structs: ReadonlyMap<number, readonly DecodedStruct[]>) {
    this.#doc = doc
    this.#structs = structs
  }

  /**
   * Puts a struct of the update where it will stand. Its neighbours are in the room, or were put before it.
   * @returns false when the left one does not stand before the right one, or something between them belongs to the past
   * of whoever made it.
   */
  put(put: Put, of: DecodedStruct, place: Place, pastOf: () => Past): boolean {
    const { client, origin, rightOrigin } = put
    // The right one first: where it stands before the left one in one piece, it would cut off the end of that.
    const right = rightOrigin ? this.#beginningAt(rightOrigin) : null
    const left = origin ? this.#endingAt(origin) : this.#headOf(place)
    let before = left
    if (this.#behind(left) !== right) {
      const past = pastOf()
      const clear = this.#clear.get(left)
      const isClear = left.client === client && clear?.until === right && clear.news === past.news
      if (!isClear && !this.#isClear(left, right, past)) return false
      before = this.#placeBetween(left, right, put)
    }
    this.#clear.delete(left)
    const piece: Piece = { ...put, item: null, behind: this.#behind(before) }
    before.behind = piece
    this.#pieces.set(of, [piece])
    if (piece.behind !== right) this.#clear.set(piece, { until: right, news: pastOf().news })
    return true
  }

  /** Whether the right one comes after the left one, with nothing of that past between them. */
  #isClear(left: Piece, right: Piece | null, past: Past): boolean {
    let piece = this.#behind(left)
    for (; piece !== right && piece !== null; piece = this.#behind(piece)) if (past.has(piece)) return false
    return piece === right
  }

  /** Behind which piece Yjs puts a struct among others that stand between the same neighbours. */
  #placeBetween(left: Piece, right: Piece | null, { client, origin, rightOrigin }: Put): Piece {
    let before = left
    const between = new Set<Piece | undefined>()
    const conflicting = new Set<Piece | undefined>()
    for (let piece = this.#behind(left); piece !== right && piece !== null; piece = this.#behind(piece)) {
      between.add(piece)
      conflicting.add(piece)
      if (isSameId(piece.origin, origin)) {
        if (piece.client < client) {
          before = piece
          conflicting.clear()
        } else if (isSameId(piece.rightOrigin, rightOrigin)) break
        continue
      }
      const stem = piece.origin ? this.#pieceAt(piece.origin) : undefined
      if (!between.has(stem)) break
      if (!conflicting.has(stem)) {
        before = piece
        conflicting.clear()
      }
    }
    return before
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
    this.#clear.delete(piece)
    const all = this.#allAround(piece)
    all.splice(all.indexOf(piece) + 1, 0, second)
    piece.length -= second.length
    piece.behind = second
    return second
  }
}
