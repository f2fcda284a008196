import { type Desk, openDesks } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Stores } from '../../stores.ts'

/** Says no where a desk is the last one that is open: without one no story could begin. */
export async function keepOneOpen(
  { desks }: Pick<Stores, 'desks'>,
  { id, name }: Pick<Desk, 'id' | 'name'>,
): Promise<void> {
  const open = openDesks(await desks.all())
  if (open.every((one) => one.id === id))
    throw new Refusal(
      'conflict',
      `${name} is the last desk that is open, and stories need one. Open another first.`,
    )
}
