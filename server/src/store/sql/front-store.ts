import type { Kysely } from 'kysely'
import type { FrontStore } from '../../public/fronts/front-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

export function sqlFrontStore(db: Kysely<NewsroomTables>): FrontStore {
  return {
    async placed(language) {
      const rows = await db
        .selectFrom('frontPlace')
        .innerJoin('edition', 'edition.id', 'frontPlace.edition')
        .selectAll('frontPlace')
        .where('edition.language', '=', language)
        .execute()
      // A database may sort letters by the rules of a language; a fractional index is sorted by its bytes.
      return rows.sort((a, b) =>
        a.place < b.place ? -1 : a.place > b.place ? 1 : a.edition < b.edition ? -1 : 1,
      )
    },
    async place({ edition, ...place }) {
      await db
        .insertInto('frontPlace')
        .values({ edition, ...place })
        .onConflict((conflict) => conflict.column('edition').doUpdateSet(place))
        .execute()
    },
    async takeOff(edition) {
      const gone = await db.deleteFrom('frontPlace').where('edition', '=', edition).executeTakeFirst()
      return Number(gone.numDeletedRows) > 0
    },
  }
}
