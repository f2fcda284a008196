import type { Release, ReleasesPage } from '@copydesk/shared/publication'
import { standsUntil } from '@copydesk/shared/review/stands-until'

/** What stands under an embargo, as the server counts it: also what was cancelled or stopped since. */
export const underEmbargo = ({ now, releases }: Pick<ReleasesPage, 'now' | 'releases'>): Release[] =>
  releases.filter(
    ({ embargo, state }) => embargo !== null && state !== 'done' && standsUntil(embargo, new Date(now)),
  )

/** Whether this person may release all that is left of these, which the server asks for. */
export function mayDecide(
  { editions }: Pick<ReleasesPage, 'editions'>,
  releases: readonly Pick<Release, 'editions'>[],
): boolean {
  const releasable = new Set(editions.flatMap(({ edition, may }) => (may.allowed ? [edition] : [])))
  return releases.every((one) => one.editions.every(({ edition, out }) => out || releasable.has(edition)))
}
