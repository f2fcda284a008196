import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Further desks of a person, what they answer for there, and who is assigned to what. */
export const access: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('personDesk')
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('desk', 'text', (c) => c.notNull().references('desk.id'))
      .addPrimaryKeyConstraint('personDeskKey', ['person', 'desk'])
      .execute()
    await db.schema
      .createTable('duty')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('desk', 'text', (c) => c.notNull().references('desk.id'))
      .addColumn('duty', 'text', (c) => c.notNull())
      // Without one it stands until it is taken back.
      .addColumn('shift', 'text')
      .execute()
    await db.schema.createIndex('dutyPerson').on('duty').column('person').execute()
    await db.schema
      .createTable('assignment')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('story', 'text', (c) => c.notNull().references('story.id'))
      // Without one it is for the whole story.
      .addColumn('edition', 'text', (c) => c.references('edition.id'))
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('as', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .execute()
    await db.schema.createIndex('assignmentStory').on('assignment').column('story').execute()
  },
}
