import type { Kysely } from 'kysely'
import type { FactorStore } from '../../people/second-factor/factor-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

export function sqlFactorStore(db: Kysely<NewsroomTables>): FactorStore {
  const forgetCodes = (person: string) => db.deleteFrom('recoveryCode').where('person', '=', person).execute()
  return {
    async of(person) {
      const row = await db
        .selectFrom('secondFactor')
        .selectAll()
        .where('person', '=', person)
        .executeTakeFirst()
      return row ?? null
    },
    async put({ person, ...facts }) {
      await db
        .insertInto('secondFactor')
        .values({ person, ...facts })
        .onConflict((conflict) => conflict.column('person').doUpdateSet(facts))
        .execute()
    },
    async end(person) {
      await forgetCodes(person)
      await db.deleteFrom('secondFactor').where('person', '=', person).execute()
    },
    async putRecoveryCodes(person, hashes) {
      await forgetCodes(person)
      await db
        .insertInto('recoveryCode')
        .values(hashes.map((hash) => ({ person, hash })))
        .execute()
    },
    async takeRecoveryCode(person, hash) {
      const { numDeletedRows } = await db
        .deleteFrom('recoveryCode')
        .where('person', '=', person)
        .where('hash', '=', hash)
        .executeTakeFirstOrThrow()
      return numDeletedRows > 0n
    },
    async recoveryCodesLeft(person) {
      const { count } = await db
        .selectFrom('recoveryCode')
        .select((e) => e.fn.countAll<number>().as('count'))
        .where('person', '=', person)
        .executeTakeFirstOrThrow()
      return Number(count)
    },
  }
}
