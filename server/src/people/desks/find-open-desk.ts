import type { Desk } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Stores } from '../../stores.ts'
import { findDesk } from './find-desk.ts'

/** The desk of that id, for what is to come to it. */
export async function findOpenDesk(stores: Pick<Stores, 'desks'>, id: string): Promise<Desk> {
  const desk = await findDesk(stores, id)
  if (desk.closed)
    throw new Refusal('conflict', `The desk ${desk.name} is closed. Choose another, or have it reopened.`)
  return desk
}
