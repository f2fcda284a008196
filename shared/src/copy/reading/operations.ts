import type * as Y from 'yjs'
import type { Spot } from '../items.ts'
import { spotOf } from '../items.ts'
import type { Aliases } from '../marks/aliases.ts'
import { type Operation, readOperation } from '../marks/operation.ts'
import type { Anchors, Covering } from '../marks/sweep.ts'
import type { Segment, StandingOperation } from './segment.ts'

/** What an operation needs to know of the text that it stands in. */
export interface Ground {
  readonly text: Y.Text
  readonly segments: readonly Segment[]
  segmentOf(item: Y.Item): Segment
}

/** The mark operations of one field, and which segments each of them reaches. */
export class Operations {
  readonly #doc: Y.Doc
  readonly #ground: Ground
  readonly #aliases: Aliases
  readonly #all = new Map<string, StandingOperation>()
  /** Their anchors have not arrived, lie in another field or stand in the wrong order: asked again at each change. */
  readonly #waiting = new Set<StandingOperation>()

  constructor(doc: Y.Doc, ground: Ground, aliases: Aliases) {
    this.#doc = doc
    this.#ground = ground
    this.#aliases = aliases
  }

  /** Takes a changed key over; gives the segments that may look different now. */
  read(key: string, value: unknown): Segment[] {
    const touched: Segment[] = []
    const old = this.#all.get(key)
    if (old !== undefined) {
      touched.push(...old.segments)
      for (const segment of old.segments) segment.operations.delete(old)
      this.#all.delete(key)
      this.#waiting.delete(old)
    }
    const operation = readOperation(key, value)
    if (operation === null) return touched
    const standing: StandingOperation = { operation, segments: [], meaning: '' }
    this.#all.set(key, standing)
    touched.push(...this.place(standing))
    return touched
  }

  /** Works out anew which segments an operation reaches; gives those that may look different now. */
  place(standing: StandingOperation): Segment[] {
    const before = standing.segments
    const anchors = this.anchorsOf(standing.operation)
    const from = anchors === null ? null : this.#ground.segmentOf(anchors.first.item)
    const to = anchors === null ? null : this.#ground.segmentOf(anchors.last.item)
    const after = from === null || to === null ? [] : this.#ground.segments.slice(from.place, to.place + 1)
    for (const segment of before) segment.operations.delete(standing)
    for (const segment of after) segment.operations.add(standing)
    standing.segments = after
    standing.meaning = meaningOf(anchors)
    if (after.length === 0) this.#waiting.add(standing)
    else this.#waiting.delete(standing)
    const was = new Set(before)
    const is = new Set(after)
    const ends = [before[0], before.at(-1), after[0], after.at(-1)].filter((end) => end !== undefined)
    return [...before.filter((one) => !is.has(one)), ...after.filter((one) => !was.has(one)), ...ends]
  }

  /** Asks again for the operations that wait. */
  retry(): Segment[] {
    return [...this.#waiting].flatMap((standing) => this.place(standing))
  }

  /** After aliases have changed, or what they speak of: finds the operations whose anchors are elsewhere now. */
  replace(): Segment[] {
    return [...this.#all.values()].flatMap((standing) =>
      standing.meaning === meaningOf(this.anchorsOf(standing.operation)) ? [] : this.place(standing),
    )
  }

  /** How a segment's operations bear on it. */
  coveringsOf(segment: Segment): Covering[] {
    const coverings: Covering[] = []
    for (const standing of segment.operations) {
      const anchors = this.anchorsOf(standing.operation)
      const begun = standing.segments[0] !== segment
      if (anchors !== null) coverings.push({ operation: standing.operation, anchors, begun })
    }
    return coverings
  }

  /** How an operation bears on a stretch that begins with a segment. */
  coveringFrom(operation: Operation, segment: Segment): Covering | null {
    const anchors = this.anchorsOf(operation)
    // One that ends before the stretch would find no end within it.
    if (anchors === null || this.#ground.segmentOf(anchors.last.item).place < segment.place) return null
    return { operation, anchors, begun: this.#ground.segmentOf(anchors.first.item).place < segment.place }
  }

  anchorsOf(operation: Operation): Anchors | null {
    const first = this.#spotOf(operation.first)
    const last = this.#spotOf(operation.last)
    if (first === null || last === null) return null
    if (operation.limit === null) return { first, last, limit: null, oldLimit: null }
    const limit = this.#spotOf(operation.limit)
    const oldLimit = spotOf(this.#doc, operation.limit)
    return limit === null || oldLimit === null ? null : { first, last, limit, oldLimit }
  }

  #spotOf(id: Operation['first']): Spot | null {
    const spot = this.#aliases.spotOf(id)
    return spot?.item.parent === this.#ground.text ? spot : null
  }
}

function meaningOf(anchors: Anchors | null): string {
  if (anchors === null) return ''
  const name = (spot: Spot | null) =>
    spot === null ? '' : `${spot.item.id.client}.${spot.item.id.clock + spot.offset}`
  return `${name(anchors.first)} ${name(anchors.last)} ${name(anchors.limit)}`
}
