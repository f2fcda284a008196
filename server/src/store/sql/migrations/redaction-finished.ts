import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Where a room's new life began, so that no older copy is kept after it, and whether the files were rewritten since. */
export const redactionFinished: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('redaction')
      .addColumn('position', 'integer', (c) => c.notNull().defaultTo(0))
      .execute()
    await db.schema.alterTable('redaction').addColumn('forgottenAt', 'text').execute()
  },
}
