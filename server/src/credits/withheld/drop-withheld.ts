import type { Withheld } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import type { Newsroom } from '../../newsroom.ts'
import { demand, findEdition } from '../../story/about.ts'
import { readWithheld } from './read-withheld.ts'
import { relistStory } from './relist-story.ts'

/** Forgets a withheld credit: nothing of the name is left. Of two who do so at once, the second does nothing. */
export async function dropWithheld(
  newsroom: Newsroom,
  person: Person,
  id: string,
  credit: string,
): Promise<Withheld> {
  const { story, only } = await newsroom.stores.transact(async (stores) => {
    const found = await findEdition(stores, person, id)
    demand('credit', found)
    if (await stores.withheld.remove(id, credit))
      await stores.acts.record({
        at: newsroom.now(),
        person: person.id,
        act: 'drop-withheld-credit',
        what: 'edition',
        subject: id,
      })
    return { story: found.story.id, only: found.story.restrictedTo }
  })
  newsroom.bus.tell({ kind: 'edition', id }, only)
  await relistStory(newsroom, story)
  return readWithheld(newsroom, person, id)
}
