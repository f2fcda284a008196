import type { Person } from '@copydesk/shared/people'
import type { EditionPage } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import { takeAct } from './take-act.ts'

/** It may go out again. */
export async function unholdEdition(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { note }: { note: string },
): Promise<EditionPage> {
  return takeAct(newsroom, person, id, {
    act: 'unhold',
    note,
    async also({ review }) {
      await review.liftHold(id)
      return []
    },
  })
}
