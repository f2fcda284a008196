import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What each person was told. A thread or a suggestion may be gone: what points to it is then not shown. */
export const notices: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('notice')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('outcome', 'text')
      .addColumn('story', 'text', (c) => c.notNull().references('story.id'))
      .addColumn('edition', 'text', (c) => c.references('edition.id'))
      .addColumn('thread', 'text')
      .addColumn('suggestion', 'text')
      .addColumn('by', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('readAt', 'text')
      .execute()
    await db.schema.createIndex('noticeOf').on('notice').columns(['person', 'at']).execute()
    await db.schema.createIndex('noticeAt').on('notice').column('at').execute()
  },
}
