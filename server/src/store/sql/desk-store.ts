import { languageSchema } from '@copydesk/shared/languages'
import type { Kysely } from 'kysely'
import type { DeskStore, NewsroomFacts } from '../../people/desk-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

/** A newsroom's database holds one newsroom. */
const ONLY = 1

/** In PostgreSQL's words and in SQLite's. */
const isReferredTo = (error: unknown): boolean =>
  error instanceof Error &&
  ((error as { code?: string }).code === '23503' || /FOREIGN KEY constraint failed/.test(error.message))

export function sqlDeskStore(db: Kysely<NewsroomTables>): DeskStore {
  const insert = ({ name, languages }: NewsroomFacts, at: Date) =>
    db
      .insertInto('newsroom')
      .values({ id: ONLY, name, languages: JSON.stringify(languages), createdAt: at.toISOString() })
  return {
    all: () => db.selectFrom('desk').select(['id', 'name']).orderBy('position').orderBy('name').execute(),
    async add(desk) {
      const { count } = await db
        .selectFrom('desk')
        .select((e) => e.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      await db
        .insertInto('desk')
        .values({ ...desk, position: Number(count) })
        .execute()
    },
    async rename(id, name) {
      await db.updateTable('desk').set({ name }).where('id', '=', id).execute()
    },
    async order(ids) {
      for (const [position, id] of ids.entries())
        await db.updateTable('desk').set({ position }).where('id', '=', id).execute()
    },
    async remove(id) {
      try {
        await db.deleteFrom('desk').where('id', '=', id).execute()
        return true
      } catch (error) {
        // The tables know best what stands on a desk: each of them refers to it.
        if (isReferredTo(error)) return false
        throw error
      }
    },
    async newsroom() {
      const row = await db.selectFrom('newsroom').select(['name', 'languages']).executeTakeFirst()
      return row
        ? { name: row.name, languages: languageSchema.array().parse(JSON.parse(row.languages)) }
        : null
    },
    async nameNewsroom(facts, at) {
      await insert(facts, at)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
    async changeNewsroom(facts, at) {
      const { name, languages } = facts
      await insert(facts, at)
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet({ name, languages: JSON.stringify(languages) }),
        )
        .execute()
    },
  }
}
