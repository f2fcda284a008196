import type { Kysely, Selectable } from 'kysely'
import type { LogRow, UpdateLog } from '../../sync/update-log.ts'
import type { LogTables } from './log-tables.ts'

const FACTS = ['position', 'person', 'at', 'bytes', 'inherited'] as const

/** The log but for its appending, which each database does in its own way. */
export function readLog(db: Kysely<LogTables>): Omit<UpdateLog, 'append'> {
  return {
    async read(room) {
      // One moment for all three tables. SQLite passes the words over: a transaction there is nothing less.
      const moment = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
      return moment.execute(async (tx) => {
        const stands = await tx.selectFrom('logRoom').selectAll().where('room', '=', room).executeTakeFirst()
        if (!stands) return null
        const { epoch, position, snapshot, snapshotPosition, provenance } = stands
        const rows = await tx
          .selectFrom('log')
          .select(FACTS)
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
        .select(FACTS)
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
}

const rowOf = ({ bytes, ...row }: Pick<Selectable<LogTables['log']>, (typeof FACTS)[number]>): LogRow => ({
  ...row,
  update: bytes,
})
