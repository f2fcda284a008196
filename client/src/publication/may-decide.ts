import type { Release, ReleasesPage } from '@copydesk/shared/publication'

/** Whether this person may release all that is left of these, which the server asks for. */
export function mayDecide(
  { editions }: Pick<ReleasesPage, 'editions'>,
  releases: readonly Pick<Release, 'editions'>[],
): boolean {
  const releasable = new Set(editions.flatMap(({ edition, may }) => (may.allowed ? [edition] : [])))
  return releases.every((one) => one.editions.every(({ edition, out }) => out || releasable.has(edition)))
}
