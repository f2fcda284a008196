import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { countedColumn } from '../counted-column.ts'

/** What translators said of the blocks of a localization, and which changes of an original were typos. */
export const translation: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('translationAct')
      .addColumn('position', ...countedColumn(db))
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('edition', 'text', (c) => c.notNull().references('edition.id'))
      .addColumn('block', 'text', (c) => c.notNull())
      .addColumn('act', 'text', (c) => c.notNull())
      .addColumn('originals', 'text', (c) => c.notNull())
      .addColumn('localized', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .execute()
    await db.schema
      .createIndex('translationActOnce')
      .on('translationAct')
      .columns(['edition', 'id'])
      .unique()
      .execute()
    await db.schema
      .createIndex('translationActOfBlock')
      .on('translationAct')
      .columns(['edition', 'block', 'position'])
      .execute()
    await db.schema
      .createTable('translationTypo')
      .addColumn('edition', 'text', (c) => c.notNull().references('edition.id'))
      .addColumn('block', 'text', (c) => c.notNull())
      .addColumn('before', 'text', (c) => c.notNull())
      .addColumn('after', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .execute()
    await db.schema
      .createIndex('translationTypoOf')
      .on('translationTypo')
      .columns(['edition', 'block'])
      .execute()
  },
}
