import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** A localization may be another desk's than its story: Paris does the French of what World writes. */
export const editionDesk: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('edition')
      .addColumn('desk', 'text', (c) => c.references('desk.id'))
      .execute()
  },
}
