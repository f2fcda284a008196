import { may } from '@copydesk/shared/access'
import { changesBetween } from '@copydesk/shared/audit'
import type { Contributor } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../newsroom.ts'
import { askerOf } from '../people/asker-of.ts'
import { alterContributor, type ContributorChange } from './alter-contributor.ts'

/**
 * Changes how a contributor's name is printed, what else they are called, the kind or the bios. A changed name changes the credit
 * line of every edition that credits them, cleared ones too, which then show as changed. Of somebody who is a person
 * here all of it is part of their profile.
 */
export async function changeContributor(
  newsroom: Newsroom,
  person: Person,
  id: string,
  change: ContributorChange,
): Promise<Contributor> {
  const altered = await newsroom.stores.transact(async (stores) => {
    const before = await stores.contributors.find(id)
    if (!before) throw new Refusal('not-found', 'There is no such contributor.')
    const asker = await askerOf(stores, person)
    const verdict =
      before.person !== null
        ? may('write-profile', asker, { profileOf: before.person })
        : may('rename-contributor', asker)
    if (!verdict.allowed) throw new Refusal('forbidden', verdict.why)
    if (before.person !== null && change.kind !== undefined && change.kind !== before.kind)
      throw new Refusal(
        'conflict',
        `${before.name} signs in here, and so is a person. Leave the kind as it is.`,
      )
    const after = await alterContributor(stores, before, change)
    await stores.acts.record({
      at: newsroom.now(),
      person: person.id,
      act: 'change-contributor',
      what: 'contributor',
      subject: before.id,
      details: { changed: changesBetween(before, change) },
    })
    return after
  })
  newsroom.bus.tell({ kind: 'contributors' })
  return altered
}
