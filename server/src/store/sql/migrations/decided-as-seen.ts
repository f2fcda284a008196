import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What is decided about a suggestion is what was seen of it: what its maker adds meanwhile stays open. */
export const decidedAsSeen: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('suggestionDecision').addColumn('seen', 'text').execute()
  },
}
