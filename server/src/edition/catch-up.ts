import type { Newsroom } from '../newsroom.ts'
import { roomOf, type UpdateLog } from '../sync/update-log.ts'
import type { ListKeeper } from './keep-listed.ts'

/** After a start: whatever was written in the last second before the server went is listed now. */
export async function catchUp(
  { db }: Pick<Newsroom, 'db'>,
  log: Pick<UpdateLog, 'readSince'>,
  lists: Pick<ListKeeper, 'changed'>,
): Promise<void> {
  const editions = await db.selectFrom('edition').select(['id', 'listedAt']).execute()
  for (const { id, listedAt } of editions)
    if ((await log.readSince(roomOf(id), listedAt)).length > 0) lists.changed(id)
}
