import { SCHEMA } from '@copydesk/shared/copy'
import type { Transaction } from 'kysely'
import type { AuthoredUpdate, RoomId } from '../../sync/update-log.ts'
import type { LogTables } from './log-tables.ts'

/** A room with its first update, in the transaction that makes what the room is about: both are there, or none. */
export async function insertRoom<T>(
  transaction: Transaction<T>,
  room: RoomId,
  { update, person, at, clients, inherited }: AuthoredUpdate,
): Promise<void> {
  const tx = transaction as unknown as Transaction<LogTables>
  await tx
    .insertInto('logRoom')
    .values({ room, epoch: 1, position: 1, snapshot: null, snapshotPosition: 0, provenance: null })
    .execute()
  await tx
    .insertInto('log')
    .values({ room, position: 1, person, at, epoch: 1, schema: SCHEMA, bytes: update, inherited })
    .execute()
  if (clients.length > 0)
    await tx
      .insertInto('logClient')
      .values(clients.map((client) => ({ room, client, person })))
      .execute()
}
