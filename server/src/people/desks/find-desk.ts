import type { Desk } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Stores } from '../../stores.ts'

export async function findDesk({ desks }: Pick<Stores, 'desks'>, id: string): Promise<Desk> {
  const found = (await desks.all()).find((desk) => desk.id === id)
  if (!found) throw new Refusal('not-found', 'There is no such desk any more. Reload the page.')
  return found
}
