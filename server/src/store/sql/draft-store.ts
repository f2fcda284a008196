import type { Kysely } from 'kysely'
import type { DraftStore } from '../../writers/draft-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

export function sqlDraftStore(db: Kysely<NewsroomTables>): DraftStore {
  return {
    async rule() {
      const row = await db.selectFrom('draftRule').select(['showsWriters', 'draftDays']).executeTakeFirst()
      return { showsWriters: row?.showsWriters !== 0, draftDays: row?.draftDays ?? null }
    },
    async changeRule({ showsWriters, draftDays }) {
      const rule = { showsWriters: Number(showsWriters), draftDays }
      await db
        .insertInto('draftRule')
        .values({ id: 1, ...rule })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(rule))
        .execute()
    },
    async hold(story) {
      const row = await db
        .selectFrom('legalHold')
        .select(['reason', 'person', 'at'])
        .where('story', '=', story)
        .executeTakeFirst()
      return row ?? null
    },
    async putHold(story, hold) {
      await db
        .insertInto('legalHold')
        .values({ story, ...hold })
        .onConflict((conflict) => conflict.column('story').doUpdateSet(hold))
        .execute()
    },
    async liftHold(story) {
      const { numDeletedRows } = await db
        .deleteFrom('legalHold')
        .where('story', '=', story)
        .executeTakeFirst()
      return numDeletedRows > 0n
    },
  }
}
