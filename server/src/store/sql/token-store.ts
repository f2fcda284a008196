import { SCOPE_NAMES } from '@copydesk/shared/access'
import type { Token } from '@copydesk/shared/entry'
import type { Kysely, Selectable } from 'kysely'
import * as z from 'zod'
import type { TokenStore } from '../../people/tokens/token-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

const FACTS = ['id', 'name', 'scopes', 'madeAt', 'expiresAt', 'usedAt'] as const
type Row = Pick<Selectable<NewsroomTables['token']>, (typeof FACTS)[number]>

const scopes = z.array(z.enum(SCOPE_NAMES))
const keptOf = ({ id, name, madeAt, expiresAt, usedAt, ...row }: Row): Token => ({
  id,
  name,
  scopes: scopes.parse(JSON.parse(row.scopes)),
  madeAt,
  expiresAt,
  usedAt,
})

export function sqlTokenStore(db: Kysely<NewsroomTables>): TokenStore {
  const good = (now: Date) =>
    db.selectFrom('token').where('revokedAt', 'is', null).where('expiresAt', '>', now.toISOString())
  return {
    async add({ scopes, ...token }, secretHash) {
      await db
        .insertInto('token')
        .values({ ...token, scopes: JSON.stringify(scopes), secretHash, revokedAt: null })
        .execute()
    },
    async of(person, now) {
      const rows = await good(now)
        .select(FACTS)
        .where('person', '=', person)
        .orderBy('madeAt', 'desc')
        .orderBy('id')
        .execute()
      return rows.map(keptOf)
    },
    async bySecret(secretHash, now) {
      const row = await good(now)
        .select([...FACTS, 'person'])
        .where('secretHash', '=', secretHash)
        .executeTakeFirst()
      return row ? { ...keptOf(row), person: row.person } : null
    },
    async used(id, at) {
      await db.updateTable('token').set({ usedAt: at.toISOString() }).where('id', '=', id).execute()
    },
    async revoke(person, id, at) {
      const { numUpdatedRows } = await db
        .updateTable('token')
        .set({ revokedAt: at.toISOString() })
        .where('person', '=', person)
        .where('id', '=', id)
        .where('revokedAt', 'is', null)
        .executeTakeFirstOrThrow()
      return numUpdatedRows > 0n
    },
    async revokeAll(person, at) {
      const revoked = await db
        .updateTable('token')
        .set({ revokedAt: at.toISOString() })
        .where('person', '=', person)
        .where('revokedAt', 'is', null)
        .returning('id')
        .execute()
      return revoked.map(({ id }) => id)
    },
    async counts(now) {
      const rows = await good(now)
        .select((e) => ['person', e.fn.countAll<number>().as('count')])
        .groupBy('person')
        .execute()
      return new Map(rows.map(({ person, count }) => [person, Number(count)]))
    },
  }
}
