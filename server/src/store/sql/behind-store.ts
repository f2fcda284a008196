import type { Kysely } from 'kysely'
import type { BehindStore } from '../../publication/behind-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

export function sqlBehindStore(db: Kysely<NewsroomTables>): BehindStore {
  return {
    async allowed({ edition, hash, original }) {
      const row = await db
        .selectFrom('behindAllowed')
        .select('at')
        .where('edition', '=', edition)
        .where('hash', '=', hash)
        .where('original', '=', original)
        .executeTakeFirst()
      return row !== undefined
    },
    async allow(behind) {
      await db
        .insertInto('behindAllowed')
        .values(behind)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
  }
}
