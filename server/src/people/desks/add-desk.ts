import type { Desk, Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { newId } from '../../new-id.ts'
import type { Newsroom } from '../../newsroom.ts'
import { deskName, findDeskNamed } from '../desk-named.ts'
import { changeDesks } from './change-desks.ts'

/** Adds a desk behind the others. */
export function addDesk(newsroom: Newsroom, by: Person, wanted: string): Promise<Desk[]> {
  return changeDesks(newsroom, by, async (stores) => {
    const name = deskName(wanted)
    if (await findDeskNamed(stores, name))
      throw new Refusal('conflict', `There is a desk called ${name} already.`)
    const desk = { id: newId(), name }
    await stores.desks.add(desk)
    return { act: 'add-desk', what: 'desk', subject: desk.id, details: { name } }
  })
}
