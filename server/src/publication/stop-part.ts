import { notify } from '../notifications/notify.ts'
import type { Stores } from '../stores.ts'
import type { ReleaseRecord } from './release-store.ts'
import { stop } from './try-release.ts'

/**
 * One language of what was ordered is not to go out any more. Where all were to go together nothing of it goes; the
 * others of those that go by themselves go as they were ordered. Gives whom it told.
 */
export async function stopPart(
  stores: Stores,
  release: ReleaseRecord,
  { at, why, by, edition }: { at: Date; why: string; by: string; edition: string },
): Promise<string[]> {
  const others = release.editions.filter((one) => one.edition !== edition && !one.out)
  if (release.joint || others.length === 0)
    return (await stop(stores, release, { at, why, by, edition })).told
  await stores.releases.leave(release.id, edition)
  await stores.acts.record({
    ...{ at, person: by, act: 'leave-out-of-release', what: 'edition', subject: edition },
    details: { release: release.id, why },
  })
  return notify(stores, [
    {
      ...{ person: release.person, kind: 'decision', outcome: 'stopped', edition },
      ...{ thread: null, suggestion: null, by, at },
    },
  ])
}
