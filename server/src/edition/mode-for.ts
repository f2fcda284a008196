import { type Asker, may, maySee, writableRoots } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../newsroom.ts'
import { askerOf } from '../people/asker-of.ts'
import type { EditionFacts } from '../people/rights-store.ts'
import { SUGGESTIONS, type Writable } from '../sync/guard/writable.ts'

export interface Judged {
  mayWrite: Writable
  /** What it was judged on. */
  facts: EditionFacts
}

/** How somebody may be in an edition's room, root by root, or not at all. All of it is looked up, nothing believed. */
export async function modeFor(
  newsroom: Pick<Newsroom, 'stores' | 'now'>,
  person: Pick<Person, 'id'>,
  edition: string,
): Promise<Judged | Refusal> {
  try {
    return await modeOf(newsroom, await askerOf(newsroom.stores, person), edition)
  } catch (error) {
    // A no is an answer here: the socket says it with a close code.
    if (error instanceof Refusal) return error
    throw error
  }
}

/**
 * The same for somebody who was looked up a moment ago. A line is judged at its own time, also in the midst of somebody's
 * request: what that one is not trusted with is nothing to it.
 */
export async function modeOf(
  { stores, now }: Pick<Newsroom, 'stores' | 'now'>,
  { without: _, ...asker }: Asker,
  edition: string,
): Promise<Judged | Refusal> {
  const facts = (await stores.rights.look([], [edition], now())).editions.get(edition)
  if (!facts || !maySee(asker, facts)) return new Refusal('not-found', 'There is no such story.')
  const roots: string[] = writableRoots(asker, facts)
  if (may('suggest', asker, facts).allowed) roots.push(SUGGESTIONS)
  return { mayWrite: new Set(roots), facts }
}
