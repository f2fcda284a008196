import { may } from '@copydesk/shared/access'
import type { Contributor } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../newsroom.ts'
import { alterContributor, tellAltered } from './alter-contributor.ts'

/**
 * Changes how a contributor's name is printed, or the bio. A changed name changes the credit line of every edition
 * that credits them, cleared ones too, which then show as changed. What is printed of a person here is a part of their
 * profile.
 */
export async function changeContributor(
  newsroom: Newsroom,
  person: Person,
  id: string,
  change: { name?: string; bio?: string },
): Promise<Contributor> {
  const verdict = may(change.name === undefined ? 'write-bio' : 'rename-contributor', person)
  if (!verdict.allowed) throw new Refusal('forbidden', verdict.why)
  const altered = await newsroom.stores.transact(async (stores) => {
    const before = await stores.contributors.find(id)
    if (!before) throw new Refusal('not-found', 'There is no such contributor.')
    if (before.person !== null) {
      const own = may('write-profile', person, { profileOf: before.person })
      if (!own.allowed) throw new Refusal('forbidden', own.why)
    }
    const after = await alterContributor(stores, before, change)
    await stores.acts.record({
      at: newsroom.now(),
      person: person.id,
      act: 'change-contributor',
      what: 'contributor',
      subject: id,
      details: change,
    })
    return after
  })
  await tellAltered(newsroom, altered)
  return altered.contributor
}
