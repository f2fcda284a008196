import type { Desk, Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../../newsroom.ts'
import { changeDesks } from './change-desks.ts'
import { findDesk } from './find-desk.ts'

/**
 * Removes a desk on which nothing stands. What stands there is not counted or told apart: a story of it may be one that
 * the person who asks must not know of.
 */
export function removeDesk(newsroom: Newsroom, by: Person, id: string): Promise<Desk[]> {
  return changeDesks(newsroom, by, async (stores, at) => {
    const { name } = await findDesk(stores, id, 'not-found')
    const invited = (await stores.invitations.standing(at)).some(({ desks }) => desks.includes(id))
    if (invited || !(await stores.desks.remove(id)))
      throw new Refusal(
        'conflict',
        `${name} is in use: people, invitations or stories stand on it. Move them to another desk first.`,
      )
    return { act: 'remove-desk', what: 'desk', subject: id, details: { name } }
  })
}
