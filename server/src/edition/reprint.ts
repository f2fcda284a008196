import type { Stores } from '../stores.ts'
import type { ListKeeper } from './keep-listed.ts'

/** How the newsroom prints has changed: each edition is read again in its turn, and shows as changed where it is. */
export async function reprint(
  { editions }: Pick<Stores, 'editions'>,
  lists: Pick<ListKeeper, 'changed'>,
): Promise<void> {
  for (const { id } of await editions.list()) lists.changed(id)
}
