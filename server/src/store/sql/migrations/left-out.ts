import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Whether what was said is of an original's block that is left out: until now pages took back nothing else. */
export const leftOut: Migration = {
  async up(db: Kysely<{ translationAct: { act: string; leftOut: number } }>) {
    await db.schema
      .alterTable('translationAct')
      .addColumn('leftOut', 'integer', (c) => c.notNull().defaultTo(0))
      .execute()
    await db
      .updateTable('translationAct')
      .set({ leftOut: 1 })
      .where('act', 'in', ['leave-out', 'take-back'])
      .execute()
  },
}
