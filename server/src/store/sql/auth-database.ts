import type { BetterAuthOptions } from 'better-auth'
import type { Kysely } from 'kysely'
import type { NewsroomTables } from './newsroom-tables.ts'

/** The newsroom's tables as better-auth takes them. */
export function authDatabase(db: Kysely<NewsroomTables>): NonNullable<BetterAuthOptions['database']> {
  return { db, type: 'sqlite', transaction: false }
}
