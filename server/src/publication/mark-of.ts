import { type Embargo, wallTimeOf } from '@copydesk/shared/publication'
import type { Stores } from '../stores.ts'
import { embargoesOf, longestOf } from './embargoes-of.ts'

/** What stands before all else on copy that its readers may not have yet. */
export function markOf({ until, zone }: Embargo): string {
  if (until === null) return 'EMBARGOED until it is lifted'
  const wall = wallTimeOf(until, zone ?? 'UTC')
  return `EMBARGOED until ${wall.local.replace('T', ' ')} ${wall.zone}`
}

/** Of a story that stands under an embargo now; null of any other. */
export async function markOn(
  stores: Pick<Stores, 'releases' | 'clock'>,
  story: string,
): Promise<string | null> {
  const embargo = longestOf(await embargoesOf(stores, story, await stores.clock.now()))
  return embargo && markOf(embargo)
}
