import { generateNKeysBetween } from 'fractional-indexing'
import type * as Y from 'yjs'
import { blockKey } from '../reading/block-attributes.ts'
import { FieldView } from '../reading/field-view.ts'
import { FIRST_ORDER, inReadingOrder } from '../reading/order.ts'
import type { Segment } from '../reading/segment.ts'
import { rootsOf } from '../roots.ts'
import type { Field } from '../schema.ts'
import { isInsertion } from '../suggestions/suggestion.ts'
import { SuggestionView } from '../suggestions/suggestion-view.ts'

/**
 * Moves a block before another one, or to the end with null. The text stays where it is: the block gets a place of
 * its own, and so do the block that followed it and the one that it now stands before, where these had none.
 * Gives whether it could: the words before the first marker, and the second of two blocks with one id, cannot move.
 */
export function moveBlock(doc: Y.Doc, field: Field, block: string, before: string | null): boolean {
  const view = FieldView.now(doc, field)
  const moved = view.segmentByKey(block)
  const target = before === null ? null : view.segmentByKey(before)
  if (moved === null || !canMove(moved) || moved === target || (before !== null && target === null))
    return false
  const order = inReadingOrder(view.segments).filter((segment) => segment !== moved)
  const at = target === null ? order.length : order.indexOf(target)
  order.splice(at, 0, moved)

  const first = view.segments[0] as Segment
  const pinned = new Set([...followersOf(view, moved), order[at + 1]])
  const placeOf = (segment: Segment): string | null =>
    segment === moved ? null : (segment.order ?? (segment === first ? FIRST_ORDER : null))
  const leaders = order.filter(
    (segment) => segment === moved || placeOf(segment) !== null || (pinned.has(segment) && canMove(segment)),
  )
  const { blocks } = rootsOf(doc)
  for (const [segment, place] of risingPlaces(leaders, placeOf)) {
    if (segment.id !== null) blocks.set(blockKey(segment.id, 'ord'), place)
  }
  return true
}

/** What follows a block in the text, up to one that does not go when suggestions are rejected. */
function followersOf(view: FieldView, { place }: Segment): Segment[] {
  const suggestions = SuggestionView.ofAny(view.doc)
  const behind = view.segments.slice(place + 1)
  const isOnlySuggested = (segment: Segment) =>
    suggestions?.inBlock(view, segment).marker.some(isInsertion) === true
  const last = suggestions === null ? 0 : behind.findIndex((segment) => !isOnlySuggested(segment))
  return last < 0 ? behind : behind.slice(0, last + 1)
}

const canMove = (segment: Segment): boolean => segment.id !== null && segment.key === segment.id

/** New places for those that have none, and for those whose place does not rise above the one before. */
function risingPlaces(
  leaders: readonly Segment[],
  placeOf: (segment: Segment) => string | null,
): [Segment, string][] {
  const places: [Segment, string][] = []
  let low: string | null = null
  let open: Segment[] = []
  const close = (high: string | null) => {
    const keys = generateNKeysBetween(low, high, open.length)
    for (const [n, segment] of open.entries()) places.push([segment, keys[n] as string])
    open = []
  }
  for (const segment of leaders) {
    const place = placeOf(segment)
    if (place === null || (low !== null && place <= low)) open.push(segment)
    else {
      close(place)
      low = place
    }
  }
  close(null)
  return places
}
