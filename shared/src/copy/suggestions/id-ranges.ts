import type { IdRange } from './suggestion.ts'

/** The same ids in as few ranges as can be, in order. */
export function mergeRanges(ranges: readonly IdRange[]): IdRange[] {
  const merged: [number, number, number][] = []
  for (const [client, clock, length] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1)
    if (last !== undefined && last[0] === client && clock <= last[1] + last[2]) {
      last[2] = Math.max(last[2], clock + length - last[1])
    } else merged.push([client, clock, length])
  }
  return merged
}

/** What of `ranges` is not in `others`. */
export function withoutRanges(ranges: readonly IdRange[], others: readonly IdRange[]): IdRange[] {
  const taken = Map.groupBy(mergeRanges(others), ([client]) => client)
  return mergeRanges(ranges).flatMap(([client, clock, length]) => {
    const left: IdRange[] = []
    let at = clock
    for (const [, start, size] of taken.get(client) ?? []) {
      if (start + size <= at || start >= clock + length) continue
      if (start > at) left.push([client, at, start - at])
      at = Math.max(at, start + size)
    }
    if (at < clock + length) left.push([client, at, clock + length - at])
    return left
  })
}
