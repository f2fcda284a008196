import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Filters of the list under a name; and what everybody has read of what went out. */
export const views: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('savedView')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('filters', 'text', (c) => c.notNull())
      .addColumn('desk', 'text', (c) => c.references('desk.id'))
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('removedAt', 'text')
      .execute()
    await db.schema.createIndex('savedViewOf').on('savedView').columns(['person', 'desk']).execute()
    await db.schema
      .createTable('afterRead')
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      // A publication is never removed.
      .addColumn('publication', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('afterReadKey', ['person', 'publication'])
      .execute()
  },
}
