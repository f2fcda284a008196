import { writableRoots } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../newsroom.ts'
import type { Place } from '../people/rights-store.ts'
import { findEdition } from '../story/about.ts'
import type { Writable } from '../sync/guard/writable.ts'

export interface Judged {
  mayWrite: Writable
  /** What it was judged on. */
  place: Place
}

/** How somebody may be in an edition's room, root by root, or not at all. All of it is looked up, nothing believed. */
export async function modeFor(
  { stores }: Pick<Newsroom, 'stores'>,
  person: Pick<Person, 'id'>,
  edition: string,
): Promise<Judged | Refusal> {
  try {
    const { asker, about } = await findEdition(stores, person, edition)
    return { mayWrite: new Set(writableRoots(asker, about)), place: about }
  } catch (error) {
    // A no is an answer here: the socket says it with a close code.
    if (error instanceof Refusal) return error
    throw error
  }
}
