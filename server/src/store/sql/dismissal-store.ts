import { creditRoleSchema } from '@copydesk/shared/credits'
import type { Kysely } from 'kysely'
import type { DismissalStore } from '../../credits/dismissal-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

export function sqlDismissalStore(db: Kysely<NewsroomTables>): DismissalStore {
  return {
    async of(edition) {
      const rows = await db
        .selectFrom('creditDismissal')
        .select(['person', 'role', 'kind', 'amount'])
        .where('edition', '=', edition)
        .execute()
      return rows.map((row) => ({ ...row, role: creditRoleSchema.parse(row.role) }))
    },
    async keep(edition, dismissal, { person, at }) {
      const kept = { amount: dismissal.amount, by: person, at: at.toISOString() }
      await db
        .insertInto('creditDismissal')
        .values({ edition, ...dismissal, ...kept })
        .onConflict((conflict) => conflict.columns(['edition', 'person', 'role', 'kind']).doUpdateSet(kept))
        .execute()
    },
  }
}
