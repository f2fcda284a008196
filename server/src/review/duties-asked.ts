import { ownWork } from '@copydesk/shared/access'
import type { ReviewStanding } from '@copydesk/shared/story'
import type { Stores } from '../stores.ts'
import type { EditionFacts } from '../story/about.ts'

/** The version that is on its way out, for each duty of this person that the desk has look at every copy and that has not yet. */
export async function dutiesAsked(
  { policies, review, versions }: Pick<Stores, 'policies' | 'review' | 'versions'>,
  { edition, asker, about }: EditionFacts,
): Promise<ReviewStanding['dutiesAsked']> {
  const { desk } = about.story
  const { duties } = await policies.of(desk)
  const mine = duties.filter((one) => asker.duties.some((held) => held.duty === one && held.desk === desk))
  const onItsWay =
    edition.state === 'approved' ? edition.cleared : edition.state === 'submitted' ? edition.filed : null
  if (mine.length === 0 || onItsWay === null || ownWork(asker, about) !== null) return []
  const version = await versions.find(onItsWay)
  if (!version) return []
  const { number, hash } = version
  const clearings = await review.clearings(edition.id, hash)
  return mine.flatMap((duty) =>
    clearings.some(({ as }) => as === duty) ? [] : [{ duty, version: number, hash }],
  )
}
