import { creditRoleSchema } from '@copydesk/shared/credits'
import type { Kysely } from 'kysely'
import type { WithheldStore } from '../../credits/withheld/withheld-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

export function sqlWithheldStore(db: Kysely<NewsroomTables>): WithheldStore {
  return {
    async of(edition) {
      const rows = await db
        .selectFrom('withheldCredit')
        .select(['id', 'name', 'role'])
        .where('edition', '=', edition)
        .orderBy('at')
        .orderBy('id')
        .execute()
      return rows.map((row) => ({ ...row, role: creditRoleSchema.parse(row.role) }))
    },
    async inStory(story) {
      const rows = await db
        .selectFrom('withheldCredit')
        .innerJoin('edition', 'edition.id', 'withheldCredit.edition')
        .select('name')
        .distinct()
        .where('edition.story', '=', story)
        .execute()
      return rows.map(({ name }) => name)
    },
    async add(edition, credit, { person, at }) {
      await db
        .insertInto('withheldCredit')
        .values({ ...credit, edition, by: person, at: at.toISOString() })
        .execute()
    },
    async remove(edition, id) {
      const { numDeletedRows } = await db
        .deleteFrom('withheldCredit')
        .where('edition', '=', edition)
        .where('id', '=', id)
        .executeTakeFirst()
      return numDeletedRows > 0n
    },
  }
}
