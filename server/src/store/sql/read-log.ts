import type { Kysely } from 'kysely'
import type { UpdateLog } from '../../sync/update-log.ts'
import type { LogTables } from './log-tables.ts'
import { LOG_FACTS, logRow, storedRoom } from './stored-room.ts'

/** The log but for its appending, which each database does in its own way. */
export function readLog(db: Kysely<LogTables>): Omit<UpdateLog, 'append'> {
  return {
    async read(room) {
      // One moment for all three tables.
      const moment = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
      return moment.execute(async (tx) => {
        const stands = await tx.selectFrom('logRoom').selectAll().where('room', '=', room).executeTakeFirst()
        if (!stands) return null
        const rows = await tx
          .selectFrom('log')
          .select(LOG_FACTS)
          .where('room', '=', room)
          .where('position', '>', stands.snapshotPosition)
          .orderBy('position')
          .execute()
        const clients = await tx
          .selectFrom('logClient')
          .select(['client', 'person'])
          .where('room', '=', room)
          .execute()
        return storedRoom({ stands, rows, clients })
      })
    },

    async readSince(room, after, most) {
      const rows = await db
        .selectFrom('log')
        .select(LOG_FACTS)
        .where('room', '=', room)
        .where('position', '>', after)
        .orderBy('position')
        .$if(most !== undefined, (rows) => rows.limit(most ?? 0))
        .execute()
      return rows.map(logRow)
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
