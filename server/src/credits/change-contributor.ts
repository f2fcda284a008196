import { may } from '@copydesk/shared/access'
import type { Contributor } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { listEdition } from '../edition/list-edition.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAct } from '../record-act.ts'
import { contributorOf, sameName } from './contributors.ts'

/**
 * Changes how a contributor's name is printed, or the bio. A changed name changes the credit line of every edition
 * that credits them, cleared ones too, which then show as changed.
 */
export async function changeContributor(
  newsroom: Newsroom,
  person: Person,
  id: string,
  change: { name?: string; bio?: string },
): Promise<Contributor> {
  const verdict = may(change.name === undefined ? 'write-bio' : 'rename-contributor', person)
  if (!verdict.allowed) throw new Refusal('forbidden', verdict.why)
  const name = change.name?.toWellFormed().replace(/\s+/g, ' ').trim()
  const { contributor, editions } = await newsroom.db.transaction().execute(async (tx) => {
    const before = await tx.selectFrom('contributor').selectAll().where('id', '=', id).executeTakeFirst()
    if (!before) throw new Refusal('not-found', 'There is no such contributor.')
    if (name !== undefined) {
      const other = await tx
        .selectFrom('contributor')
        .select('name')
        .where('nameKey', '=', sameName(name))
        .where('id', '!=', id)
        .executeTakeFirst()
      if (other) throw new Refusal('conflict', `There is another contributor called ${other.name}.`)
    }
    const after = {
      ...before,
      ...(name === undefined ? {} : { name, nameKey: sameName(name) }),
      ...(change.bio === undefined ? {} : { bio: change.bio.toWellFormed() }),
    }
    const { id: _, ...set } = after
    await tx.updateTable('contributor').set(set).where('id', '=', id).execute()
    await recordAct(tx, {
      at: newsroom.now(),
      person: person.id,
      act: 'change-contributor',
      what: 'contributor',
      subject: id,
      details: change,
    })
    return { contributor: contributorOf(after), editions: await creditedIn(tx, id) }
  })
  newsroom.bus.tell({ kind: 'contributors' })
  if (name !== undefined) for (const edition of editions) await listEdition(newsroom, edition)
  return contributor
}

/** Editions whose credit line may name the contributor: those that credit them, and those that follow these. */
async function creditedIn(db: Newsroom['db'], contributor: string): Promise<string[]> {
  const own = db.selectFrom('editionCredit').select('edition').where('contributor', '=', contributor)
  const rows = await db
    .selectFrom('edition')
    .select('id')
    .where((e) => e.or([e('id', 'in', own), e('follows', 'in', own)]))
    .execute()
  return rows.map((row) => row.id)
}
