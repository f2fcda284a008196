import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { countedColumn } from '../counted-column.ts'

/** What people say to one another about editions. */
export const threads: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('thread')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('edition', 'text', (c) => c.notNull().references('edition.id'))
      .addColumn('subject', 'text', (c) => c.notNull())
      .addColumn('begunBy', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('begunAt', 'text', (c) => c.notNull())
      .addColumn('query', 'text')
      .addColumn('task', 'text')
      .addColumn('resolvedBy', 'text', (c) => c.references('person.id'))
      .addColumn('resolvedAt', 'text')
      .addColumn('askedFrom', 'text')
      // Whether only those who are named with it know of it.
      .addColumn('closed', 'integer', (c) => c.notNull())
      .addColumn('removedAt', 'text')
      .execute()
    await db.schema
      .createIndex('threadOfEdition')
      .on('thread')
      .columns(['edition', 'begunAt', 'id'])
      .execute()
    await db.schema
      .createTable('threadReader')
      .addColumn('thread', 'text', (c) => c.notNull().references('thread.id'))
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addPrimaryKeyConstraint('threadReaderKey', ['thread', 'person'])
      .execute()
    await db.schema
      .createTable('comment')
      .addColumn('position', ...countedColumn(db))
      .addColumn('id', 'text', (c) => c.notNull().unique())
      .addColumn('thread', 'text', (c) => c.notNull().references('thread.id'))
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('words', 'text')
      .addColumn('mentions', 'text', (c) => c.notNull())
      .addColumn('editedAt', 'text')
      .execute()
    await db.schema.createIndex('commentOfThread').on('comment').columns(['thread', 'position']).execute()
  },
}
