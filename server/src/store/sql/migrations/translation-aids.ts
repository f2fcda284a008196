import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The newsroom's terms, what was translated before, a story's names, and findings that somebody dismissed. */
export const translationAids: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('term')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('from', 'text', (c) => c.notNull())
      .addColumn('to', 'text', (c) => c.notNull())
      // The term as it is compared with others.
      .addColumn('key', 'text', (c) => c.notNull())
      .addColumn('term', 'text', (c) => c.notNull())
      .addColumn('preferred', 'text', (c) => c.notNull())
      .addColumn('forbidden', 'text', (c) => c.notNull())
      .addColumn('note', 'text', (c) => c.notNull())
      .addColumn('example', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('removedAt', 'text')
      .execute()
    await db.schema.createIndex('termOfPair').on('term').columns(['from', 'to', 'key']).execute()
    await db.schema
      .createTable('memoryPair')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('edition', 'text', (c) => c.notNull().references('edition.id'))
      .addColumn('block', 'text', (c) => c.notNull())
      .addColumn('original', 'text', (c) => c.notNull())
      .addColumn('localized', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .addUniqueConstraint('memoryPairOnce', ['edition', 'block'])
      .execute()
    await db.schema
      .createTable('memoryWord')
      .addColumn('from', 'text', (c) => c.notNull())
      .addColumn('to', 'text', (c) => c.notNull())
      .addColumn('word', 'text', (c) => c.notNull())
      .addColumn('pair', 'text', (c) => c.notNull().references('memoryPair.id'))
      .addPrimaryKeyConstraint('memoryWordKey', ['from', 'to', 'word', 'pair'])
      .execute()
    await db.schema.createIndex('memoryWordOf').on('memoryWord').column('pair').execute()
    await db.schema
      .createTable('storyName')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('story', 'text', (c) => c.notNull().references('story.id'))
      .addColumn('forms', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .execute()
    await db.schema.createIndex('storyNameOf').on('storyName').column('story').execute()
    await db.schema
      .createTable('findingDismissal')
      .addColumn('edition', 'text', (c) => c.notNull().references('edition.id'))
      .addColumn('key', 'text', (c) => c.notNull())
      .addColumn('check', 'text', (c) => c.notNull())
      .addColumn('original', 'text', (c) => c.notNull())
      .addColumn('localized', 'text', (c) => c.notNull())
      .addColumn('reason', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('findingDismissalKey', ['edition', 'key'])
      .execute()
  },
}
