import type { Person } from '@copydesk/shared/people'
import type { Newsroom } from '../newsroom.ts'
import { demand, findEdition } from '../story/about.ts'

/** Somebody has an edition in sight as it stands now. */
export async function noteVisit(
  { stores, rooms, now }: Pick<Newsroom, 'stores' | 'rooms' | 'now'>,
  person: Person,
  id: string,
): Promise<void> {
  demand('read', await findEdition(stores, person, id))
  const visit = { position: await rooms.position(id), at: now().toISOString() }
  await stores.transact(({ visits }) => visits.note(id, person.id, visit))
}
