import type { Desk } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Stores } from '../stores.ts'

export async function findDesk({ desks }: Pick<Stores, 'desks'>, id: string): Promise<Desk> {
  const desk = (await desks.all()).find((one) => one.id === id)
  if (!desk) throw new Refusal('not-found', 'There is no such desk.')
  return desk
}
