import { dismissalSchema, storyNameSchema } from '@copydesk/shared/terms'
import type { Kysely } from 'kysely'
import type { AidsStore } from '../../terms/aids-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

export function sqlAidsStore(db: Kysely<NewsroomTables>): AidsStore {
  return {
    async dismissals(edition) {
      const rows = await db
        .selectFrom('findingDismissal')
        .select(['key', 'check', 'original', 'localized', 'reason', 'person as by', 'at'])
        .where('edition', '=', edition)
        .orderBy('at')
        .orderBy('key')
        .execute()
      return rows.map((row) => dismissalSchema.parse(row))
    },
    async dismiss(edition, finding, { person, at }) {
      const said = { reason: finding.reason, person, at: at.toISOString() }
      await db
        .insertInto('findingDismissal')
        .values({ edition, ...finding, ...said })
        .onConflict((conflict) => conflict.columns(['edition', 'key']).doUpdateSet(said))
        .execute()
    },
    async bringBack(edition, key) {
      const { numDeletedRows } = await db
        .deleteFrom('findingDismissal')
        .where('edition', '=', edition)
        .where('key', '=', key)
        .executeTakeFirst()
      return numDeletedRows > 0n
    },
    async names(story) {
      const rows = await db
        .selectFrom('storyName')
        .select(['id', 'forms'])
        .where('story', '=', story)
        .orderBy('at')
        .orderBy('id')
        .execute()
      return rows.map(({ id, forms }) => storyNameSchema.parse({ id, forms: JSON.parse(forms) }))
    },
    async keepName(story, { id, forms }, { person, at }) {
      const kept = { forms: JSON.stringify(forms), person }
      await db
        .insertInto('storyName')
        .values({ id, story, ...kept, at: at.toISOString() })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(kept))
        .execute()
    },
    async removeName(story, id) {
      const { numDeletedRows } = await db
        .deleteFrom('storyName')
        .where('story', '=', story)
        .where('id', '=', id)
        .executeTakeFirst()
      return numDeletedRows > 0n
    },
  }
}
