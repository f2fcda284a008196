import type { Newsroom } from '../newsroom.ts'
import { roomOf, type UpdateLog } from '../sync/update-log.ts'
import type { CheckpointKeeper } from '../versions/keep-checkpoints.ts'
import type { ListKeeper } from './keep-listed.ts'

/** What an edition begins with is one update, and no version is made of it. */
const BEGUN = 1

/** After a start: whatever was written before the server went is listed now, and is due for a version. */
export async function catchUp(
  { stores }: Pick<Newsroom, 'stores'>,
  log: Pick<UpdateLog, 'readSince'>,
  lists: Pick<ListKeeper, 'changed'>,
  checkpoints: Pick<CheckpointKeeper, 'changed'>,
): Promise<void> {
  const isAhead = async (id: string, position: number) =>
    (await log.readSince(roomOf(id), position, 1)).length > 0
  for (const { id, listedAt } of await stores.editions.list()) {
    if (await isAhead(id, listedAt)) lists.changed(id)
    const newest = await stores.versions.newest(id)
    if (await isAhead(id, newest?.position ?? BEGUN)) checkpoints.changed(id)
  }
}
