import type { Asker } from '@copydesk/shared/access'
import { changesBetween } from '@copydesk/shared/audit'
import { demand } from '../story/about.ts'
import { type NewsroomFacts, UNNAMED } from './desk-store.ts'
import type { Entry } from './entry.ts'
import { fitNewsroomName } from './fit-newsroom-name.ts'

/** Names the newsroom anew, or the languages that it works in. */
export async function changeNewsroom(
  { stores, bus, now }: Pick<Entry, 'stores' | 'bus' | 'now'>,
  by: Asker,
  change: Partial<NewsroomFacts>,
): Promise<NewsroomFacts> {
  demand('manage-newsroom', { asker: by })
  const at = now()
  const changed = await stores.transact(async ({ desks, acts }) => {
    const before = (await desks.newsroom()) ?? UNNAMED
    const facts: NewsroomFacts = {
      name: fitNewsroomName(change.name ?? before.name),
      languages: [...new Set(change.languages ?? before.languages)],
      zone: change.zone ?? before.zone,
    }
    await desks.changeNewsroom(facts, at)
    await acts.record({
      at,
      person: by.id,
      act: 'change-newsroom',
      what: 'newsroom',
      subject: 'newsroom',
      details: { changed: changesBetween(before, facts) },
    })
    return facts
  })
  bus.tell({ kind: 'people' })
  return changed
}
