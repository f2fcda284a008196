import { languageSchema } from '@copydesk/shared/languages'
import type { Kysely } from 'kysely'
import type { DeskStore, NewsroomFacts } from '../../people/desk-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

/** A newsroom's database holds one newsroom. */
const ONLY = 1

export function sqlDeskStore(db: Kysely<NewsroomTables>): DeskStore {
  const insert = ({ name, languages, zone }: NewsroomFacts, at: Date) =>
    db
      .insertInto('newsroom')
      .values({ id: ONLY, name, languages: JSON.stringify(languages), zone, createdAt: at.toISOString() })
  return {
    async all() {
      const rows = await db
        .selectFrom('desk')
        .select(['id', 'name', 'closedAt'])
        .orderBy('position')
        .orderBy('name')
        .execute()
      return rows.map(({ closedAt, ...desk }) => ({ ...desk, closed: closedAt !== null }))
    },
    async add({ id, name }) {
      const { count } = await db
        .selectFrom('desk')
        .select((e) => e.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      await db
        .insertInto('desk')
        .values({ id, name, position: Number(count), closedAt: null })
        .execute()
    },
    async rename(id, name) {
      await db.updateTable('desk').set({ name }).where('id', '=', id).execute()
    },
    async order(ids) {
      for (const [position, id] of ids.entries())
        await db.updateTable('desk').set({ position }).where('id', '=', id).execute()
    },
    async close(id, at) {
      const closedAt = at?.toISOString() ?? null
      await db.updateTable('desk').set({ closedAt }).where('id', '=', id).execute()
    },
    async hasPast(id) {
      const found = [
        await db.selectFrom('story').select('id').where('desk', '=', id).limit(1).execute(),
        await db.selectFrom('edition').select('id').where('desk', '=', id).limit(1).execute(),
        await db.selectFrom('shift').select('id').where('desk', '=', id).limit(1).execute(),
        await db.selectFrom('deskLog').select('id').where('desk', '=', id).limit(1).execute(),
      ]
      return found.some(({ length }) => length > 0)
    },
    async remove(id) {
      await db.deleteFrom('styleChoice').where('desk', '=', id).execute()
      await db.deleteFrom('holdingsDesk').where('desk', '=', id).execute()
      await db.deleteFrom('deskPolicy').where('desk', '=', id).execute()
      await db.deleteFrom('savedView').where('desk', '=', id).execute()
      await db.deleteFrom('desk').where('id', '=', id).execute()
    },
    async newsroom() {
      const row = await db.selectFrom('newsroom').select(['name', 'languages', 'zone']).executeTakeFirst()
      return row ? { ...row, languages: languageSchema.array().parse(JSON.parse(row.languages)) } : null
    },
    async nameNewsroom(facts, at) {
      await insert(facts, at)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
    async changeNewsroom(facts, at) {
      const { name, languages, zone } = facts
      await insert(facts, at)
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet({ name, languages: JSON.stringify(languages), zone }),
        )
        .execute()
    },
  }
}
