import type { Block } from '../blocks.ts'
import { inReadingOrder } from './order.ts'
import type { Segment } from './segment.ts'

/**
 * The blocks that are seen, in the order in which they are read. A removed block is seen while words stand in it;
 * the stretch before the first marker while it holds some, or while there is nothing else. When everything has been
 * removed, the first block stands there empty, as one that was never removed: something must be there to type into.
 */
export function arrange(segments: readonly Segment[]): { shown: Segment[]; blocks: Block[] } {
  const all = inReadingOrder(segments)
  const isSeen = ({ marker, length, attributes }: Segment) =>
    length > 0 || (marker === null ? segments.length === 1 : !attributes.gone)
  const shown = all.filter(isSeen)
  if (shown.length > 0) return { shown, blocks: shown.map((segment) => segment.block) }
  const first = all.find((segment) => segment.marker !== null) as Segment
  return { shown: [first], blocks: [{ ...first.block, gone: false }] }
}
