import * as Y from 'yjs'

interface Id {
  client: number
  clock: number
}

/**
 * The items of one block of a text, the deleted ones too, and the marker that ends it: what a change must name to be
 * a change of this block. Good until the next change of the document.
 */
export class BlockStretch {
  readonly #within: readonly Y.Item[]
  readonly #marker: Y.Item | null
  /** The next block's: whoever takes it away brings that block's words into this one. */
  readonly #end: Y.Item | null

  /** @param marker the one that the block begins with; null for the implicit first block. */
  constructor(text: Y.Text, marker: Y.Item | null) {
    const within: Y.Item[] = []
    let item = marker === null ? text._start : marker.right
    while (item !== null && (item.deleted || !(item.content instanceof Y.ContentEmbed))) {
      within.push(item)
      item = item.right
    }
    this.#within = within
    this.#marker = marker
    this.#end = item
  }

  /** Whether something that is put between these two neighbours stands in the block. */
  takes(left: Id | null, right: Id | null): boolean {
    if (left !== null && (this.#isWithin(left) || isIn(this.#marker, left))) return true
    return right !== null && this.#isWithin(right)
  }

  /** Whether taking this away changes the block. */
  loses(client: number, clock: number, length: number): boolean {
    const meets = (item: Y.Item | null) =>
      item !== null &&
      !item.deleted &&
      item.id.client === client &&
      item.id.clock < clock + length &&
      clock < item.id.clock + item.length
    return meets(this.#marker) || meets(this.#end) || this.#within.some(meets)
  }

  /** Whether this character stands, or stood, in the block. */
  holds([client, clock]: readonly [number, number]): boolean {
    return this.#isWithin({ client, clock })
  }

  #isWithin(id: Id): boolean {
    return this.#within.some((item) => isIn(item, id))
  }

  /** Nothing was ever written in it, so that its first words have no neighbour to name. */
  get isBare(): boolean {
    return this.#marker === null && this.#within.length === 0
  }
}

const isIn = (item: Y.Item | null, { client, clock }: Id): boolean =>
  item !== null && item.id.client === client && item.id.clock <= clock && clock < item.id.clock + item.length
