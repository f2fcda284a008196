import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Where words were removed for good, by whom and why; never which. */
export const redaction: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('redaction')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('edition', 'text', (c) => c.notNull().references('edition.id'))
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('reason', 'text', (c) => c.notNull())
      // JSON of ids.
      .addColumn('versions', 'text', (c) => c.notNull())
      .execute()
    await db.schema.createIndex('redactionOfEdition').on('redaction').columns(['edition', 'at']).execute()
  },
}
