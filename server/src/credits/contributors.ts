import type { Contributor } from '@copydesk/shared/credits'
import { Refusal } from '@copydesk/shared/refusal'
import type { Kysely, Selectable, Transaction } from 'kysely'
import { newId } from '../new-id.ts'
import type { NewsroomTables } from '../store/sql/newsroom-tables.ts'

/** What two spellings of one name have in common: case, width, composed letters and spaces do not tell people apart. */
export function sameName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('und')
}

export function contributorOf(row: Selectable<NewsroomTables['contributor']>): Contributor {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind === 'agency' ? 'agency' : 'person',
    person: row.person,
    bio: row.bio,
  }
}

export async function contributors(db: Kysely<NewsroomTables>): Promise<Contributor[]> {
  return (await db.selectFrom('contributor').selectAll().orderBy('nameKey').execute()).map(contributorOf)
}

/** The contributor of that name, made if there is none: two who add the same name at once get the same one. */
export async function contributorNamed(
  tx: Transaction<NewsroomTables>,
  wanted: { name: string; kind: Contributor['kind']; person?: string },
): Promise<{ contributor: Contributor; made: boolean }> {
  const name = wanted.name.toWellFormed().replace(/\s+/g, ' ').trim()
  const nameKey = sameName(name)
  if (nameKey === '') throw new Refusal('bad-request', 'A contributor needs a name.')
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('contributor')
    .values({ id: newId(), name, nameKey, kind: wanted.kind, person: wanted.person ?? null, bio: '' })
    .onConflict((conflict) => conflict.column('nameKey').doNothing())
    .executeTakeFirst()
  const { person = null } = wanted
  if (person !== null)
    await tx
      .updateTable('contributor')
      .set({ person })
      .where('nameKey', '=', nameKey)
      .where('person', 'is', null)
      .execute()
  const row = await tx
    .selectFrom('contributor')
    .selectAll()
    .where('nameKey', '=', nameKey)
    .executeTakeFirstOrThrow()
  return { contributor: contributorOf(row), made: (numInsertedOrUpdatedRows ?? 0n) > 0n }
}
