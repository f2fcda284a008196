import type { Kysely } from 'kysely'
import type { UpdateLog } from '../../sync/update-log.ts'
import { groupCommit } from '../group-commit.ts'
import type { LogTables } from '../sql/log-tables.ts'
import { readLog } from '../sql/read-log.ts'
import { storedRoom } from '../sql/stored-room.ts'
import type { Database } from './database.ts'
import type { Turns } from './turns.ts'

/** The log in the newsroom's file. It takes its turn among everybody's transactions, and waits for as long as it takes. */
export function sqliteLog(db: Kysely<LogTables>, database: Database, turns: Turns): UpdateLog {
  return {
    ...readLog(db),
    // In one question: a thousand who come back at once would ask each of several in turn.
    async read(room) {
      const rows = await database.room(room)
      return rows && storedRoom(rows)
    },
    append: groupCommit(async () => {
      const end = await turns.take(Number.POSITIVE_INFINITY)
      return { write: (batch) => database.append(batch), end }
    }),
  }
}
