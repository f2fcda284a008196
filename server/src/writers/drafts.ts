import { may } from '@copydesk/shared/access'
import { Refusal } from '@copydesk/shared/refusal'
import type { State } from '@copydesk/shared/review'
import type { DraftRule, Drafts } from '@copydesk/shared/writers'
import type { EditionRecord } from '../edition/edition-store.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import type { EditionFacts } from '../story/about.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Work on it is over: days are counted from its last clearing. */
const OVER: readonly State[] = ['approved', 'published', 'killed']

/** What of an edition's drafts may be shown now. Throws where the newsroom shows nobody who wrote what. */
export async function draftsOf(
  { stores, now }: Pick<Newsroom, 'stores' | 'now'>,
  { asker, about, edition, story }: EditionFacts,
): Promise<Drafts> {
  const rule = await stores.drafts.rule()
  if (!rule.showsWriters)
    throw new Refusal(
      'forbidden',
      'This newsroom does not show who wrote what. A managing editor can change that in the administration.',
    )
  return {
    ...(await draftsShown({ stores, now }, edition, rule)),
    // The hold is the whole story's, also where this edition is another desk's.
    mayHold: may('hold-drafts', asker, { story: { ...about.story, desk: story.desk } }).allowed,
  }
}

/** For how long what was between its versions is shown. */
export async function draftsShown(
  { stores, now }: { stores: Stores; now: Newsroom['now'] },
  edition: Pick<EditionRecord, 'story' | 'state' | 'cleared'>,
  { draftDays }: Pick<DraftRule, 'draftDays'>,
): Promise<Pick<Drafts, 'shown' | 'until' | 'hold'>> {
  const hold = await stores.drafts.hold(edition.story)
  const cleared =
    edition.cleared !== null && OVER.includes(edition.state)
      ? await stores.versions.find(edition.cleared)
      : null
  const until =
    cleared === null || draftDays === null
      ? null
      : new Date(Date.parse(cleared.madeAt) + draftDays * DAY_MS).toISOString()
  const isOver = hold === null && until !== null && until <= now().toISOString()
  return { shown: isOver ? 'versions' : 'everything', until, hold }
}

/** For what is in drafts alone: who deleted what, and when. */
export async function demandDrafts(
  newsroom: Pick<Newsroom, 'stores' | 'now'>,
  facts: EditionFacts,
): Promise<void> {
  const { shown } = await draftsOf(newsroom, facts)
  if (shown === 'versions')
    throw new Refusal(
      'forbidden',
      'The drafts of this story are no longer shown, as this newsroom decided. Its versions are in its history.',
    )
}
