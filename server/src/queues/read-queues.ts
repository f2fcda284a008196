import { type Asker, aboutRow, may } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import type { Queues } from '@copydesk/shared/queues'
import type { EditionRow, StoryRow } from '@copydesk/shared/story'
import { isAnswerBy } from '@copydesk/shared/threads'
import type { Newsroom } from '../newsroom.ts'
import { askerOf } from '../people/asker-of.ts'
import type { Stores } from '../stores.ts'
import { storyRows } from '../story/story-rows.ts'

interface Listed {
  story: StoryRow
  edition: EditionRow
}

/** What waits for this person and cannot be told from a row of the list. What they may not see is not in it. */
export async function readQueues(
  newsroom: Pick<Newsroom, 'stores' | 'presentIn'>,
  person: Pick<Person, 'id'>,
): Promise<Queues> {
  const { stores } = newsroom
  const asker = await askerOf(stores, person)
  const stories = await storyRows(newsroom, asker)
  const listed = new Map(
    stories.flatMap((story) => story.editions.map((edition) => [edition.id, { story, edition }] as const)),
  )
  return {
    returned: await returnedTo(stores, asker, [...listed.values()]),
    queries: await queriesTo(stores, asker, listed),
  }
}

/** A draft that was filed before has been returned: to whoever filed it, owns it, or is assigned to write it. */
async function returnedTo(
  stores: Stores,
  { id }: Asker,
  listed: readonly Listed[],
): Promise<Queues['returned']> {
  const returned: Queues['returned'] = []
  for (const { story, edition } of listed) {
    if (edition.state !== 'draft' || edition.filedAt === null) continue
    const isTheirs =
      (edition.follows === null && story.owner?.id === id) ||
      story.assigned.some(
        (one) => one.person.id === id && one.as !== 'editor' && (one.edition ?? edition.id) === edition.id,
      ) ||
      (await stores.acts.doneTo(edition.id, ['file'])).some(({ person }) => person === id)
    const last = isTheirs ? await stores.acts.lastReturn(edition.id) : null
    if (last) returned.push({ edition: edition.id, ...last })
  }
  return returned.sort((a, b) => b.at.localeCompare(a.at))
}

async function queriesTo(
  stores: Stores,
  asker: Asker,
  listed: ReadonlyMap<string, Listed>,
): Promise<Queues['queries']> {
  const counts = new Map<string, number>()
  for (const query of await stores.threads.unanswered(asker.id)) {
    const at = listed.get(query.edition)
    if (!at) continue
    const mayWrite = may('write', asker, aboutRow(at.story, at.edition)).allowed
    if (isAnswerBy(query, asker.id, mayWrite)) counts.set(query.edition, (counts.get(query.edition) ?? 0) + 1)
  }
  return [...counts].map(([edition, count]) => ({ edition, count }))
}
