/** How many of these, which are sorted by clock, begin at or before one. */
export function begunBy(sorted: readonly { clock: number }[], clock: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as { clock: number }).clock <= clock) low = middle + 1
    else high = middle
  }
  return low
}
