import type { Kysely, Transaction } from 'kysely'
import type { StorageFailed } from '../storage-failed.ts'
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
  /** Rewrites what was deleted, so that its bytes are not left in free places of the files. Rare, and slow. */
  forgetDeleted(): Promise<void>
  /** From now on, tells of a disk that neither works nor fails. A database that is elsewhere says so by itself. */
  watch?(hear: StoreHearer): void
  close(): Promise<void>
}

export interface StoreHearer {
  /** It has not answered for some seconds. */
  late(error: StorageFailed): void
  /** It has not answered for a minute, and cannot be helped from within this process. */
  hung(error: StorageFailed): void
}
