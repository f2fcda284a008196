import type { Desk } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Stores } from '../../stores.ts'

/** Says no where a desk is the last one that is open: without one no story could begin. */
export async function keepOneOpen(
  { desks }: Pick<Stores, 'desks'>,
  { id, name }: Pick<Desk, 'id' | 'name'>,
): Promise<void> {
  const others = (await desks.all()).filter((one) => one.id !== id && !one.closed)
  if (others.length === 0)
    throw new Refusal(
      'conflict',
      `${name} is the last desk that is open, and stories need one. Open another first.`,
    )
}
