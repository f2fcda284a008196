import type { Person } from '@copydesk/shared/people'
import type { EditionPage } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import { takeAct } from './take-act.ts'

/** An editor gives an edition back to the desk, for another to take. */
export async function unclaimEdition(newsroom: Newsroom, person: Person, id: string): Promise<EditionPage> {
  return takeAct(newsroom, person, id, {
    act: 'unclaim',
    async also({ review }, _facts, { at }) {
      await review.waitAgain(id, at.toISOString())
      return []
    },
  })
}
