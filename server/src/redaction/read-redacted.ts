import { maySee } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import type { RedactedStories } from '@copydesk/shared/redaction'
import type { Stores } from '../stores.ts'

/** The stories that this person may see and that words were removed from; of others nothing is said, not even how many. */
export async function readRedacted(
  { redactions }: Pick<Stores, 'redactions'>,
  person: Pick<Person, 'id'>,
): Promise<RedactedStories> {
  const seen = (await redactions.reach()).filter(({ story }) => maySee(person, { story }))
  return Object.fromEntries(seen.map(({ story, times, epochs }) => [story.id, { times, epochs }]))
}
