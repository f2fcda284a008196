import type { Kysely, Transaction } from 'kysely'
import type { UpdateLog } from '../sync/update-log.ts'
import type { NewsroomTables } from './sql/newsroom-tables.ts'

/** Everything that a newsroom keeps. */
export interface Store {
  /** What must have one truth. The log's tables are behind the port. */
  db: Kysely<NewsroomTables>
  log: UpdateLog
  /** A transaction during which no other change runs, in whatever process. */
  transact<T>(change: (tx: Transaction<NewsroomTables>) => Promise<T>): Promise<T>
  /** What is broken in the files themselves, a line each. */
  damage(): Promise<string[]>
  close(): Promise<void>
}
