import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What was decided about suggestions. The first decision of a round counts: the key refuses a second. */
export const suggestions: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('suggestionDecision')
      .addColumn('edition', 'text', (c) => c.notNull().references('edition.id'))
      .addColumn('suggestion', 'text', (c) => c.notNull())
      .addColumn('round', 'integer', (c) => c.notNull())
      .addColumn('decision', 'text', (c) => c.notNull())
      .addColumn('person', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('at', 'text', (c) => c.notNull())
      // Whoever suggested it, as the shared document names them.
      .addColumn('by', 'text', (c) => c.notNull())
      .addColumn('words', 'text', (c) => c.notNull())
      .addColumn('position', 'integer')
      .addColumn('trace', 'text')
      .addColumn('undoneAt', 'text')
      .addColumn('undoneBy', 'text', (c) => c.references('person.id'))
      .addPrimaryKeyConstraint('suggestionDecisionKey', ['edition', 'suggestion', 'round'])
      .execute()
    await db.schema
      .createIndex('suggestionDecisionAt')
      .on('suggestionDecision')
      .columns(['edition', 'at'])
      .execute()
    await db.schema
      .createIndex('suggestionDecisionWaits')
      .on('suggestionDecision')
      .column('position')
      .execute()
  },
}
