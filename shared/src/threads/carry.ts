import type { Id } from '../copy/items.ts'
import { withoutRanges } from '../copy/suggestions/id-ranges.ts'
import type { IdRange } from '../copy/suggestions/suggestion.ts'
import { isStandable } from './thread.ts'

/** Which of the characters that were put somewhere stand for characters that were cut: one for one, in order. */
export interface Carried {
  cut: readonly IdRange[]
  put: readonly IdRange[]
}

/**
 * The ids under which words that a thread stands on live on, where those were cut and put elsewhere.
 * @param firstOf what undo has made anew is cut under another id than the thread knows it by.
 */
export function carry(ranges: readonly IdRange[], { cut, put }: Carried, firstOf: (id: Id) => Id): IdRange[] {
  const isMine = (id: Id) =>
    ranges.some(([client, clock, length]) => id[0] === client && id[1] >= clock && id[1] < clock + length)
  const places = idsOf(put)
  const carried: [number, number, number][] = []
  for (const id of idsOf(cut)) {
    const next = places.next()
    if (next.done) break
    if (!isMine(id) && !isMine(firstOf(id))) continue
    const [client, clock] = next.value
    const last = carried.at(-1)
    if (last && last[0] === client && last[1] + last[2] === clock) last[2]++
    else carried.push([client, clock, 1])
  }
  return carried
}

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

function* idsOf(ranges: readonly IdRange[]): Generator<Id> {
  for (const [client, clock, length] of ranges)
    for (let n = 0; n < length; n++) yield [client, clock + n] as const
}
