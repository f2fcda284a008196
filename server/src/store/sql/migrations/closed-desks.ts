import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** A desk with a past is closed, since it cannot be removed. */
export const closedDesks: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('desk').addColumn('closedAt', 'text').execute()
  },
}
