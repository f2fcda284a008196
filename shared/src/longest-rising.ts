/** Indices of a longest subsequence whose numbers rise. */
export function longestRising(numbers: readonly number[]): number[] {
  const before: number[] = []
  /** At n: the index of the lowest number that ends a rising run of n + 1. */
  const tops: number[] = []
  numbers.forEach((number, index) => {
    let low = 0
    let high = tops.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[tops[middle] as number] as number) < number) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? (tops[low - 1] as number) : -1
    tops[low] = index
  })
  const run: number[] = []
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] as number) run.push(at)
  return run.reverse()
}
