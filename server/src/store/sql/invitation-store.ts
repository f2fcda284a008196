import { roleSchema } from '@copydesk/shared/people'
import type { Kysely, Selectable } from 'kysely'
import type { Invitation, InvitationStore } from '../../people/invitations/invitation-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

const FACTS = ['id', 'email', 'role', 'desks', 'invitedBy', 'createdAt', 'expiresAt'] as const
type Row = Pick<Selectable<NewsroomTables['invitation']>, (typeof FACTS)[number]>

const invitationOf = (row: Row): Invitation => ({
  ...row,
  role: roleSchema.parse(row.role),
  desks: JSON.parse(row.desks) as string[],
})

export function sqlInvitationStore(db: Kysely<NewsroomTables>): InvitationStore {
  const standing = (now: Date) =>
    db
      .selectFrom('invitation')
      .select(FACTS)
      .where('closedAt', 'is', null)
      .where('expiresAt', '>', now.toISOString())
  return {
    async add({ desks, ...invitation }, secretHash) {
      await db
        .insertInto('invitation')
        .values({ ...invitation, desks: JSON.stringify(desks), secretHash, closedAt: null, closed: null })
        .execute()
    },
    async standing(now) {
      return (await standing(now).orderBy('createdAt', 'desc').orderBy('id').execute()).map(invitationOf)
    },
    async bySecret(secretHash, now) {
      const row = await standing(now).where('secretHash', '=', secretHash).executeTakeFirst()
      return row ? invitationOf(row) : null
    },
    async end(id, how, at) {
      await db
        .updateTable('invitation')
        .set({ closed: how, closedAt: at.toISOString() })
        .where('id', '=', id)
        .execute()
    },
  }
}
