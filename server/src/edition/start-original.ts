import type { Person } from '@copydesk/shared/people'
import type { EditionRow } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import { demand, findStory } from '../story/about.ts'
import { storyRow } from '../story/story-row.ts'
import { NO_COPY } from './first-document.ts'
import { makeEdition } from './make-edition.ts'

/** Begins to write a story that was only a budget line. Of two who begin at once both get the same original. */
export async function startOriginal(newsroom: Newsroom, person: Person, id: string): Promise<EditionRow> {
  const { edition, only } = await newsroom.stores.transact(async (stores) => {
    const facts = await findStory(stores, person, id)
    const { story, about } = facts
    demand('write', facts)
    const there = (await stores.editions.list(id)).find((one) => one.follows === null)
    const made =
      there?.id ??
      (await makeEdition(stores, {
        story: id,
        language: story.language,
        copy: NO_COPY,
        madeBy: person.id,
        madeAt: newsroom.now(),
      }))
    return { edition: made, only: about.story.restrictedTo }
  })
  newsroom.bus.tell({ kind: 'stories', id }, only)
  const row = await storyRow(newsroom, person, id)
  newsroom.bus.tell({ kind: 'desk', id: row.desk }, only)
  return editionIn(row, edition)
}

export function editionIn(story: { editions: EditionRow[] }, id: string): EditionRow {
  const edition = story.editions.find((one) => one.id === id)
  if (!edition) throw new Error(`edition ${id} is not in its story`)
  return edition
}
