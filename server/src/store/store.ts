import type { Kysely } from 'kysely'
import type { UpdateLog } from '../sync/update-log.ts'
import type { NewsroomTables } from './sql/newsroom-tables.ts'

/** Everything that a newsroom keeps. */
export interface Store {
  /** What must have one truth. The log's tables are behind the port. */
  db: Kysely<NewsroomTables>
  log: UpdateLog
  close(): Promise<void>
}
