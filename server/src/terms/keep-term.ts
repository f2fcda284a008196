import { changesBetween } from '@copydesk/shared/audit'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { NewTerm, Term } from '@copydesk/shared/terms'
import { newId } from '../new-id.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { changeTerms, MOST_TERMS, type TermAct } from './change-terms.ts'

/** Adds a term, or changes the one of this id; returns it as it stands now. */
export async function keepTerm(
  newsroom: Pick<Newsroom, 'stores' | 'bus' | 'now'>,
  person: Person,
  id: string | null,
  wanted: NewTerm,
): Promise<Term> {
  const { term } = await changeTerms(
    newsroom,
    person,
    async ({ terms }, by): Promise<TermAct & { term: Term }> => {
      await demandUnlike({ terms }, wanted, id)
      if (id === null) {
        if ((await terms.count()) >= MOST_TERMS)
          throw new Refusal('conflict', `A newsroom keeps at most ${MOST_TERMS} terms. Remove some first.`)
        const term = { id: newId(), ...wanted }
        await terms.add(term.id, wanted, by)
        return { act: 'add-term', details: { ...wanted }, term }
      }
      const before = await standingTerm({ terms }, id)
      const term = { id, ...wanted }
      await terms.change(term, by)
      return {
        act: 'change-term',
        details: { term: before.term, changed: changesBetween(before, term) },
        term,
      }
    },
  )
  return term
}

/** Throws when another term stands there under the same words. */
export async function demandUnlike(
  { terms }: Pick<Stores, 'terms'>,
  wanted: Pick<Term, 'from' | 'to' | 'term'>,
  id: string | null,
): Promise<void> {
  const same = await terms.same(wanted)
  if (same && same.id !== id)
    throw new Refusal(
      'conflict',
      `There is a term “${same.term}” for these languages already. Change that one.`,
    )
}

export async function standingTerm({ terms }: Pick<Stores, 'terms'>, id: string): Promise<Term> {
  const found = await terms.find(id)
  if (!found || found.isRemoved)
    throw new Refusal('not-found', 'There is no such term any more. Load the page again.')
  return found.term
}
