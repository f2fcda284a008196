import { may } from '@copydesk/shared/access'
import { changesBetween } from '@copydesk/shared/audit'
import type { Contributor } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { listEdition } from '../edition/list-edition.ts'
import type { Newsroom } from '../newsroom.ts'
import { askerOf } from '../people/asker-of.ts'
import { tidyName } from '../tidy-name.ts'

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
  const name = change.name === undefined ? undefined : tidyName(change.name, 'A contributor needs a name.')
  const { contributor, editions } = await newsroom.stores.transact(async (stores) => {
    const before = await stores.contributors.find(id)
    if (!before) throw new Refusal('not-found', 'There is no such contributor.')
    const asker = await askerOf(stores, person)
    const verdict =
      before.person !== null
        ? may('write-profile', asker, { profileOf: before.person })
        : may(change.name === undefined ? 'write-bio' : 'rename-contributor', asker)
    if (!verdict.allowed) throw new Refusal('forbidden', verdict.why)
    const other = name === undefined ? null : await stores.contributors.named(name)
    if (other && other.id !== id)
      throw new Refusal('conflict', `There is another contributor called ${other.name}.`)
    const { bio = before.bio } = change
    const after: Contributor = { ...before, name: name ?? before.name, bio: bio.toWellFormed() }
    await stores.contributors.change(after)
    await stores.acts.record({
      at: newsroom.now(),
      person: person.id,
      act: 'change-contributor',
      what: 'contributor',
      subject: id,
      details: { changed: changesBetween(before, change) },
    })
    return { contributor: after, editions: await stores.editions.naming(id) }
  })
  newsroom.bus.tell({ kind: 'contributors' })
  if (name !== undefined) for (const edition of editions) await listEdition(newsroom, edition)
  return contributor
}
