import type { Newsroom } from '../newsroom.ts'
import { roomOf, type UpdateLog } from '../sync/update-log.ts'
import type { ListKeeper } from './keep-listed.ts'

/** After a start: whatever was written in the last second before the server went is listed now. */
export async function catchUp(
  { stores }: Pick<Newsroom, 'stores'>,
  log: Pick<UpdateLog, 'readSince'>,
  lists: Pick<ListKeeper, 'changed'>,
): Promise<void> {
  for (const { id, listedAt } of await stores.editions.list())
    if ((await log.readSince(roomOf(id), listedAt)).length > 0) lists.changed(id)
}
