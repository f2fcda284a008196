import type { Desk, Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../../newsroom.ts'
import { changeDesks } from './change-desks.ts'
import { findDesk } from './find-desk.ts'
import { keepOneOpen } from './keep-one-open.ts'

/**
 * No story begins at it or comes to it any more, and nobody is set to work there. What it has stays, is read as before,
 * and can go to another desk.
 */
export function closeDesk(newsroom: Newsroom, by: Person, id: string): Promise<Desk[]> {
  return changeDesks(newsroom, by, async (stores, at) => {
    const { name, closed } = await findDesk(stores, id, 'not-found')
    if (closed) throw new Refusal('conflict', `${name} is closed already.`)
    if (await stores.shifts.on(id))
      throw new Refusal('conflict', `Somebody is on at ${name}. End its shift, then close it.`)
    await keepOneOpen(stores, { id, name })
    await stores.desks.close(id, at)
    return { act: 'close-desk', what: 'desk', subject: id, details: { name } }
  })
}
