import type { Contributor } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { newId } from '../../new-id.ts'
import type { Newsroom } from '../../newsroom.ts'
import { askerOf } from '../../people/asker-of.ts'
import type { Stores } from '../../stores.ts'
import { demand } from '../../story/about.ts'

/**
 * Says that two contributors are one. No document is touched: whatever credits the merged one prints the kept one from
 * now on, cleared editions too, which then show as changed.
 */
export async function mergeContributors(
  newsroom: Newsroom,
  person: Person,
  wanted: { merged: string; kept: string },
): Promise<Contributor> {
  const { now } = newsroom
  const contributor = await newsroom.stores.transact(async (stores) => {
    demand('merge-contributors', { asker: await askerOf(stores, person) })
    const [merged, kept] = await two(stores, wanted)
    await stores.editions.reprint(await stores.editions.naming(merged.id))
    const at = now().toISOString()
    const id = newId()
    const before = { mergedPerson: merged.person, keptPerson: kept.person }
    await stores.directory.merge({ id, merged: merged.id, kept: kept.id, person: person.id, at, before })
    if (merged.person !== null) await stores.contributors.change({ ...kept, person: merged.person })
    await stores.acts.record({
      at: now(),
      person: person.id,
      act: 'merge-contributors',
      what: 'contributor',
      subject: kept.id,
      details: { merge: id, name: kept.name, merged: merged.id, mergedName: merged.name },
    })
    return { ...kept, merged: [...kept.merged, merged.id, ...merged.merged] }
  })
  newsroom.bus.tell({ kind: 'contributors' })
  return contributor
}

async function two(
  { contributors }: Stores,
  wanted: { merged: string; kept: string },
): Promise<[Contributor, Contributor]> {
  const [merged, kept] = [await contributors.find(wanted.merged), await contributors.find(wanted.kept)]
  if (!merged || !kept) throw new Refusal('not-found', 'There is no such contributor.')
  if (merged.id === kept.id) throw new Refusal('conflict', 'Those are one contributor already. Choose two.')
  if (merged.person !== null && kept.person !== null)
    throw new Refusal(
      'conflict',
      `${merged.name} and ${kept.name} both sign in here: they are two people. Press “They are two”.`,
    )
  if ((merged.kind === 'agency') !== (kept.kind === 'agency'))
    throw new Refusal(
      'conflict',
      'One of them is an agency, and no person. Change its kind first, if that is wrong.',
    )
  return [merged, kept]
}
