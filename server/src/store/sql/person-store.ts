import { heldDutySchema, type Person, roleSchema } from '@copydesk/shared/people'
import type { Kysely, Selectable } from 'kysely'
import * as z from 'zod'
import { newId } from '../../new-id.ts'
import type { PersonStore } from '../../people/person-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

const FACTS = ['id', 'name', 'role', 'desk', 'color'] as const
type Row = Pick<Selectable<NewsroomTables['person']>, (typeof FACTS)[number]>

function personOf({ id, name, role, desk, color }: Row): Person {
  return { id, name, role: roleSchema.parse(role), desk, color }
}

/** The first one first. */
export const desksOf = (first: string | null, further: readonly string[]): string[] => [
  ...new Set([...(first === null ? [] : [first]), ...further]),
]

export function sqlPersonStore(db: Kysely<NewsroomTables>): PersonStore {
  const people = () => db.selectFrom('person').select(FACTS)
  const enterable = () => people().where('disabledAt', 'is', null)

  return {
    async enterable(id) {
      // In one look: it is asked at each request and each act.
      const rows = await db
        .selectFrom('person')
        .leftJoin('personDesk', 'personDesk.person', 'person.id')
        .leftJoin('duty', 'duty.person', 'person.id')
        .select(['person.id', 'person.name', 'person.role', 'person.desk', 'person.color'])
        .select(['personDesk.desk as alsoOn', 'duty.duty', 'duty.desk as dutyDesk'])
        .where('person.id', '=', id)
        .where('disabledAt', 'is', null)
        .execute()
      const [row] = rows
      if (!row) return null
      const held = rows.filter(({ duty }) => duty !== null)
      const duties = new Map(
        held.map(({ duty, dutyDesk }) => [`${duty} ${dutyDesk}`, { duty, desk: dutyDesk }]),
      )
      return {
        ...personOf(row),
        desks: desksOf(
          row.desk,
          rows.flatMap(({ alsoOn }) => alsoOn ?? []),
        ),
        duties: z.array(heldDutySchema).parse([...duties.values()]),
      }
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
      if (desks === undefined) return
      await db.deleteFrom('personDesk').where('person', '=', id).execute()
      const further = desks.slice(1).map((desk) => ({ person: id, desk }))
      if (further.length > 0) await db.insertInto('personDesk').values(further).execute()
    },
    async disable(id, at) {
      const time = at.toISOString()
      await db.updateTable('person').set({ disabledAt: time, updatedAt: time }).where('id', '=', id).execute()
      await this.endSessions(id)
    },
    async endSessions(person) {
      await db.deleteFrom('session').where('userId', '=', person).execute()
    },
  }
}
