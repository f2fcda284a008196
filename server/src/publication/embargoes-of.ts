import type { Embargo } from '@copydesk/shared/publication'
import { standsUntil } from '@copydesk/shared/review'
import type { Stores } from '../stores.ts'
import type { ReleaseRecord } from './release-store.ts'

export interface UnderEmbargo extends ReleaseRecord {
  embargo: Embargo
}

/**
 * What stands under an embargo at this time, of all that was ordered of a story: also what was cancelled or stopped
 * since. Only its time ends an embargo, or somebody who lifts it and says why.
 */
export async function embargoesOf(
  { releases }: Pick<Stores, 'releases'>,
  story: string,
  at: Date,
): Promise<UnderEmbargo[]> {
  return (await releases.ofStory(story)).flatMap((release) => {
    const { embargo, state } = release
    return embargo !== null && state !== 'done' && standsUntil(embargo, at) ? [{ ...release, embargo }] : []
  })
}
