import type { Person } from '@copydesk/shared/people'
import type { Thread } from '@copydesk/shared/threads'
import type { Newsroom } from '../newsroom.ts'
import { findEdition } from '../story/about.ts'

/** What people say about an edition, as far as it is meant for this person. */
export async function readThreads(
  { stores }: Pick<Newsroom, 'stores'>,
  person: Person,
  edition: string,
): Promise<Thread[]> {
  await findEdition(stores, person, edition)
  return stores.threads.of(edition, person.id)
}
