import { may } from '@copydesk/shared/access'
import type { Contributor } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../newsroom.ts'
import { recordAct } from '../record-act.ts'
import { contributorNamed } from './contributors.ts'

/** Adds somebody who can be credited; the same name gives the one that exists. */
export async function addContributor(
  newsroom: Pick<Newsroom, 'db' | 'bus' | 'now'>,
  person: Person,
  wanted: { name: string; kind: Contributor['kind'] },
): Promise<Contributor> {
  const verdict = may('add-contributor', person)
  if (!verdict.allowed) throw new Refusal('forbidden', verdict.why)
  const { contributor, made } = await newsroom.db.transaction().execute(async (tx) => {
    const found = await contributorNamed(tx, wanted)
    if (found.made)
      await recordAct(tx, {
        at: newsroom.now(),
        person: person.id,
        act: 'add-contributor',
        what: 'contributor',
        subject: found.contributor.id,
        details: { name: found.contributor.name, kind: found.contributor.kind },
      })
    return found
  })
  if (made) newsroom.bus.tell({ kind: 'contributors' })
  return contributor
}
