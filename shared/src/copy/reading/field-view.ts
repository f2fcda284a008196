/*
 * A field of the shared document as blocks, kept up to date by what each transaction touched. The text is cut into
 * segments at its live markers; a changed item is walked left to its marker, and that segment alone is read anew.
 * Markers are the only items that are kept in hand: they never split and never merge, all others do.
 */
import type * as Y from 'yjs'
import type { Block } from '../blocks.ts'
import { type Id, idOf, isShown, markerId, type Spot } from '../items.ts'
import { Aliases } from '../marks/aliases.ts'
import { rootsOf, textOf } from '../roots.ts'
import type { Field } from '../schema.ts'
import { arrange } from './arrange.ts'
import { AttributesByBlock } from './block-attributes.ts'
import { Operations } from './operations.ts'
import { blockOf, newSegment, readRuns, type Segment, type StandingOperation, sameBlock } from './segment.ts'
import { arrivedItems, changedIn, deletedItems } from './structs.ts'

/** What one transaction changed in a field. */
export interface FieldChange {
  /** Keys (`keyOf`) of the visible blocks that read differently or are new. */
  changed: Set<string>
  /** Which blocks there are, or their order, is different. */
  structure: boolean
}

/** What a block is called in a `FieldChange`: its id, or nothing for the implicit block. */
const keyOf = (block: Block): string => block.id ?? ''

const STANDING = new WeakMap<Y.Text, FieldView>()

export class FieldView {
  readonly doc: Y.Doc
  readonly field: Field
  readonly text: Y.Text
  segments: Segment[] = []
  /** The visible segments in the order in which they are read; `blocks` stand in the same order. */
  shown: Segment[] = []
  blocks: readonly Block[] = []
  readonly operations: Operations
  readonly #aliases: Aliases
  readonly #attributes: AttributesByBlock
  readonly #byMarker = new Map<Y.Item, Segment>()
  readonly #listeners = new Set<(change: FieldChange, transaction: Y.Transaction) => void>()
  /** Transactions that have ended and that this view has not taken in. */
  readonly #behind = new Set<Y.Transaction>()
  #starts: number[] | null = null

  /** Follows the document until `destroy`. */
  static open(doc: Y.Doc, field: Field): FieldView {
    const view = new FieldView(doc, field)
    STANDING.set(view.text, view)
    doc.on('beforeObserverCalls', view.#notice)
    doc.on('afterTransaction', view.#take)
    return view
  }

  /** A view that is true now: the one that follows the document if there is one, else one for the moment. */
  static now(doc: Y.Doc, field: Field): FieldView {
    const standing = FieldView.standing(doc, field)
    return standing === null || standing.isStale ? new FieldView(doc, field) : standing
  }

  /** The view that follows the document, if it has taken in all that came before the running transaction. */
  static standing(doc: Y.Doc, field: Field): FieldView | null {
    const view = STANDING.get(textOf(doc, field))
    return view === undefined || view.#behind.size > 0 ? null : view
  }

  /** A view of this moment, which follows nothing. */
  constructor(doc: Y.Doc, field: Field) {
    const { aliases, blocks, marks } = rootsOf(doc)
    this.doc = doc
    this.field = field
    this.text = textOf(doc, field)
    this.#aliases = new Aliases(doc, aliases)
    this.#attributes = new AttributesByBlock(blocks)
    this.operations = new Operations(doc, this, this.#aliases)
    this.segments.push(newSegment(null, this.#attributes.of(null)))
    for (let item = this.text._start; item !== null; item = item.right) {
      if (markerId(item) !== null) this.segments.push(this.#segmentFor(item))
    }
    this.#number()
    for (const key of marks.keys()) this.operations.read(key, marks.get(key))
    for (const segment of this.segments) this.#read(segment)
    this.#arrange()
  }

  destroy(): void {
    this.doc.off('beforeObserverCalls', this.#notice)
    this.doc.off('afterTransaction', this.#take)
    this.#listeners.clear()
    if (STANDING.get(this.text) === this) STANDING.delete(this.text)
  }

  /** Called once for every transaction that touched the field; gives the way to stop. */
  subscribe(listener: (change: FieldChange, transaction: Y.Transaction) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Whether the text or its blocks have changed since the view was last true: then its indices mean nothing. */
  get isStale(): boolean {
    const running = this.doc._transaction
    const { blocks } = rootsOf(this.doc)
    return this.#behind.size > 0 || [this.text, blocks].some((type) => changedIn(running, type) !== undefined)
  }

  /** The text index of the first character of each of `blocks`. */
  get starts(): number[] {
    return this.shown.map((segment) => this.startOf(segment))
  }

  /** The text index of a segment's first character, behind its marker. */
  startOf(segment: Segment): number {
    if (this.#starts === null) {
      this.#starts = []
      let index = 0
      for (const { marker, length } of this.segments) {
        if (marker !== null) index++
        this.#starts.push(index)
        index += length
      }
    }
    return this.#starts[segment.place] ?? 0
  }

  segmentByKey(key: string | null): Segment | null {
    return (
      this.segments.find((segment) => (segment.marker === null ? key === null : segment.key === key)) ?? null
    )
  }

  /** The segment whose stretch holds a text index; an index between two blocks belongs to the first. */
  segmentAt(index: number): Segment {
    let low = 0
    let high = this.segments.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.startOf(this.segments[middle] as Segment) <= index) low = middle
      else high = middle - 1
    }
    return this.segments[low] as Segment
  }

  /** The segment that an item lies in, alive or not. */
  segmentOf(item: Y.Item): Segment {
    for (let at: Y.Item | null = item; at !== null; at = at.left) {
      const segment = at.deleted ? undefined : this.#byMarker.get(at)
      if (segment !== undefined) return segment
    }
    return this.segments[0] as Segment
  }

  /** What stands at a text index; null at the end. */
  spotAt(index: number): Spot | null {
    const segment = this.segmentAt(index)
    let left = index - this.startOf(segment)
    let item = segment.marker === null ? this.text._start : segment.marker.right
    for (; item !== null; item = item.right) {
      if (!isShown(item)) continue
      if (left < item.length) return { item, offset: left }
      left -= item.length
    }
    return null
  }

  idAt(index: number): Id | null {
    const spot = this.spotAt(index)
    return spot === null ? null : idOf(spot)
  }

  /** The ids of what stands between two text indices, as `[client, clock, length]`, for annotations to stand on. */
  rangesBetween(from: number, to: number): [client: number, clock: number, length: number][] {
    const ranges: [number, number, number][] = []
    const start = this.spotAt(from)
    let left = to - from
    let offset = start?.offset ?? 0
    for (let item = start?.item ?? null; item !== null && left > 0; item = item.right) {
      if (!isShown(item)) continue
      const length = Math.min(left, item.length - offset)
      const last = ranges.at(-1)
      const clock = item.id.clock + offset
      if (last !== undefined && last[0] === item.id.client && last[1] + last[2] === clock) last[2] += length
      else ranges.push([item.id.client, clock, length])
      left -= length
      offset = 0
    }
    return ranges
  }

  /** The text index of a character; of a deleted one, the index where it stood. Null for what is not in this text. */
  indexOfId(client: number, clock: number): number | null {
    const spot = this.#aliases.spotOf([client, clock])
    if (spot === null || spot.item.parent !== this.text) return null
    const segment = this.segmentOf(spot.item)
    const start = this.startOf(segment)
    if (spot.item === segment.marker) return start - 1
    let index = start + (spot.item.deleted ? 0 : spot.offset)
    for (let item = spot.item.left; item !== null && item !== segment.marker; item = item.left) {
      if (isShown(item)) index += item.length
    }
    return index
  }

  readonly #notice = (transaction: Y.Transaction): void => {
    this.#behind.add(transaction)
  }

  readonly #take = (transaction: Y.Transaction): void => {
    this.#behind.delete(transaction)
    const { blocks, marks, aliases } = rootsOf(this.doc)
    const textChanged = changedIn(transaction, this.text) !== undefined
    const changedKeys = (map: Y.Map<unknown>) =>
      [...(changedIn(transaction, map) ?? [])].filter((key) => key !== null)
    const dirty = new Set<Segment>()
    const soil = (segments: Iterable<Segment>) => {
      for (const segment of segments) dirty.add(segment)
    }
    let rearranged = false

    if (textChanged) {
      const arrived = arrivedItems(transaction, this.text)
      const deleted = deletedItems(transaction, this.text)
      const replaced = this.#cut(arrived, deleted)
      if (replaced !== null) {
        rearranged = true
        for (const standing of replaced) soil(this.operations.place(standing))
      }
      let aliased = false
      for (const item of [...arrived, ...deleted]) {
        const segment = this.segmentOf(item)
        dirty.add(segment)
        // A marker cuts the segment before it, in which nothing else need have arrived.
        if (segment.marker === item) soil(this.segments.slice(segment.place - 1, segment.place))
        aliased ||= this.#aliases.concern(item.id.client, item.id.clock, item.length)
      }
      soil(aliased ? this.operations.replace() : [])
    }
    const aliasKeys = changedKeys(aliases)
    for (const key of aliasKeys) this.#aliases.read(key, aliases.get(key))
    if (aliasKeys.length > 0) soil(this.operations.replace())
    for (const key of changedKeys(marks)) soil(this.operations.read(key, marks.get(key)))
    if (textChanged || aliasKeys.length > 0) soil(this.operations.retry())
    const renamed = new Set(changedKeys(blocks).map((key) => this.#attributes.read(key, blocks)))
    if (renamed.size > 0) {
      for (const segment of this.segments) {
        if (segment.id === null || !renamed.has(segment.id)) continue
        segment.attributes = this.#attributes.of(segment.id)
        dirty.add(segment)
        rearranged = true
      }
    }
    if (dirty.size === 0 && !rearranged) return
    this.#redraw(dirty, rearranged, transaction)
  }

  #redraw(dirty: Set<Segment>, rearranged: boolean, transaction: Y.Transaction): void {
    const before = this.shown
    const drawnBefore = this.blocks
    if (rearranged) this.#number()
    for (const segment of dirty) {
      if (this.segments[segment.place] === segment) this.#read(segment)
    }
    const known = new Map(drawnBefore.map((block, n) => [before[n] as Segment, block]))
    this.#arrange()
    const changed = new Set<string>()
    for (const [n, block] of this.blocks.entries()) {
      const old = known.get(this.shown[n] as Segment)
      if (old === undefined || !sameBlock(old, block)) changed.add(keyOf(block))
    }
    const structure =
      drawnBefore.length !== this.blocks.length ||
      this.blocks.some((block, n) => block.id !== drawnBefore[n]?.id)
    for (const listener of this.#listeners) listener({ changed, structure }, transaction)
  }

  /** Cuts the text at new markers and joins it at deleted ones; gives the operations to place anew, or null. */
  #cut(arrived: readonly Y.Item[], deleted: readonly Y.Item[]): Set<StandingOperation> | null {
    const lost = deleted.filter((item) => this.#byMarker.has(item))
    const found = arrived.filter((item) => markerId(item) !== null && !this.#byMarker.has(item))
    if (lost.length === 0 && found.length === 0) return null
    const replaced = new Set<StandingOperation>()
    const replace = (segment: Segment) => {
      for (const standing of segment.operations) replaced.add(standing)
    }
    for (const item of lost) {
      replace(this.#byMarker.get(item) as Segment)
      this.#byMarker.delete(item)
    }
    if (lost.length > 0) {
      this.segments = this.segments.filter(({ marker }) => marker === null || this.#byMarker.has(marker))
    }
    for (const item of found) {
      if (this.#byMarker.has(item)) continue
      // Markers that arrived together may stand beside each other: all up to one that is known are cut in at once.
      const fresh: Segment[] = []
      let at: Y.Item | null = item
      for (; at !== null && !this.#byMarker.has(at); at = at.left) {
        if (markerId(at) !== null) fresh.unshift(this.#segmentFor(at, false))
      }
      const left = (at === null ? this.segments[0] : this.#byMarker.get(at)) as Segment
      replace(left)
      for (const segment of fresh) this.#byMarker.set(segment.marker as Y.Item, segment)
      this.segments.splice(this.segments.indexOf(left) + 1, 0, ...fresh)
    }
    this.#number()
    return replaced
  }

  #segmentFor(marker: Y.Item, remember = true): Segment {
    const segment = newSegment(marker, this.#attributes.of(markerId(marker)))
    if (remember) this.#byMarker.set(marker, segment)
    return segment
  }

  /** Numbers the segments, and gives a second marker with a known id a name of its own. */
  #number(): void {
    const taken = new Set<string>()
    for (const [place, segment] of this.segments.entries()) {
      segment.place = place
      if (segment.id === null) continue
      let key = segment.id
      for (let n = 2; taken.has(key); n++) key = `${segment.id}~${n}`
      taken.add(key)
      segment.order = key === segment.id ? segment.attributes.order : null
      if (segment.key !== key) {
        segment.key = key
        segment.block = { ...segment.block, id: key }
      }
    }
    this.#starts = null
  }

  #read(segment: Segment): void {
    const from = segment.marker ?? this.text._start
    const until = this.segments[segment.place + 1]?.marker ?? null
    const { runs, length } = readRuns(from, until, this.operations.coveringsOf(segment))
    if (segment.length !== length) this.#starts = null
    segment.length = length
    segment.block = blockOf(segment, runs)
  }

  #arrange(): void {
    const { shown, blocks } = arrange(this.segments)
    this.shown = shown
    this.blocks = blocks
  }
}
