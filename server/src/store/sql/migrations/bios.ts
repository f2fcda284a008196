import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** A contributor's bio in each language. */
export const bios: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('contributor')
      .addColumn('bios', 'text', (c) => c.notNull().defaultTo('{}'))
      .execute()
  },
}
