import type * as Y from 'yjs'
import type { Marks } from '../blocks.ts'
import { markerId, type Spot } from '../items.ts'
import { GROWS, MARK_KINDS, type MarkKind, type Operation, prevails } from './operation.ts'

/** An operation's anchors where they stand now. */
export interface Anchors {
  first: Spot
  last: Spot
  limit: Spot | null
  /** Where the limit stood when the operation was made: undo can re-create the limit in front of the last character. */
  oldLimit: Spot | null
}

/** An operation that may cover something of the swept stretch. */
export interface Covering {
  operation: Operation
  anchors: Anchors
  /** Its first character lies before the stretch. */
  begun: boolean
}

type Turn = 'first' | 'last' | 'limit'

interface Reach {
  operation: Operation
  grows: boolean
  /** A last character that stands before the first one: nothing is covered. */
  over: boolean
  /** A living character of the range has been met in this block. */
  alive: boolean
}

const PLAIN: Marks = Object.freeze({})

/** Which stretches of a live item there are to be seen; nothing for an item that is as if it were deleted. */
export type Seen = (
  item: Y.Item,
  start: number,
  end: number,
) => readonly (readonly [start: number, end: number])[]

const ALL: Seen = (_item, start, end) => [[start, end]]

/**
 * Walks the items from `from` up to `until` and tells the marks of every live stretch, markers included.
 *
 * A character has, per kind, the operation that prevails among those that cover it. An operation covers from its
 * first to its last character, and grows from there to its limit, but not over a marker, and only if something
 * of it still lives in that block: otherwise what is typed where a bold word was deleted would be bold. Where only a part
 * is to be seen, notes are what they are where all is: what colleagues see as one must not be taken for copy, nor copy
 * for one.
 */
export function sweep(
  from: Y.Item | null,
  until: Y.Item | null,
  coverings: readonly Covering[],
  tell: (item: Y.Item, start: number, end: number, marks: Marks) => void,
  seen: Seen = ALL,
): void {
  const turns = new Map<Y.Item, [offset: number, Turn, Reach][]>()
  const active = new Set<Reach>()
  const growing = new Set<Reach>()
  const on = (spot: Spot, by: number, turn: Turn, reach: Reach) => {
    const known = turns.get(spot.item)
    const entry: [number, Turn, Reach] = [spot.offset + by, turn, reach]
    if (known === undefined) turns.set(spot.item, [entry])
    else known.push(entry)
  }
  for (const { operation, anchors, begun } of coverings) {
    const reach: Reach = { operation, grows: GROWS[operation.kind], over: false, alive: false }
    if (begun) active.add(reach)
    else on(anchors.first, 0, 'first', reach)
    on(anchors.last, 1, 'last', reach)
    if (anchors.limit !== null) on(anchors.limit, 0, 'limit', reach)
    if (anchors.oldLimit !== null && anchors.oldLimit.item !== anchors.limit?.item) {
      on(anchors.oldLimit, 0, 'limit', reach)
    }
  }

  let marks: Marks | null = null
  const stop = (reach: Reach) => {
    active.delete(reach)
    growing.delete(reach)
    marks = null
  }
  const turnAt = (turn: Turn, reach: Reach) => {
    marks = null
    if (turn === 'first') {
      if (!reach.over) active.add(reach)
    } else if (turn === 'last') {
      reach.over = true
      if (!active.has(reach)) return
      if (reach.grows && reach.alive) growing.add(reach)
      else active.delete(reach)
    } else if (growing.has(reach)) stop(reach)
  }
  for (let item = from; item !== null && item !== until; item = item.right) {
    const isMarker = markerId(item) !== null
    if (isMarker) {
      const parts = (reach: Reach) => isNote(reach) || seen(item, 0, 1).length > 0
      for (const reach of growing) if (parts(reach)) stop(reach)
      for (const reach of active) if (parts(reach)) reach.alive = false
    }
    const shown = !item.deleted && item.countable
    const tellUpTo = (start: number, end: number) => {
      if (!shown || start >= end) return
      for (const [from, to] of seen(item as Y.Item, start, end)) {
        marks ??= marksOf(active)
        tell(item as Y.Item, from, to, marks)
        if (!isMarker) for (const reach of active) reach.alive = true
      }
      if (!isMarker) for (const reach of active) if (isNote(reach)) reach.alive = true
    }
    let told = 0
    const here = turns.get(item)?.sort((a, b) => a[0] - b[0]) ?? []
    for (const [offset, turn, reach] of here) {
      tellUpTo(told, offset)
      told = Math.max(told, offset)
      turnAt(turn, reach)
    }
    tellUpTo(told, item.length)
  }
}

const isNote = ({ operation }: Reach): boolean => operation.kind === 'note'

function marksOf(active: Iterable<Reach>): Marks {
  const chosen = new Map<MarkKind, Operation>()
  for (const { operation } of active) {
    const other = chosen.get(operation.kind)
    if (other === undefined || prevails(operation, other)) chosen.set(operation.kind, operation)
  }
  if (chosen.size === 0) return PLAIN
  const marks: Record<string, unknown> = {}
  for (const kind of MARK_KINDS) {
    const value = chosen.get(kind)?.value ?? null
    if (value !== null) marks[kind] = value
  }
  return Object.freeze(marks) as Marks
}
