import { type Asker, aboutRow } from '@copydesk/shared/access'
import type { Queues } from '@copydesk/shared/queues'
import type { EditionRow, StoryRow } from '@copydesk/shared/story'
import type { Queue } from '@copydesk/shared/views/places'

/** What is known of what waits, beside the rows; nothing while it is being asked for. */
export type Waiting = Queues | undefined

interface Asked {
  me: Asker
  /** The desk that the list is narrowed to; else one's own. */
  desk?: string | undefined
  waiting: Waiting
}

/** How many stories wait in this queue. */
export const countIn = (queue: Queue, stories: readonly StoryRow[], asked: Asked): number =>
  stories.filter((story) =>
    story.editions.length === 0
      ? inQueue(queue, story, null, asked)
      : story.editions.some((edition) => inQueue(queue, story, edition, asked)),
  ).length

const open = ({ state }: EditionRow) => state === 'draft' || state === 'submitted' || state === 'approved'

const isOf = (one: { edition: string }, { id }: EditionRow) => one.edition === id

/** Whether an edition waits in this queue. A story without one is somebody's, and waits in no other. */
export function inQueue(
  queue: Queue,
  story: StoryRow,
  edition: EditionRow | null,
  { me, desk, waiting }: Asked,
): boolean {
  if (queue === 'mine') return (!edition || open(edition)) && isMine(me, story, edition)
  if (!edition) return false
  switch (queue) {
    case 'desk':
      return (
        edition.state === 'submitted' &&
        !edition.claimedBy &&
        (desk ? edition.desk === desk : me.desks.length === 0 || me.desks.includes(edition.desk))
      )
    case 'with':
      // What was filed to somebody waits for them, until anybody takes it.
      return (edition.claimedBy?.id === me.id && open(edition)) || edition.filedTo?.id === me.id
    case 'returned':
      return waiting?.returned.some((one) => isOf(one, edition)) ?? false
    case 'queries':
      return waiting?.queries.some((one) => isOf(one, edition)) ?? false
    default:
      return queue satisfies never
  }
}

function isMine({ id }: Asker, story: StoryRow, edition: EditionRow | null): boolean {
  const about = aboutRow(story, edition ?? undefined)
  // A localization is its translator's, whoever owns the story.
  if (!edition?.follows && story.owner?.id === id) return true
  return [about.story, about.edition].some((to) => to?.assigned.some(({ person }) => person === id))
}
