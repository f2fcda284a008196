import type { BetterAuthOptions } from 'better-auth'
import type { Kysely } from 'kysely'
import type { NewsroomTables } from './newsroom-tables.ts'

/**
 * The newsroom's tables as better-auth takes them. Whatever the database is, it is told of SQLite's ways: times are text
 * here and truths are numbers, on PostgreSQL too.
 */
export function authDatabase(db: Kysely<NewsroomTables>): NonNullable<BetterAuthOptions['database']> {
  return { db, type: 'sqlite', transaction: false }
}
