import type { Kysely } from 'kysely'
import type { Pool } from 'pg'
import type { UpdateLog } from '../../sync/update-log.ts'
import { groupCommit } from '../group-commit.ts'
import type { LogTables } from '../sql/log-tables.ts'
import { readLog } from '../sql/read-log.ts'
import { appendAtOnce } from './append-at-once.ts'
import { appendRooms } from './append-rooms.ts'
import { inPlainWords } from './in-plain-words.ts'

/**
 * The log in PostgreSQL. The lock on a room's row is what makes one process's memory wait for another's commit, and then
 * find that the log has moved.
 * @param line a pool of one: the log's own connection, so that saving never waits behind somebody's page.
 */
export function postgresLog(db: Kysely<LogTables>, line: Pool): UpdateLog {
  return {
    ...readLog(db),
    append: groupCommit(async () => {
      const client = await line.connect().catch((error) => Promise.reject(inPlainWords(error)))
      let failed = false
      return {
        async write(batch) {
          try {
            return await (appendAtOnce(client, batch) ?? appendRooms(client, batch))
          } catch (error) {
            // Nobody knows how much of it the server has still to do: that connection is done with. Should it have
            // committed after all, the rooms, which are now rebuilt from the log, find their rows there.
            failed = true
            throw inPlainWords(error)
          }
        },
        end: () => client.release(failed),
      }
    }),
  }
}
