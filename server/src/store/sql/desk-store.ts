import type { Kysely } from 'kysely'
import type { DeskStore } from '../../people/desk-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

export function sqlDeskStore(db: Kysely<NewsroomTables>): DeskStore {
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
    async newsroom() {
      return (await db.selectFrom('newsroom').select('name').executeTakeFirst())?.name ?? null
    },
    async nameNewsroom(name, at) {
      await db
        .insertInto('newsroom')
        .values({ id: 1, name, createdAt: at.toISOString() })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
  }
}
