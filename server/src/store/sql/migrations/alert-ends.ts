import { type Kysely, PostgresAdapter, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What somebody has copied of an alert's address leads there by its end, as a story's does. */
export const alertEnds: Migration = {
  async up(db: Kysely<unknown>) {
    const end =
      db.getExecutor().adapter instanceof PostgresAdapter
        ? sql`right("address", 8)`
        : sql`substr("address", -8)`
    await sql`create index "alertWordsEnd" on "alertWords" (${end})`.execute(db)
  },
}
