import * as Y from 'yjs'
import { FIELDS, type Field } from '../copy/index.ts'
import { type Id, markerId } from '../copy/items.ts'
import { Aliases } from '../copy/marks/aliases.ts'
import { FieldView } from '../copy/reading/field-view.ts'
import { rootsOf } from '../copy/roots.ts'
import type { IdRange } from '../copy/suggestions/suggestion.ts'
import type { Subject } from './thread.ts'

/** A stretch within one block. */
export interface Piece {
  field: Field
  /** Null for what stands before the first block. */
  block: string | null
  /** Indices in the text of the field. */
  from: number
  to: number
  /** The how-manieth block it is, as they are read. */
  row: number
}

/**
 * Where threads stand in a document at this moment. A stretch reaches, in each block that has words of it, from the
 * first of them that lives to the last; so a half that was cut and put elsewhere does not make everything in between
 * commented.
 */
export class Places {
  readonly #views: Map<Y.Text, FieldView>
  readonly #aliases: Aliases
  readonly #doc: Y.Doc

  constructor(doc: Y.Doc) {
    const { aliases } = rootsOf(doc)
    this.#doc = doc
    this.#aliases = new Aliases(doc, aliases)
    this.#views = new Map(FIELDS.map((field) => [doc.getText(field), FieldView.now(doc, field)]))
  }

  /** Null for what is nowhere: its words are gone. What is about no words stands in no pieces. */
  of(subject: Subject): Piece[] | null {
    switch (subject.on) {
      case 'stretch':
        return this.ofRanges(subject.ranges)
      case 'block':
        return this.#ofBlock(subject.block) ?? this.ofRanges(subject.ranges)
      case 'field':
      case 'edition':
      case 'suggestion':
        return []
      default:
        return subject satisfies never
    }
  }

  /** Null when none of these characters lives. */
  ofRanges(ranges: readonly IdRange[]): Piece[] | null {
    const pieces = new Map<string, Piece>()
    for (const range of ranges)
      for (const id of this.#living(range)) {
        const piece = this.#pieceAt(id.item, id.offset, id.length)
        const key = `${piece.field}/${piece.block}`
        const known = pieces.get(key)
        if (known) {
          known.from = Math.min(known.from, piece.from)
          known.to = Math.max(known.to, piece.to)
        } else pieces.set(key, piece)
      }
    return pieces.size === 0 ? null : [...pieces.values()].sort(asRead)
  }

  /** The words of these pieces, as they read now, block by block. */
  wordsOf(pieces: readonly Piece[]): string {
    const words = pieces.map((piece) => {
      const { text, start } = this.blockAt(piece)
      return text.slice(piece.from - start, piece.to - start)
    })
    return words.join('\n')
  }

  /** What the block reads in which a piece lies, and where in the field it begins. */
  blockAt({ field, row }: Pick<Piece, 'field' | 'row'>): { text: string; start: number } {
    const view = this.#viewOf(field)
    const text = view.blocks[row]?.runs.map((run) => run.text).join('') ?? ''
    return { text, start: view.starts[row] ?? 0 }
  }

  /** Whether all of this was ever written in a text: what stands on less was made up. */
  haveBeen(ranges: readonly IdRange[]): boolean {
    return ranges.every((range) => {
      let seen = 0
      for (const { item, length } of itemsIn(this.#doc, range)) {
        if (!(item.parent instanceof Y.Text) || !this.#views.has(item.parent)) return false
        seen += length
      }
      return seen === range[2]
    })
  }

  /** Those of these characters that live, as they are called now. */
  livingOf(ranges: readonly IdRange[]): IdRange[] {
    return ranges.flatMap((range) =>
      Array.from(this.#living(range), ({ item, offset, length }): IdRange => {
        const { client, clock } = item.id
        return [client, clock + offset, length]
      }),
    )
  }

  /** Under the names that they had first: undo makes anew what it gives back. */
  firstsOf(ranges: readonly IdRange[]): IdRange[] {
    return ranges.flatMap(([client, clock, length]) =>
      this.#aliases.namesOver([client, clock], length).map(({ names, length }): IdRange => {
        const [first, begin] = names.at(-1) as Id
        return [first, begin, length]
      }),
    )
  }

  /** What lies in a block, and where: null for one that is not shown. */
  #ofBlock(id: string): Piece[] | null {
    for (const view of this.#views.values()) {
      const row = view.blocks.findIndex((block) => block.id === id && !block.gone)
      const segment = view.shown[row]
      if (!segment) continue
      const from = view.startOf(segment)
      return [{ field: view.field, block: id, from, to: from + segment.length, row }]
    }
    return null
  }

  *#living(range: IdRange): Generator<{ item: Y.Item; offset: number; length: number }> {
    for (const { item, offset, length } of itemsIn(this.#doc, range)) {
      const { client, clock } = item.id
      if (!item.deleted) {
        if (isWords(item)) yield { item, offset, length }
      } else if (this.#aliases.concern(client, clock + offset, length)) {
        for (let n = 0; n < length; n++) {
          const spot = this.#aliases.spotOf([client, clock + offset + n])
          if (spot && !spot.item.deleted && isWords(spot.item)) yield { ...spot, length: 1 }
        }
      }
    }
  }

  #pieceAt(item: Y.Item, offset: number, length: number): Piece {
    const view = this.#views.get(item.parent as Y.Text) as FieldView
    const from = view.indexOfId(item.id.client, item.id.clock + offset) as number
    const segment = view.segmentOf(item)
    const row = view.shown.indexOf(segment)
    return { field: view.field, block: view.blocks[row]?.id ?? null, from, to: from + length, row }
  }

  #viewOf(field: Field): FieldView {
    return this.#views.get(this.#doc.getText(field)) as FieldView
  }
}

const isWords = (item: Y.Item): boolean =>
  item.countable && markerId(item) === null && item.parent instanceof Y.Text

/** In the order in which copy is read. */
export const asRead = (a: Piece, b: Piece): number =>
  FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || a.row - b.row || a.from - b.from

/** The items that hold these ids, with the part of each that is meant. */
function* itemsIn(
  doc: Y.Doc,
  [client, clock, length]: IdRange,
): Generator<{ item: Y.Item; offset: number; length: number }> {
  const structs = doc.store.clients.get(client)
  const end = Math.min(clock + length, Y.getState(doc.store, client))
  if (!structs || clock < 0 || clock >= end) return
  for (let n = Y.findIndexSS(structs, clock); n < structs.length; n++) {
    const struct = structs[n]
    if (!struct || struct.id.clock >= end) return
    if (!(struct instanceof Y.Item)) continue
    const from = Math.max(clock, struct.id.clock)
    const to = Math.min(end, struct.id.clock + struct.length)
    yield { item: struct, offset: from - struct.id.clock, length: to - from }
  }
}
