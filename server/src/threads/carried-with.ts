import { mergeRanges, withoutRanges } from '@copydesk/shared/copy'
import type { IdRange, Places } from '@copydesk/shared/threads'
import type { Pair } from '../sync/provenance/passage.ts'
import type { Writers } from '../sync/provenance/writers.ts'

interface Asked {
  /** What a thread stands on. */
  ranges: readonly IdRange[]
  moved: readonly Pair[]
}

/**
 * What a thread stands on from now on since its words were put in there. Characters are told by the names that they had
 * first; those that stand somewhere already were copied, and their thread stays.
 */
export function carriedWith({ ranges, moved }: Asked, places: Places, writers: Writers): IdRange[] {
  const firstsOf = (all: readonly IdRange[]): IdRange[] =>
    all.flatMap(([client, clock, length]) =>
      writers
        .ofStretch({ client, clock, length })
        .map((first): IdRange => [first.client, first.clock, first.length]),
    )
  let lacking = withoutRanges(firstsOf(ranges), firstsOf(places.livingOf(ranges)))
  const put: IdRange[] = []
  for (const { here, there } of moved) {
    let at = here.clock
    for (const first of firstsOf([[there.client, there.clock, there.length]])) {
      const found = withoutRanges([first], withoutRanges([first], lacking))
      for (const [client, clock, length] of found) {
        const stands: IdRange = [here.client, at + clock - first[1], length]
        if (places.livingOf([stands]).length === 0) continue
        put.push(stands)
        lacking = withoutRanges(lacking, [[client, clock, length]])
      }
      at += first[2]
    }
  }
  return put
}

/**
 * Whether a thread may have stood on any of what was moved. Undo makes anew what it gives back: either side knows it by
 * such a name. To be made once for all threads: what is moved may be the whole copy.
 */
export function concernedBy(moved: readonly Pair[], places: Places): (ranges: readonly IdRange[]) => boolean {
  const cut = mergeRanges(
    places.firstsOf(moved.map(({ there }): IdRange => [there.client, there.clock, there.length])),
  )
  return (ranges) => {
    const own = mergeRanges(places.firstsOf(ranges))
    return charactersOf(withoutRanges(own, cut)) < charactersOf(own)
  }
}

const charactersOf = (ranges: readonly IdRange[]): number =>
  ranges.reduce((sum, [, , length]) => sum + length, 0)
