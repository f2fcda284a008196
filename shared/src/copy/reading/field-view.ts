/*
 * A field of the shared document as blocks, kept up to date by what each transaction touched. The text is cut into
 * segments at its live markers; a changed item is walked left to its marker, and that segment alone is read anew.
 */
import type * as Y from 'yjs'
import type { Block } from '../blocks.ts'
import { isShown } from '../items.ts'
import { Aliases } from '../marks/aliases.ts'
import { rootsOf, textOf } from '../roots.ts'
import type { Field } from '../schema.ts'
import { arrange } from './arrange.ts'
import { CutText } from './cut-text.ts'
import { Operations } from './operations.ts'
import { blockOf, readRuns, type Segment, sameBlock } from './segment.ts'
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

export class FieldView extends CutText {
  /** The visible segments in the order in which they are read; `blocks` stand in the same order. */
  shown: Segment[] = []
  blocks: readonly Block[] = []
  readonly operations: Operations
  readonly #aliases: Aliases
  readonly #listeners = new Set<(change: FieldChange, transaction: Y.Transaction) => void>()
  /** Transactions that have ended and that this view has not taken in. */
  readonly #behind = new Set<Y.Transaction>()

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
    super(doc, field)
    const { aliases, marks } = rootsOf(doc)
    this.#aliases = new Aliases(doc, aliases)
    this.operations = new Operations(doc, this, this.#aliases)
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
      const replaced = this.cut(arrived, deleted)
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
    const renamed = new Set(changedKeys(blocks).map((key) => this.attributes.read(key, blocks)))
    if (renamed.size > 0) {
      for (const segment of this.segments) {
        if (segment.id === null || !renamed.has(segment.id)) continue
        segment.attributes = this.attributes.of(segment.id)
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
    if (rearranged) this.number()
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

  #read(segment: Segment): void {
    const from = segment.marker ?? this.text._start
    const until = this.segments[segment.place + 1]?.marker ?? null
    const { runs, length } = readRuns(from, until, this.operations.coveringsOf(segment))
    this.resize(segment, length)
    segment.block = blockOf(segment, runs)
  }

  #arrange(): void {
    const { shown, blocks } = arrange(this.segments)
    this.shown = shown
    this.blocks = blocks
  }
}
