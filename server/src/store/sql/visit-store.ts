import type { Kysely } from 'kysely'
import type { VisitStore } from '../../visits/visit-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

export function sqlVisitStore(db: Kysely<NewsroomTables>): VisitStore {
  return {
    async last(edition, person) {
      const row = await db
        .selectFrom('visit')
        .select(['position', 'at'])
        .where('edition', '=', edition)
        .where('person', '=', person)
        .executeTakeFirst()
      return row ?? null
    },
    async note(edition, person, visit) {
      await db
        .insertInto('visit')
        .values({ edition, person, ...visit })
        .onConflict((conflict) => conflict.columns(['edition', 'person']).doUpdateSet(visit))
        .execute()
    },
  }
}
