import { type Person, roleSchema } from '@copydesk/shared/people'
import type { Kysely, Selectable } from 'kysely'
import { newId } from '../../new-id.ts'
import type { PersonStore } from '../../people/person-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'
import { sqlTokenStore } from './token-store.ts'

const FACTS = ['id', 'name', 'role', 'desk', 'color'] as const
type Row = Pick<Selectable<NewsroomTables['person']>, (typeof FACTS)[number]>

function personOf({ id, name, role, desk, color }: Row): Person {
  return { id, name, role: roleSchema.parse(role), desk, color }
}

export function sqlPersonStore(db: Kysely<NewsroomTables>): PersonStore {
  const people = () => db.selectFrom('person').select(FACTS)
  const enterable = () => people().where('disabledAt', 'is', null)

  return {
    async enterable(id) {
      const row = await enterable().where('id', '=', id).executeTakeFirst()
      return row ? personOf(row) : null
    },
    async enterables() {
      return (await enterable().orderBy('name').execute()).map(personOf)
    },
    async byId() {
      return new Map((await people().execute()).map((row) => [row.id, personOf(row)]))
    },
    async withEmail(email) {
      const row = await db
        .selectFrom('person')
        .select(['id', 'disabledAt'])
        .where('email', '=', email)
        .executeTakeFirst()
      return row ? { id: row.id, disabled: row.disabledAt !== null } : null
    },
    async firstManagingEditor() {
      const row = await enterable()
        .where('role', '=', 'managing-editor')
        .orderBy('createdAt')
        .executeTakeFirst()
      return row ? personOf(row) : null
    },
    async list() {
      const rows = await db
        .selectFrom('person')
        .leftJoin('desk', 'desk.id', 'person.desk')
        .select(['person.email', 'person.name', 'person.role', 'person.disabledAt', 'desk.name as desk'])
        .orderBy('person.email')
        .execute()
      return rows.map(({ disabledAt, ...row }) => ({ ...row, disabled: disabledAt !== null }))
    },
    async add(person, { email, passwordHash, at }) {
      const times = { createdAt: at.toISOString(), updatedAt: at.toISOString() }
      await db
        .insertInto('person')
        .values({ ...person, ...times, email, emailVerified: 1, image: null, disabledAt: null })
        .execute()
      await db
        .insertInto('account')
        .values({
          ...times,
          id: newId(),
          accountId: person.id,
          providerId: 'credential',
          userId: person.id,
          password: passwordHash,
        })
        .execute()
    },
    async nobodyYet() {
      return (await db.selectFrom('person').select('id').limit(1).executeTakeFirst()) === undefined
    },
    async emailOf(id) {
      const row = await db.selectFrom('person').select('email').where('id', '=', id).executeTakeFirst()
      return row?.email ?? null
    },
    async knownTo(provider, subject) {
      const row = await db
        .selectFrom('account')
        .select('userId')
        .where('providerId', '=', provider)
        .where('accountId', '=', subject)
        .executeTakeFirst()
      return row?.userId ?? null
    },
    async subjectOf(provider, person) {
      const row = await db
        .selectFrom('account')
        .select('accountId')
        .where('providerId', '=', provider)
        .where('userId', '=', person)
        .executeTakeFirst()
      return row?.accountId ?? null
    },
    async addSubject(provider, subject, person, at) {
      const times = { createdAt: at.toISOString(), updatedAt: at.toISOString() }
      await db
        .insertInto('account')
        .values({ ...times, id: newId(), accountId: subject, providerId: provider, userId: person })
        .execute()
    },
    async managed(now, only) {
      const rows = await db
        .selectFrom('person')
        .select([...FACTS, 'email', 'disabledAt'])
        .$if(only !== undefined, (all) => all.where('id', '=', only ?? ''))
        .orderBy('name')
        .execute()
      const seen = new Map<string, string>()
      for (const { userId, seenAt, updatedAt } of await db
        .selectFrom('session')
        .select(['userId', 'seenAt', 'updatedAt'])
        .where('expiresAt', '>', now.toISOString())
        .execute()) {
        const at = seenAt ?? updatedAt
        if (at > (seen.get(userId) ?? '')) seen.set(userId, at)
      }
      const tokens = await sqlTokenStore(db).counts(now)
      return rows.map(({ email, disabledAt, ...row }) => ({
        ...personOf(row),
        email,
        desks: row.desk === null ? [] : [row.desk],
        disabledAt,
        seenAt: seen.get(row.id) ?? null,
        tokens: tokens.get(row.id) ?? 0,
      }))
    },
    async stand(id, { role, desks }, at) {
      await db
        .updateTable('person')
        .set({
          updatedAt: at.toISOString(),
          ...(role === undefined ? {} : { role }),
          ...(desks === undefined ? {} : { desk: desks[0] ?? null }),
        })
        .where('id', '=', id)
        .execute()
    },
    async rename(id, name, at) {
      await db.updateTable('person').set({ name, updatedAt: at.toISOString() }).where('id', '=', id).execute()
    },
    async enable(id, at) {
      await db
        .updateTable('person')
        .set({ disabledAt: null, updatedAt: at.toISOString() })
        .where('id', '=', id)
        .execute()
    },
    async disable(id, at) {
      const time = at.toISOString()
      await db.updateTable('person').set({ disabledAt: time, updatedAt: time }).where('id', '=', id).execute()
      await this.endSessions(id)
      await db
        .updateTable('token')
        .set({ revokedAt: time })
        .where('person', '=', id)
        .where('revokedAt', 'is', null)
        .execute()
      // Whom they asked in and who has not come yet does not come by their word any more.
      await db
        .updateTable('invitation')
        .set({ closed: 'revoked', closedAt: time })
        .where('invitedBy', '=', id)
        .where('closedAt', 'is', null)
        .execute()
      await db.deleteFrom('passwordLink').where('person', '=', id).execute()
    },
    async endSessions(person) {
      await db.deleteFrom('session').where('userId', '=', person).execute()
    },
    async goodSessions(ids, now) {
      const rows = await db
        .selectFrom('session')
        .innerJoin('person', 'person.id', 'session.userId')
        .select(['session.id', 'person.role'])
        .where('session.id', 'in', ids)
        .where('session.expiresAt', '>', now.toISOString())
        .where('person.disabledAt', 'is', null)
        .execute()
      const tokens = await db
        .selectFrom('token')
        .innerJoin('person', 'person.id', 'token.person')
        .select(['token.id', 'person.role'])
        .where(
          'token.id',
          'in',
          ids.map((id) => id.replace(/^token:/, '')),
        )
        .where('token.revokedAt', 'is', null)
        .where('token.expiresAt', '>', now.toISOString())
        .where('person.disabledAt', 'is', null)
        .execute()
      return new Map([
        ...rows.map((row) => [row.id, row.role] as const),
        ...tokens.map((row) => [`token:${row.id}`, row.role] as const),
      ])
    },
  }
}
