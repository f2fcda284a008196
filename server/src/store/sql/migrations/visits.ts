import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Where everybody was last in each edition, what of drafts is shown, and which stories are under legal hold. */
export const visits: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('visit')
      .addColumn('edition', 'text', (c) => c.notNull().references('edition.id'))
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('visitKey', ['edition', 'person'])
      .execute()
    await db.schema
      .createTable('draftRule')
      .addColumn('id', 'integer', (c) => c.primaryKey())
      .addColumn('showsWriters', 'integer', (c) => c.notNull())
      // Without one they are shown for good.
      .addColumn('draftDays', 'integer')
      .execute()
    await db.schema
      .createTable('legalHold')
      .addColumn('story', 'text', (c) => c.primaryKey().notNull().references('story.id'))
      .addColumn('reason', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .execute()
  },
}
