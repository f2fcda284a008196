/*
 * What is suggested in a document, kept up to date by what each transaction touched. A block's suggestions are found by
 * looking up its own characters, and remembered until they, or what is suggested about them, change: a key costs what
 * its block holds, however long the copy is and however much is suggested elsewhere.
 */
import * as Y from 'yjs'
import type { Block } from '../blocks.ts'
import { isShown, markerId } from '../items.ts'
import { Aliases } from '../marks/aliases.ts'
import { FieldView } from '../reading/field-view.ts'
import type { Segment } from '../reading/segment.ts'
import { changedIn } from '../reading/structs.ts'
import { rootsOf } from '../roots.ts'
import { FIELDS, type Field } from '../schema.ts'
import type { IdRange, Suggestion } from './suggestion.ts'
import { type Covered, SuggestionIndex } from './suggestion-index.ts'

/** Neighbouring characters of a block that the same suggestions are about; offsets are those of its characters. */
export interface Piece {
  from: number
  to: number
  parts: readonly Suggestion[]
}

/** What is suggested in one block. */
export interface BlockSuggestions {
  /** About its marker: that it be there, or be gone. */
  marker: readonly Suggestion[]
  pieces: readonly Piece[]
  kinds: readonly (Suggestion & { does: 'set-kind' })[]
}

export interface SuggestionChange {
  /** Keys of the blocks about which something else is suggested, in each field; text that changed is told by `FieldView`. */
  blocks: Readonly<Record<Field, ReadonlySet<string>>>
  /** Groups of which a part came, went or changed. */
  groups: ReadonlySet<string>
  /** Parts that somebody elsewhere has taken away, or accepted while they were open. */
  decided: readonly Suggestion[]
}

interface Remembered {
  block: Block
  version: number
  found: BlockSuggestions
}

const NOTHING: BlockSuggestions = Object.freeze({ marker: [], pieces: [], kinds: [] })
const STANDING = new WeakMap<Y.Doc, SuggestionView>()

export class SuggestionView {
  readonly doc: Y.Doc
  readonly index = new SuggestionIndex()
  readonly aliases: Aliases
  /** Rises with whatever is suggested, or known of what was re-created. */
  version = 0
  readonly #known = new WeakMap<Segment, Remembered>()
  readonly #listeners = new Set<(change: SuggestionChange) => void>()
  /** Stretches and blocks that something else is suggested about, and whose blocks have not been looked up yet. */
  #touched: Record<Field, (IdRange | string)[]> = { headline: [], standfirst: [], body: [] }
  #changed: Record<Field, Set<string>> = { headline: new Set(), standfirst: new Set(), body: new Set() }
  #groups = new Set<string>()
  #decided: Suggestion[] = []
  /** What of the running transaction has been read. */
  readonly #read = new Map<Y.Map<unknown>, Map<string, Y.Item | null>>()

  /** The one of this document, which follows it from the first time that somebody asks. */
  static of(doc: Y.Doc): SuggestionView {
    const view = STANDING.get(doc) ?? new SuggestionView(doc)
    STANDING.set(doc, view)
    return view
  }

  /** The same, or null where nothing was ever suggested: then there is nothing to follow. */
  static ofAny(doc: Y.Doc): SuggestionView | null {
    return STANDING.get(doc) ?? (rootsOf(doc).annotations._map.size === 0 ? null : SuggestionView.of(doc))
  }

  private constructor(doc: Y.Doc) {
    this.doc = doc
    const { annotations, aliases } = rootsOf(doc)
    this.aliases = new Aliases(doc, aliases)
    for (const [id, value] of annotations.entries()) this.index.read(id, value)
    doc.on('beforeObserverCalls', (transaction) => this.#take(transaction))
    doc.on('afterAllTransactions', () => this.#tell())
  }

  /** Called when all is written; gives the way to stop. */
  subscribe(listener: (change: SuggestionChange) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Takes in what the running transaction has written so far. */
  now(): this {
    if (this.doc._transaction !== null) this.#take(this.doc._transaction)
    return this
  }

  /** What is suggested about a block of a view of this document. */
  inBlock(view: FieldView, segment: Segment): BlockSuggestions {
    this.now()
    if (this.index.parts.size === 0) return NOTHING
    const isStanding = FieldView.standing(this.doc, view.field) === view && !view.isStale
    if (isStanding) this.#settle(view)
    const known = this.#known.get(segment)
    if (known?.block === segment.block && (isStanding || known.version === this.version)) return known.found
    const found = this.#find(view, segment)
    this.#known.set(segment, { block: segment.block, version: this.version, found })
    return found
  }

  /** What is suggested about the characters of an item, from one offset to another. */
  covering(item: Y.Item, start = 0, end = item.length): Covered[] {
    return this.index.covering(this.aliases, [item.id.client, item.id.clock + start], end - start)
  }

  #find(view: FieldView, segment: Segment): BlockSuggestions {
    const until = view.segments[segment.place + 1]?.marker ?? null
    const pieces: Piece[] = []
    let at = 0
    const begin = segment.marker === null ? view.text._start : segment.marker.right
    for (let item = begin; item !== null && item !== until; item = item.right) {
      if (!isShown(item) || markerId(item) !== null) continue
      for (const { from, to, parts } of this.covering(item)) {
        const last = pieces.at(-1)
        if (last !== undefined && last.to === at + from && sameParts(last.parts, parts)) last.to = at + to
        else pieces.push({ from: at + from, to: at + to, parts })
      }
      at += item.length
    }
    const marker = segment.marker === null ? [] : (this.covering(segment.marker)[0]?.parts ?? [])
    const kinds = segment.key === segment.id ? this.index.kindsOf(segment.id) : []
    return pieces.length + marker.length + kinds.length === 0 ? NOTHING : { marker, pieces, kinds }
  }

  #take(transaction: Y.Transaction): void {
    const { annotations, aliases } = rootsOf(this.doc)
    for (const key of changedIn(transaction, aliases) ?? []) {
      if (key === null || !this.#isNews(aliases, key)) continue
      for (const { made, length } of this.aliases.read(key, aliases.get(key))) this.#touch([...made, length])
    }
    for (const key of changedIn(transaction, annotations) ?? []) {
      if (key === null || !this.#isNews(annotations, key)) continue
      const { was, is } = this.index.read(key, annotations.get(key))
      if (was === null && is === null) continue
      const isOurs = transaction.local
      if (!isOurs && was !== null && is === null) this.#decided.push(was)
      if (!isOurs && is?.does === 'keep') this.#decided.push(is)
      for (const part of [was, is]) if (part !== null) this.#touchAll(part)
    }
  }

  /** A transaction is looked at while it runs and when it ends: what has been read of it is not read again. */
  #isNews(map: Y.Map<unknown>, key: string): boolean {
    const there = map._map.get(key)
    const news = there === undefined || there.deleted ? null : there
    const read = this.#read.get(map) ?? new Map<string, Y.Item | null>()
    this.#read.set(map, read)
    if (read.get(key) === news) return false
    read.set(key, news)
    return true
  }

  #touchAll(part: Suggestion): void {
    this.#groups.add(part.group)
    const end = part.does === 'insert' && part.open ? Y.getState(this.doc.store, part.open[0]) : 0
    for (const range of this.index.rangesOf(part, end)) this.#touch(range)
    if (part.does === 'set-kind') this.#touch(part.block)
    if (part.ranges.length === 0) this.version++
  }

  #touch(what: IdRange | string): void {
    this.version++
    for (const field of FIELDS) this.#touched[field].push(what)
  }

  /** Forgets what is remembered of the blocks that were touched. */
  #settle(view: FieldView): void {
    const touched = this.#touched[view.field]
    if (touched.length === 0) return
    const segments = new Set<Segment>()
    for (const what of touched) {
      const found = typeof what === 'string' ? [view.segmentByKey(what)] : this.#segmentsOver(view, what)
      for (const segment of found) if (segment !== null) segments.add(segment)
    }
    for (const segment of segments) {
      this.#known.delete(segment)
      this.#changed[view.field].add(segment.marker === null ? '' : segment.key)
    }
    this.#touched[view.field] = []
  }

  *#segmentsOver(view: FieldView, [client, clock, length]: IdRange): Generator<Segment> {
    for (const [maker, start, size] of this.aliases.standInsOf([client, clock], length)) {
      const structs = this.doc.store.clients.get(maker)
      if (structs === undefined || start >= Y.getState(this.doc.store, maker)) continue
      for (let n = Y.findIndexSS(structs, start); n < structs.length; n++) {
        const item = structs[n] as Y.Item | Y.GC
        if (item.id.clock >= start + size) break
        if (item instanceof Y.Item && item.parent === view.text && !item.deleted) yield view.segmentOf(item)
      }
    }
  }

  #tell(): void {
    this.#read.clear()
    if (this.#groups.size === 0 && FIELDS.every((field) => this.#touched[field].length === 0)) return
    for (const field of FIELDS) {
      const view = FieldView.standing(this.doc, field)
      if (view !== null) this.#settle(view)
      // Where no view follows the field nothing is remembered of its blocks.
      this.#touched[field] = []
    }
    const change = { blocks: this.#changed, groups: this.#groups, decided: this.#decided }
    this.#changed = { headline: new Set(), standfirst: new Set(), body: new Set() }
    this.#groups = new Set()
    this.#decided = []
    for (const listener of this.#listeners) listener(change)
  }
}

const sameParts = (a: readonly Suggestion[], b: readonly Suggestion[]): boolean =>
  a.length === b.length && a.every((part, n) => part === b[n])
