import type { Desk } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Stores } from '../../stores.ts'

/**
 * The desk of that id.
 * @param code how its absence is told: by default as a mistake in what was asked for.
 */
export async function findDesk(
  { desks }: Pick<Stores, 'desks'>,
  id: string,
  code: 'bad-request' | 'not-found' = 'bad-request',
): Promise<Desk> {
  const found = (await desks.all()).find((desk) => desk.id === id)
  if (!found) throw new Refusal(code, 'There is no such desk. Reload the page to see those that there are.')
  return found
}
