import type { Desk, Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../../newsroom.ts'
import { changeDesks } from './change-desks.ts'
import { findDesk } from './find-desk.ts'

/** As before: with its stories, and whoever still stands on it. */
export function reopenDesk(newsroom: Newsroom, by: Person, id: string): Promise<Desk[]> {
  return changeDesks(newsroom, by, async (stores) => {
    const { name, closed } = await findDesk(stores, id, 'not-found')
    if (!closed) throw new Refusal('conflict', `${name} is open already.`)
    await stores.desks.close(id, null)
    return { act: 'reopen-desk', what: 'desk', subject: id, details: { name } }
  })
}
