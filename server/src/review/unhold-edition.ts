import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { EditionPage } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import { takeAct } from './take-act.ts'

/**
 * It may go out again.
 * @param hold since when it stood as it was read: another is not lifted unread; null for whichever stands.
 */
export async function unholdEdition(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { note, hold = null }: { note: string; hold?: string | null },
): Promise<EditionPage> {
  return takeAct(newsroom, person, id, {
    act: 'unhold',
    note,
    async choose({ review, people }, { edition }, live) {
      const held = await review.hold(edition.id)
      if (hold === null || held === null || held.at === hold) return live
      const by = (await people.byId()).get(held.by)?.name
      throw new Refusal('conflict', `${by} holds it meanwhile: ${held.reason}. Look at it again first.`)
    },
    async also({ review }) {
      await review.liftHold(id)
      return []
    },
  })
}
