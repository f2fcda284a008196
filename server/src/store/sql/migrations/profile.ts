import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { bytesColumn } from '../bytes-column.ts'

/** Names in other scripts, and what people say of themselves, with a picture. */
export const profile: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('contributor')
      .addColumn('names', 'text', (c) => c.notNull().defaultTo('{}'))
      .execute()
    await db.schema
      .createTable('profile')
      .addColumn('person', 'text', (c) => c.primaryKey().notNull().references('person.id'))
      .addColumn('beat', 'text', (c) => c.notNull())
      .addColumn('languages', 'text', (c) => c.notNull())
      .addColumn('initials', 'text', (c) => c.notNull())
      .addColumn('disclosures', 'text', (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('picture')
      .addColumn('person', 'text', (c) => c.primaryKey().notNull().references('person.id'))
      .addColumn('bytes', bytesColumn(db), (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .execute()
  },
}
