import { type Kysely, PostgresAdapter, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Headlines that go out alone, each in its languages; and what a correction asks of localizations. */
export const afterPublication: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('alert')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('story', 'text', (c) => c.notNull().references('story.id'))
      .addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addUniqueConstraint('alertNumber', ['story', 'number'])
      .execute()
    await db.schema
      .createTable('alertWords')
      .addColumn('alert', 'text', (c) => c.notNull().references('alert.id'))
      .addColumn('edition', 'text', (c) => c.notNull().references('edition.id'))
      .addColumn('words', 'text', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull())
      .addColumn('filedBy', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('filedAt', 'text', (c) => c.notNull())
      // Null while it waits.
      .addColumn('releasedBy', 'text', (c) => c.references('person.id'))
      .addColumn('releasedAt', 'text')
      .addColumn('address', 'text', (c) => c.unique())
      .addPrimaryKeyConstraint('alertWordsKey', ['alert', 'edition'])
      .execute()
    await db.schema.createIndex('alertReleased').on('alertWords').column('releasedAt').execute()
    await keepForGood(db)
    // What a correction of an original asks of its localizations: of each once.
    await db.schema
      .createTable('correctionTask')
      .addColumn('publication', 'text', (c) => c.notNull().references('publication.id'))
      .addColumn('edition', 'text', (c) => c.notNull().references('edition.id'))
      .addColumn('thread', 'text', (c) => c.notNull().references('thread.id'))
      .addPrimaryKeyConstraint('correctionTaskKey', ['publication', 'edition'])
      .execute()
    await db.schema.createIndex('correctionTaskOf').on('correctionTask').column('edition').execute()
  },
}

/** What went out is history, as publications are. */
async function keepForGood(db: Kysely<unknown>) {
  const out = sql`old."releasedAt" is not null`
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    await sql`create trigger "alertWords-kept" before update or delete on "alertWords"
      for each row when (${out}) execute function "publishedOnlyAdded"()`.execute(db)
    return
  }
  for (const verb of ['update', 'delete'])
    await sql`create trigger ${sql.ref(`alertWords-${verb}`)} before ${sql.raw(verb)} on "alertWords"
      when ${out} begin select raise(abort, 'What was published is only ever added to.'); end`.execute(db)
}
