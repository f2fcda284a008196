import type { Kysely } from 'kysely'
import { newId } from '../../new-id.ts'
import type { PasswordStore } from '../../people/passwords/password-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

/** As better-auth names a password among the ways in. */
const PASSWORD = 'credential'

export function sqlPasswordStore(db: Kysely<NewsroomTables>): PasswordStore {
  return {
    async ofEmail(email) {
      const row = await db
        .selectFrom('person')
        .leftJoin('account', (join) =>
          join.onRef('account.userId', '=', 'person.id').on('account.providerId', '=', PASSWORD),
        )
        .select(['person.id', 'account.password'])
        .where('person.email', '=', email)
        .executeTakeFirst()
      return row ? { person: row.id, hash: row.password } : null
    },
    async of(person) {
      const row = await db
        .selectFrom('account')
        .select('password')
        .where('userId', '=', person)
        .where('providerId', '=', PASSWORD)
        .executeTakeFirst()
      return row?.password ?? null
    },
    async change(person, password, at) {
      const updatedAt = at.toISOString()
      const { numUpdatedRows } = await db
        .updateTable('account')
        .set({ password, updatedAt })
        .where('userId', '=', person)
        .where('providerId', '=', PASSWORD)
        .executeTakeFirstOrThrow()
      if (numUpdatedRows > 0n) return
      await db
        .insertInto('account')
        .values({
          id: newId(),
          accountId: person,
          providerId: PASSWORD,
          userId: person,
          password,
          createdAt: updatedAt,
          updatedAt,
        })
        .execute()
    },
    async addLink(link, secretHash) {
      await this.endLinks(link.person)
      await db
        .insertInto('passwordLink')
        .values({ ...link, secretHash })
        .execute()
    },
    async link(secretHash, now) {
      const row = await db
        .selectFrom('passwordLink')
        .select(['person', 'madeBy', 'expiresAt'])
        .where('secretHash', '=', secretHash)
        .where('expiresAt', '>', now.toISOString())
        .executeTakeFirst()
      return row ?? null
    },
    async endLinks(person) {
      await db.deleteFrom('passwordLink').where('person', '=', person).execute()
    },
  }
}
