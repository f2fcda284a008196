import { type Asker, aboutRow, may } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import type { Queues } from '@copydesk/shared/queues'
import type { EditionRow, StoryRow } from '@copydesk/shared/story'
import { isAnswerBy } from '@copydesk/shared/threads'
import type { Newsroom } from '../newsroom.ts'
import { askerOf } from '../people/asker-of.ts'
import { storyRows } from '../story/story-rows.ts'
import type { ThreadRecord } from '../threads/thread-store.ts'

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
  const [returned, unanswered] = [await stores.acts.returned(), await stores.threads.unanswered(asker.id)]
  // On most days little waits: the rows of all stories are asked only for what there is.
  if (returned.length + unanswered.length === 0) return { returned: [], queries: [] }
  const stories = await storyRows(newsroom, asker)
  const listed = new Map(
    stories.flatMap((story) => story.editions.map((edition) => [edition.id, { story, edition }] as const)),
  )
  return {
    returned: returned.flatMap(({ filedBy, ...last }) => {
      const at = listed.get(last.edition)
      return at && (filedBy.includes(asker.id) || isWriterOf(at, asker)) ? [last] : []
    }),
    queries: queriesTo(unanswered, asker, listed),
  }
}

/** What was returned waits for whoever owns it or is assigned to write it, as for whoever filed it. */
function isWriterOf({ story, edition }: Listed, { id }: Asker): boolean {
  if (edition.follows === null && story.owner?.id === id) return true
  return story.assigned.some(
    (one) => one.person.id === id && one.as !== 'editor' && (one.edition ?? edition.id) === edition.id,
  )
}

function queriesTo(
  unanswered: readonly ThreadRecord[],
  asker: Asker,
  listed: ReadonlyMap<string, Listed>,
): Queues['queries'] {
  const counts = new Map<string, number>()
  for (const query of unanswered) {
    const at = listed.get(query.edition)
    if (!at) continue
    const mayWrite = may('write', asker, aboutRow(at.story, at.edition)).allowed
    if (isAnswerBy(query, asker.id, mayWrite)) counts.set(query.edition, (counts.get(query.edition) ?? 0) + 1)
  }
  return [...counts].map(([edition, count]) => ({ edition, count }))
}
