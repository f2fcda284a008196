import type { Stores } from '../stores.ts'
import type { EditionFacts } from '../story/about.ts'
import { approvers } from './approvers.ts'
import type { Moved } from './move-edition.ts'

/**
 * What was sent back or set aside is looked at anew, also when it comes again as it was. What is out of it stands as it
 * did: forced, and reviewed by nobody, or cleared.
 */
export async function endClearings(
  stores: Stores,
  { edition: { id }, about }: EditionFacts,
  { edition: { publishedHash } }: Moved,
): Promise<readonly string[]> {
  const { review } = stores
  await review.endClearings(id, publishedHash)
  await review.endForcing(id)
  if (publishedHash !== null) await forcedAsOut(stores, id, about.story.desk)
  return []
}

async function forcedAsOut({ review, publications, versions, policies }: Stores, id: string, desk: string) {
  const newest = await publications.newestOf(id)
  const out = newest && (await versions.find(newest.version))
  if (!newest || out?.reason !== 'forced' || out.madeBy === null) return
  const policy = await policies.of(desk)
  const reviewed = approvers(await review.clearings(id, newest.hash), policy)
  if (reviewed.length >= policy.approvals) return
  const { madeBy: person, madeAt: at, note: reason } = out
  await review.keepForcing(id, { version: out.id, person, at, reason })
}
