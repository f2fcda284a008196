import { Refusal } from '@copydesk/shared/refusal'
import type { Kysely } from 'kysely'
import { recordAct } from '../record-act.ts'
import type { NewsroomTables } from '../store/sql/newsroom-tables.ts'

/** Keeps somebody out from now on; what they wrote, and their name on it, stays. Open sessions end. */
export async function disablePerson(
  db: Kysely<NewsroomTables>,
  email: string,
  now: Date,
  by: string | null = null,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const person = await tx
      .selectFrom('person')
      .select(['id', 'disabledAt'])
      .where('email', '=', email.trim().toLowerCase())
      .executeTakeFirst()
    if (!person) throw new Refusal('not-found', `Nobody signs in as ${email}.`)
    if (person.disabledAt !== null) return
    const at = now.toISOString()
    await tx
      .updateTable('person')
      .set({ disabledAt: at, updatedAt: at })
      .where('id', '=', person.id)
      .execute()
    await tx.deleteFrom('session').where('userId', '=', person.id).execute()
    await recordAct(tx, { at: now, person: by, act: 'disable-person', what: 'person', subject: person.id })
  })
}
