import { may } from '@copydesk/shared/access'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../newsroom.ts'
import { findEdition } from '../story/about.ts'
import type { Mode } from '../sync/newcomer.ts'

/** How somebody may be in an edition's room: writing, reading, or not at all. Their role is looked up, not believed. */
export async function modeFor(
  { stores }: Pick<Newsroom, 'stores'>,
  person: string,
  edition: string,
): Promise<Mode | Refusal> {
  const asker = await stores.people.enterable(person)
  if (!asker) return new Refusal('signed-out', 'You are signed out. Sign in to go on.')
  try {
    const { about } = await findEdition(stores, asker, edition)
    return may('write', asker, about).allowed ? 'write' : 'read'
  } catch (error) {
    // A no is an answer here: the socket says it with a close code.
    if (error instanceof Refusal) return error
    throw error
  }
}
