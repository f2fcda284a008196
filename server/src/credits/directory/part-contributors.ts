import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../../newsroom.ts'
import { askerOf } from '../../people/asker-of.ts'
import { demand } from '../../story/about.ts'

/** Says that two who look like one are two: they are not suggested for merging again. */
export async function partContributors(
  newsroom: Newsroom,
  person: Person,
  { one, other }: { one: string; other: string },
): Promise<void> {
  await newsroom.stores.transact(async (stores) => {
    demand('merge-contributors', { asker: await askerOf(stores, person) })
    const [first, second] = [await stores.contributors.find(one), await stores.contributors.find(other)]
    if (!first || !second) throw new Refusal('not-found', 'There is no such contributor.')
    await stores.directory.part(first.id, second.id)
    await stores.acts.record({
      at: newsroom.now(),
      person: person.id,
      act: 'part-contributors',
      what: 'contributor',
      subject: first.id,
      details: { name: first.name, other: second.id, otherName: second.name },
    })
  })
  newsroom.bus.tell({ kind: 'contributors' })
}
