import type * as Y from 'yjs'
import { type Id, idOf, isShown, markerId, type Spot } from '../items.ts'
import { rootsOf, textOf } from '../roots.ts'
import type { Field } from '../schema.ts'
import { AttributesByBlock } from './block-attributes.ts'
import { newSegment, type Segment, type StandingOperation } from './segment.ts'

/**
 * The text of a field, cut into segments at its live markers, and where things stand in it. Markers are the only
 * items that are kept in hand: they never split and never merge, all others do.
 */
export class CutText {
  readonly doc: Y.Doc
  readonly field: Field
  readonly text: Y.Text
  segments: Segment[] = []
  protected readonly attributes: AttributesByBlock
  readonly #byMarker = new Map<Y.Item, Segment>()
  #starts: number[] | null = null

  constructor(doc: Y.Doc, field: Field) {
    this.doc = doc
    this.field = field
    this.text = textOf(doc, field)
    this.attributes = new AttributesByBlock(rootsOf(doc).blocks)
    this.segments.push(newSegment(null, this.attributes.of(null)))
    for (let item = this.text._start; item !== null; item = item.right) {
      if (markerId(item) !== null) this.segments.push(this.#segmentFor(item))
    }
    this.number()
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

  /** Cuts the text at new markers and joins it at deleted ones; gives the operations to place anew, or null. */
  protected cut(arrived: readonly Y.Item[], deleted: readonly Y.Item[]): Set<StandingOperation> | null {
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
    this.number()
    return replaced
  }

  #segmentFor(marker: Y.Item, remember = true): Segment {
    const segment = newSegment(marker, this.attributes.of(markerId(marker)))
    if (remember) this.#byMarker.set(marker, segment)
    return segment
  }

  /** Numbers the segments, and gives a second marker with a known id a name of its own. */
  protected number(): void {
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

  /** Takes over how many characters a segment has. */
  protected resize(segment: Segment, length: number): void {
    if (segment.length !== length) this.#starts = null
    segment.length = length
  }
}
