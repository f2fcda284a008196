import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What the lawyer cleared is cleared as it read then. What was answered before is not known to have been of any words. */
export const answeredOf: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('flag').addColumn('answeredOf', 'text').execute()
  },
}
