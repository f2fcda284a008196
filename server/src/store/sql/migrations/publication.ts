import { type Kysely, PostgresAdapter, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What editors order to go out, what went out, what is withdrawn, and what the server is to do at its time. */
export const publication: Migration = {
  async up(db: Kysely<unknown>) {
    // Where the newsroom's clock hangs.
    await db.schema
      .alterTable('newsroom')
      .addColumn('zone', 'text', (c) => c.notNull().defaultTo('UTC'))
      .execute()
    await db.schema
      .createTable('release')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('story', 'text', (c) => c.notNull().references('story.id'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('joint', 'integer', (c) => c.notNull())
      .addColumn('newest', 'integer', (c) => c.notNull())
      .addColumn('notBefore', 'text')
      .addColumn('notBeforeZone', 'text')
      .addColumn('embargoed', 'integer', (c) => c.notNull())
      // Null in an embargo: until it is lifted.
      .addColumn('embargo', 'text')
      .addColumn('embargoZone', 'text')
      .addColumn('advisory', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('why', 'text', (c) => c.notNull().defaultTo(''))
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('doneAt', 'text')
      .execute()
    await db.schema.createIndex('releaseOfStory').on('release').columns(['story', 'state']).execute()
    await db.schema
      .createTable('releaseEdition')
      .addColumn('release', 'text', (c) => c.notNull().references('release.id'))
      .addColumn('edition', 'text', (c) => c.notNull().references('edition.id'))
      .addColumn('position', 'integer', (c) => c.notNull())
      // Null until one is cleared.
      .addColumn('version', 'text', (c) => c.references('version.id'))
      .addColumn('out', 'integer', (c) => c.notNull().defaultTo(0))
      .addPrimaryKeyConstraint('releaseEditionKey', ['release', 'edition'])
      .execute()
    await db.schema.createIndex('releaseOfEdition').on('releaseEdition').column('edition').execute()
    await db.schema
      .createTable('publication')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('edition', 'text', (c) => c.notNull().references('edition.id'))
      .addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('update', 'integer')
      .addColumn('version', 'text', (c) => c.notNull().references('version.id'))
      .addColumn('hash', 'text', (c) => c.notNull())
      .addColumn('publishedAt', 'text', (c) => c.notNull())
      .addColumn('advisory', 'text', (c) => c.notNull())
      .addColumn('release', 'text', (c) => c.references('release.id'))
      .addColumn('by', 'text', (c) => c.references('person.id'))
      .addUniqueConstraint('publicationNumber', ['edition', 'number'])
      .execute()
    await db.schema.createIndex('publicationNewest').on('publication').column('publishedAt').execute()
    await db.schema
      .createTable('publishedAddress')
      .addColumn('address', 'text', (c) => c.primaryKey().notNull())
      .addColumn('edition', 'text', (c) => c.notNull().unique().references('edition.id'))
      .execute()
    await db.schema
      .createTable('storyKill')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('story', 'text', (c) => c.notNull().unique().references('story.id'))
      .addColumn('reason', 'text', (c) => c.notNull())
      .addColumn('instruction', 'text', (c) => c.notNull())
      .addColumn('substitute', 'integer', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('killAcknowledgement')
      .addColumn('story', 'text', (c) => c.notNull().references('story.id'))
      .addColumn('desk', 'text', (c) => c.notNull().references('desk.id'))
      .addColumn('person', 'text', (c) => c.references('person.id'))
      .addColumn('at', 'text')
      .addPrimaryKeyConstraint('killAcknowledgementKey', ['story', 'desk'])
      .execute()
    await db.schema
      .createTable('behindAllowed')
      .addColumn('edition', 'text', (c) => c.notNull().references('edition.id'))
      .addColumn('hash', 'text', (c) => c.notNull())
      // What of the original was cleared when somebody looked; empty when nothing was.
      .addColumn('original', 'text', (c) => c.notNull())
      .addColumn('reason', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('behindAllowedKey', ['edition', 'hash', 'original'])
      .execute()
    // Of one thing that is to be done there is one row, whoever asks for it at the same moment.
    await db.schema
      .createTable('job')
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('subject', 'text', (c) => c.notNull())
      .addColumn('due', 'text', (c) => c.notNull())
      .addColumn('attempt', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('failure', 'text')
      .addPrimaryKeyConstraint('jobKey', ['kind', 'subject'])
      .execute()
    await db.schema.createIndex('jobDue').on('job').column('due').execute()
    await keepForGood(db)
  },
}

/** What went out is history: the database itself lets nobody change it. */
async function keepForGood(db: Kysely<unknown>) {
  const words = 'What was published is only ever added to.'
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    await sql`create function "publishedOnlyAdded"() returns trigger language plpgsql as
      ${sql.lit(`begin raise exception '${words}'; end`)}`.execute(db)
    for (const table of KEPT)
      await sql`create trigger ${sql.ref(`${table}-change`)} before update or delete on ${sql.table(table)}
        for each row execute function "publishedOnlyAdded"()`.execute(db)
    return
  }
  for (const table of KEPT)
    for (const verb of ['update', 'delete'])
      await sql`create trigger ${sql.ref(`${table}-${verb}`)} before ${sql.raw(verb)} on ${sql.table(table)}
        begin select raise(abort, ${sql.lit(words)}); end`.execute(db)
}

const KEPT = ['publication', 'publishedAddress'] as const
