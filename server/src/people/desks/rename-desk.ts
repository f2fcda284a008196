import { changesBetween } from '@copydesk/shared/audit'
import type { Desk, Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../../newsroom.ts'
import { deskName, findDeskNamed } from '../desk-named.ts'
import { changeDesks } from './change-desks.ts'
import { findDesk } from './find-desk.ts'

export function renameDesk(newsroom: Newsroom, by: Person, id: string, wanted: string): Promise<Desk[]> {
  return changeDesks(newsroom, by, async (stores) => {
    const before = await findDesk(stores, id, 'not-found')
    const name = deskName(wanted)
    const other = await findDeskNamed(stores, name)
    if (other && other.id !== id)
      throw new Refusal('conflict', `There is a desk called ${other.name} already.`)
    await stores.desks.rename(id, name)
    const changed = changesBetween(before, { name })
    return { act: 'rename-desk', what: 'desk', subject: id, details: { changed } }
  })
}
