import { SCHEMA } from '@copydesk/shared/copy'
import type { Kysely, Selectable } from 'kysely'
import {
  ClientTaken,
  LogMoved,
  type LogPosition,
  type LogRow,
  type RoomId,
  type UpdateLog,
} from '../../sync/update-log.ts'
import type { LogTables } from '../sql/log-tables.ts'
import type { Database } from './database.ts'
import type { Turns } from './turns.ts'
import type { AppendOutcome, RoomAppend } from './worker-messages.ts'

interface Waiting {
  append: RoomAppend & { room: RoomId }
  resolve(position: LogPosition): void
  reject(error: unknown): void
}

/**
 * Groups commits: what comes while one is under way goes into the next, all rooms together. No timer: an append that
 * finds the disk idle goes at once.
 */
export function sqliteLog(db: Kysely<LogTables>, database: Database, turns: Turns): UpdateLog {
  let waiting: Waiting[] = []
  let committing = false

  const commit = async () => {
    committing = true
    while (waiting.length > 0) {
      const end = await turns.take(Number.POSITIVE_INFINITY)
      const batch = waiting
      waiting = []
      try {
        const outcomes = await database.append(batch.map(({ append }) => append))
        batch.forEach((one, index) => {
          settle(one, outcomes[index])
        })
      } catch (error) {
        // Each of those who wait is told; none of their updates was kept.
        for (const { reject } of batch) reject(error)
      } finally {
        end()
      }
    }
    committing = false
  }

  const log: UpdateLog = {
    append(room, after, updates) {
      return new Promise((resolve, reject) => {
        waiting.push({ append: { room, after, schema: SCHEMA, updates }, resolve, reject })
        if (!committing) void commit()
      })
    },

    async read(room) {
      return db.transaction().execute(async (tx) => {
        const stands = await tx.selectFrom('logRoom').selectAll().where('room', '=', room).executeTakeFirst()
        if (!stands) return null
        const { epoch, position, snapshot, snapshotPosition, provenance } = stands
        const rows = await tx
          .selectFrom('log')
          .select(['position', 'person', 'at', 'bytes', 'inherited'])
          .where('room', '=', room)
          .where('position', '>', snapshotPosition)
          .orderBy('position')
          .execute()
        if (
          rows.some((row, index) => row.position !== snapshotPosition + index + 1) ||
          rows.length !== position - snapshotPosition
        )
          throw new Error(
            `The log of ${room} has a gap: it is not opened, so that nothing is written over it.`,
          )
        const clients = await tx
          .selectFrom('logClient')
          .select(['client', 'person'])
          .where('room', '=', room)
          .execute()
        return {
          epoch,
          position,
          snapshot: snapshot && {
            bytes: snapshot,
            provenance: provenance ?? new Uint8Array(),
            position: snapshotPosition,
          },
          tail: rows.map(rowOf),
          clients: new Map(clients.map(({ client, person }) => [Number(client), person])),
        }
      })
    },

    async readSince(room, after) {
      const rows = await db
        .selectFrom('log')
        .select(['position', 'person', 'at', 'bytes', 'inherited'])
        .where('room', '=', room)
        .where('position', '>', after)
        .orderBy('position')
        .execute()
      return rows.map(rowOf)
    },

    async writeSnapshot(room, { bytes, provenance, position }) {
      await db
        .updateTable('logRoom')
        .set({ snapshot: bytes, provenance, snapshotPosition: position })
        .where('room', '=', room)
        .where('snapshotPosition', '<', position)
        .where('position', '>=', position)
        .execute()
    },
  }
  return log
}

function settle(
  { append: { room, after, updates }, resolve, reject }: Waiting,
  outcome: AppendOutcome | undefined,
) {
  switch (outcome?.is) {
    case 'written':
      return resolve(after + updates.length)
    case 'taken':
      return reject(new ClientTaken(room, outcome.client))
    default:
      return reject(new LogMoved(room))
  }
}

const rowOf = ({
  position,
  person,
  at,
  bytes,
  inherited,
}: Omit<Selectable<LogTables['log']>, 'room' | 'epoch' | 'schema'>): LogRow => ({
  position,
  person,
  at,
  update: bytes,
  inherited,
})
