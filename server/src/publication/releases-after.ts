import type { ReviewAct } from '@copydesk/shared/review'
import type { Stores } from '../stores.ts'
import { stopPart } from './stop-part.ts'

/** What stops what was ordered of an edition, and what it says then. */
const STOPS: Partial<Record<ReviewAct, string>> = {
  return: 'It was returned to its writers.',
  spike: 'It was spiked.',
}

/** After these something may go that waited. */
const LETS: readonly ReviewAct[] = ['clear', 'force', 'unhold']

/** In the transaction of an act on an edition: what of it waits to go out is stopped, or looked at again. Gives whom it told. */
export async function releasesAfter(
  stores: Stores,
  { act, edition, story, by }: { act: ReviewAct; edition: string; story: string; by: string },
): Promise<string[]> {
  const why = STOPS[act]
  if (why === undefined && !LETS.includes(act)) return []
  // The act says when it was by its server's clock; here another counts.
  const at = await stores.clock.now()
  const told: string[] = []
  for (const release of await stores.releases.waitingOf(story)) {
    // Also another language may have waited for it: as its translation, or together with it.
    if (why === undefined) {
      await stores.jobs.ask('release', release.id, at.toISOString())
      continue
    }
    const part = release.editions.find((one) => one.edition === edition && !one.out)
    if (!part) continue
    // One that was ordered before anything of it was cleared, or as it will be cleared, waits on.
    if (act === 'spike' || (part.version !== null && !release.newest))
      told.push(...(await stopPart(stores, release, { at, why, by, edition })))
  }
  return told
}
