import { type Kysely, PostgresAdapter, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What editors placed on the front of a language, and in which order; and addresses by the id that they end in. */
export const fronts: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('frontPlace')
      .addColumn('edition', 'text', (c) => c.primaryKey().notNull().references('edition.id'))
      .addColumn('place', 'text', (c) => c.notNull())
      .addColumn('by', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .execute()
    await db.schema.createIndex('editionOfLanguage').on('edition').column('language').execute()
    const end =
      db.getExecutor().adapter instanceof PostgresAdapter
        ? sql`right("address", 8)`
        : sql`substr("address", -8)`
    await sql`create index "publishedAddressEnd" on "publishedAddress" (${end})`.execute(db)
  },
}
