import type { Kysely } from 'kysely'
import type { SessionStore } from '../../people/sessions/session-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

/** Nobody asks when to the second, and every change is synced to the disk. */
const SEEN_MS = 60_000

export function sqlSessionStore(db: Kysely<NewsroomTables>): SessionStore {
  return {
    async begin({ id, token, person, address, userAgent, at, expiresAt }) {
      const time = at.toISOString()
      await db
        .insertInto('session')
        .values({
          id,
          token,
          userId: person,
          expiresAt: expiresAt.toISOString(),
          ipAddress: address,
          userAgent,
          createdAt: time,
          updatedAt: time,
          seenAt: time,
        })
        .execute()
    },
    async of(person, now) {
      const rows = await db
        .selectFrom('session')
        .select(['id', 'createdAt', 'updatedAt', 'seenAt', 'userAgent', 'ipAddress'])
        .where('userId', '=', person)
        .where('expiresAt', '>', now.toISOString())
        .execute()
      return rows
        .map((row) => ({
          id: row.id,
          beganAt: row.createdAt,
          seenAt: row.seenAt ?? row.updatedAt,
          userAgent: row.userAgent ?? '',
          address: row.ipAddress ?? '',
        }))
        .sort((a, b) => b.seenAt.localeCompare(a.seenAt))
    },
    async seen(id, at) {
      const before = new Date(at.getTime() - SEEN_MS).toISOString()
      await db
        .updateTable('session')
        .set({ seenAt: at.toISOString() })
        .where('id', '=', id)
        .where((e) => e.or([e('seenAt', 'is', null), e('seenAt', '<', before)]))
        .execute()
    },
    async end(person, id) {
      const { numDeletedRows } = await db
        .deleteFrom('session')
        .where('userId', '=', person)
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      return numDeletedRows > 0n
    },
    async endOthers(person, but) {
      const others = await db
        .selectFrom('session')
        .select('id')
        .where('userId', '=', person)
        .where('id', '!=', but ?? '')
        .execute()
      const ids = others.map(({ id }) => id)
      if (ids.length > 0) await db.deleteFrom('session').where('id', 'in', ids).execute()
      return ids
    },
  }
}
