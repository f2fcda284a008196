import { houseStyleSchema, ownRoleSchema } from '@copydesk/shared/credits/lines'
import type { Kysely, Selectable } from 'kysely'
import type { HouseStore, StyleRevision } from '../../credits/house/house-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

const revisionOf = (row: Selectable<NewsroomTables['houseStyle']>): StyleRevision => ({
  language: row.language,
  id: row.id,
  revision: row.revision,
  began: row.began,
  style: row.style === null ? null : houseStyleSchema.parse(JSON.parse(row.style)),
  undoTo: row.undoTo,
})

export function sqlHouseStore(db: Kysely<NewsroomTables>): HouseStore {
  const of = (language: string, id: string) =>
    db
      .selectFrom('houseStyle')
      .selectAll()
      .where('language', '=', language)
      .where('id', '=', id)
      .orderBy('revision', 'desc')
      .limit(1)
  const one = (row: Selectable<NewsroomTables['houseStyle']> | undefined) => (row ? revisionOf(row) : null)
  return {
    async styles() {
      const last = db
        .selectFrom('houseStyle')
        .select(['language', 'id', (e) => e.fn.max('revision').as('last')])
        .groupBy(['language', 'id'])
        .as('newest')
      const rows = await db
        .selectFrom('houseStyle')
        .innerJoin(last, (join) =>
          join
            .onRef('newest.language', '=', 'houseStyle.language')
            .onRef('newest.id', '=', 'houseStyle.id')
            .onRef('newest.last', '=', 'houseStyle.revision'),
        )
        .selectAll('houseStyle')
        .orderBy('houseStyle.language')
        .orderBy('houseStyle.id')
        .execute()
      return rows.map(revisionOf)
    },
    latest: async (language, id) => one(await of(language, id).executeTakeFirst()),
    at: async (language, id, revision) =>
      one(await of(language, id).where('revision', '=', revision).executeTakeFirst()),
    async append({ style, ...revision }, { person, at }) {
      await db
        .insertInto('houseStyle')
        .values({ ...revision, style: style && JSON.stringify(style), person, at: at.toISOString() })
        .execute()
    },
    async choices() {
      const rows = await db
        .selectFrom('styleChoice')
        .selectAll()
        .orderBy('language')
        .orderBy('desk')
        .execute()
      return rows.map(({ desk, ...choice }) => ({ ...choice, desk: desk === '' ? null : desk }))
    },
    async choose({ language, desk, style }) {
      const whose = { language, desk: desk ?? '' }
      await db
        .deleteFrom('styleChoice')
        .where('language', '=', whose.language)
        .where('desk', '=', whose.desk)
        .execute()
      if (style !== null)
        await db
          .insertInto('styleChoice')
          .values({ ...whose, style })
          .execute()
    },
    async roles() {
      const rows = await db.selectFrom('ownRole').selectAll().orderBy('position').orderBy('role').execute()
      return rows.map(({ definition }) => ownRoleSchema.parse(JSON.parse(definition)))
    },
    async keepRole(own) {
      const definition = JSON.stringify(own)
      const { last } = await db
        .selectFrom('ownRole')
        .select((e) => e.fn.max('position').as('last'))
        .executeTakeFirstOrThrow()
      await db
        .insertInto('ownRole')
        .values({ role: own.role, definition, position: (last ?? 0) + 1 })
        .onConflict((conflict) => conflict.column('role').doUpdateSet({ definition }))
        .execute()
    },
    async holdings() {
      return (await db.selectFrom('holdingsDesk').select('desk').orderBy('desk').execute()).map(
        ({ desk }) => desk,
      )
    },
    async askHoldings(desk, asks) {
      await db.deleteFrom('holdingsDesk').where('desk', '=', desk).execute()
      if (asks) await db.insertInto('holdingsDesk').values({ desk }).execute()
    },
  }
}
