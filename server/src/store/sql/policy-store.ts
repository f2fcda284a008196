import { deskPolicySchema, FIRST_POLICY } from '@copydesk/shared/review'
import type { Kysely } from 'kysely'
import type { PolicyStore } from '../../people/desks/policy-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

export function sqlPolicyStore(db: Kysely<NewsroomTables>): PolicyStore {
  return {
    async of(desk) {
      const row = await db
        .selectFrom('deskPolicy')
        .select('policy')
        .where('desk', '=', desk)
        .executeTakeFirst()
      // What a later version asks of desks they have not said: it is as it is at first.
      return row ? deskPolicySchema.parse({ ...FIRST_POLICY, ...JSON.parse(row.policy) }) : FIRST_POLICY
    },
    async keep(desk, kept) {
      const policy = JSON.stringify(kept)
      await db
        .insertInto('deskPolicy')
        .values({ desk, policy })
        .onConflict((conflict) => conflict.column('desk').doUpdateSet({ policy }))
        .execute()
    },
  }
}
