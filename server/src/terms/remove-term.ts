import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../newsroom.ts'
import { changeTerms } from './change-terms.ts'
import { demandUnlike, standingTerm } from './keep-term.ts'

type Terms = Pick<Newsroom, 'stores' | 'bus' | 'now'>

/** It is kept apart, so that it can be brought back. */
export async function removeTerm(newsroom: Terms, person: Person, id: string): Promise<void> {
  await changeTerms(newsroom, person, async ({ terms }, by) => {
    const { from, to, term } = await standingTerm({ terms }, id)
    await terms.remove(id, by.at)
    return { act: 'remove-term', details: { from, to, term } }
  })
}

/** Undoes that. */
export async function restoreTerm(newsroom: Terms, person: Person, id: string): Promise<void> {
  await changeTerms(newsroom, person, async ({ terms }) => {
    const found = await terms.find(id)
    if (!found) throw new Refusal('not-found', 'There is no such term.')
    const { from, to, term } = found.term
    await demandUnlike({ terms }, found.term, id)
    await terms.remove(id, null)
    return { act: 'restore-term', details: { from, to, term } }
  })
}
