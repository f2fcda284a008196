import { may } from '@copydesk/shared/access'
import { Refusal } from '@copydesk/shared/refusal'
import type { State } from '@copydesk/shared/review'
import type { Drafts } from '@copydesk/shared/writers'
import type { Newsroom } from '../newsroom.ts'
import type { EditionFacts } from '../story/about.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Work on it is over: days are counted from its last clearing. */
const OVER: readonly State[] = ['approved', 'published', 'killed']

/** What of an edition's drafts may be shown now. Throws where the newsroom shows nobody who wrote what. */
export async function draftsOf(
  { stores, now }: Pick<Newsroom, 'stores' | 'now'>,
  { asker, about, edition }: EditionFacts,
): Promise<Drafts> {
  const { showsWriters, draftDays } = await stores.drafts.rule()
  if (!showsWriters)
    throw new Refusal(
      'forbidden',
      'This newsroom does not show who wrote what. A managing editor can change that in the administration.',
    )
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
  return {
    shown: isOver ? 'versions' : 'everything',
    until,
    hold,
    mayHold: may('hold-drafts', asker, { story: about.story }).allowed,
  }
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
