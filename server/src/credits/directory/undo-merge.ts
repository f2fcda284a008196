import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../../newsroom.ts'
import { askerOf } from '../../people/asker-of.ts'
import { demand } from '../../story/about.ts'

/** Makes two of them again: whatever credited the merged one prints that name again. */
export async function undoMerge(newsroom: Newsroom, person: Person, id: string): Promise<void> {
  await newsroom.stores.transact(async (stores) => {
    demand('merge-contributors', { asker: await askerOf(stores, person) })
    const merge = await stores.directory.findMerge(id)
    if (!merge) throw new Refusal('conflict', 'That merge has been undone already.')
    const kept = await stores.contributors.find(merge.kept)
    if (!kept) throw new Refusal('not-found', 'There is no such contributor.')
    const { mergedPerson, keptPerson } = merge.before
    // Asked before it is undone: both are found by the kept one now.
    await stores.editions.reprint(await stores.editions.naming(kept.id))
    if (mergedPerson !== null && kept.person === mergedPerson)
      await stores.contributors.change({ ...kept, person: keptPerson })
    await stores.directory.undo(merge, newsroom.now())
    await stores.acts.record({
      at: newsroom.now(),
      person: person.id,
      act: 'undo-merge',
      what: 'contributor',
      subject: kept.id,
      details: { merge: id, name: kept.name, merged: merge.merged },
    })
  })
  newsroom.bus.tell({ kind: 'contributors' })
}
