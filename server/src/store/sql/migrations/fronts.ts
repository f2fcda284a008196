import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What editors placed on the front of a language, and in which order. */
export const fronts: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('frontPlace')
      .addColumn('edition', 'text', (c) => c.primaryKey().notNull().references('edition.id'))
      .addColumn('place', 'text', (c) => c.notNull())
      .addColumn('by', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .execute()
  },
}
