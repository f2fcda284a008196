import { withoutRanges } from '@copydesk/shared/copy'
import { type IdRange, isStandable } from '@copydesk/shared/threads'

/**
 * What a thread stands on when its words were carried to `put`; null where it stands there already. What is gone stays,
 * since undo brings it back, until it is too much for a thread to stand on: then the oldest of it is let go.
 */
export function carriedOn(
  ranges: readonly IdRange[],
  put: readonly IdRange[],
  isGone: (range: IdRange) => boolean,
): [number, number, number][] | null {
  const fresh = withoutRanges(put, ranges)
  if (fresh.length === 0) return null
  let kept = ranges
  for (const range of ranges) {
    if (isStandable([...kept, ...fresh])) break
    if (isGone(range)) kept = kept.filter((one) => one !== range)
  }
  return [...kept, ...fresh].map(([client, clock, length]) => [client, clock, length])
}
