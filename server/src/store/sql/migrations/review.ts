import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Who filed, cleared, held, forced and asked what, and how each desk wants to be asked. */
export const review: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('filing')
      .addColumn('edition', 'text', (c) => c.primaryKey().notNull().references('edition.id'))
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      // Whom it was filed to; null for the desk.
      .addColumn('to', 'text', (c) => c.references('person.id'))
      // Since when somebody may take it and nobody has.
      .addColumn('waitsSince', 'text', (c) => c.notNull())
      .addColumn('rungAt', 'text')
      .addColumn('askedBackAt', 'text')
      .execute()
    await db.schema
      .createTable('clearing')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('edition', 'text', (c) => c.notNull().references('edition.id'))
      .addColumn('hash', 'text', (c) => c.notNull())
      // None where a duty cleared it beside the editors.
      .addColumn('version', 'text', (c) => c.references('version.id'))
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('as', 'text', (c) => c.notNull())
      .addUniqueConstraint('clearingOnce', ['edition', 'hash', 'person', 'as'])
      .execute()
    await db.schema
      .createTable('hold')
      .addColumn('edition', 'text', (c) => c.primaryKey().notNull().references('edition.id'))
      .addColumn('reason', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      // Without one it lasts until somebody lifts it.
      .addColumn('until', 'text')
      .execute()
    await db.schema
      .createTable('forcing')
      .addColumn('edition', 'text', (c) => c.primaryKey().notNull().references('edition.id'))
      .addColumn('version', 'text', (c) => c.notNull().references('version.id'))
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('reason', 'text', (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('readBack')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('edition', 'text', (c) => c.notNull().references('edition.id'))
      .addColumn('hash', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('answer', 'text', (c) => c.notNull())
      .addColumn('words', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .execute()
    await db.schema.createIndex('readBackOf').on('readBack').columns(['edition', 'at']).execute()
    await db.schema
      .createTable('flag')
      // The thread that holds the question, for its readers alone.
      .addColumn('thread', 'text', (c) => c.primaryKey().notNull().references('thread.id'))
      .addColumn('edition', 'text', (c) => c.notNull().references('edition.id'))
      .addColumn('duty', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      // Null while nobody has answered.
      .addColumn('answer', 'text')
      .addColumn('answeredBy', 'text', (c) => c.references('person.id'))
      .addColumn('answeredAt', 'text')
      .execute()
    await db.schema.createIndex('flagOf').on('flag').column('edition').execute()
    await db.schema
      .createTable('deskPolicy')
      .addColumn('desk', 'text', (c) => c.primaryKey().notNull().references('desk.id'))
      .addColumn('policy', 'text', (c) => c.notNull())
      .execute()
  },
}
