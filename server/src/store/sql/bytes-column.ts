import type { Kysely } from 'kysely'
import { PostgresAdapter, sql } from 'kysely'

/** The type of a column of bytes: the one type that the dialects do not share. */
export function bytesColumn(db: Kysely<unknown>) {
  return db.getExecutor().adapter instanceof PostgresAdapter ? sql`bytea` : sql`blob`
}
