import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** How the newsroom prints: its house styles, which desk uses which, roles of its own. */
export const house: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('houseStyle')
      .addColumn('language', 'text', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('revision', 'integer', (c) => c.notNull())
      .addColumn('began', 'text', (c) => c.notNull())
      .addColumn('style', 'text')
      .addColumn('undoTo', 'integer')
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addPrimaryKeyConstraint('houseStyleKey', ['language', 'id', 'revision'])
      .execute()
    await db.schema
      .createTable('styleChoice')
      .addColumn('language', 'text', (c) => c.notNull())
      // Empty for the whole newsroom: it is a part of the key.
      .addColumn('desk', 'text', (c) => c.notNull())
      .addColumn('style', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('styleChoiceKey', ['language', 'desk'])
      .execute()
    await db.schema
      .createTable('ownRole')
      .addColumn('role', 'text', (c) => c.primaryKey().notNull())
      .addColumn('definition', 'text', (c) => c.notNull())
      .addColumn('position', 'integer', (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('holdingsDesk')
      .addColumn('desk', 'text', (c) => c.primaryKey().notNull().references('desk.id'))
      .execute()
  },
}
