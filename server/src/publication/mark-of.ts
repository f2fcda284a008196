import { type Embargo, wallTimeOf } from '@copydesk/shared/publication'
import { Refusal } from '@copydesk/shared/refusal'
import type { SignedIn } from '../people/sessions.ts'
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

/** People carry a file out of the newsroom knowingly; a program does only if it is trusted with what is under embargo. */
export async function markFor(
  stores: Pick<Stores, 'releases' | 'clock'>,
  story: string,
  token: SignedIn['token'],
): Promise<string | null> {
  const mark = await markOn(stores, story)
  if (mark !== null && token && !token.scopes.includes('embargoed'))
    throw new Refusal(
      'forbidden',
      'This story stands under an embargo. A token that is trusted with such copy in advance reads it.',
    )
  return mark
}
