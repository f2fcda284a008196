import type { Transaction } from 'kysely'
import * as Y from 'yjs'
import { roomOf } from '../../sync/update-log.ts'
import { insertRoom } from './insert-room.ts'

export interface FirstUpdate {
  edition: string
  /** The whole first content as one update. Nobody else ever seeds. [SY5] */
  seed: Uint8Array
  person: string
  at: Date
}

/** Begins the log of an edition's room, in the SQL transaction that makes the edition. */
export async function createRoom<T>(
  transaction: Transaction<T>,
  { edition, seed, person, at }: FirstUpdate,
): Promise<void> {
  const clients = [...Y.parseUpdateMeta(seed).to.keys()]
  await insertRoom(transaction, roomOf(edition), {
    update: seed,
    person,
    at: at.toISOString(),
    clients,
    inherited: null,
  })
}
