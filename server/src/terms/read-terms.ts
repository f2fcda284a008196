import type { Language } from '@copydesk/shared/languages'
import type { Person } from '@copydesk/shared/people'
import type { Term } from '@copydesk/shared/terms'
import type { Newsroom } from '../newsroom.ts'
import { askerOf } from '../people/asker-of.ts'
import { demand } from '../story/about.ts'
import { writeTerms } from './terms-csv.ts'

export type Pair = { from?: Language | undefined; to?: Language | undefined }

/** The newsroom's terms, for everybody who works in it. */
export const readTermbase = ({ stores }: Pick<Newsroom, 'stores'>, pair: Pair): Promise<Term[]> =>
  stores.terms.list(pair)

/** The same as a table, for other programs; that they went out is on record. */
export async function exportTerms(
  { stores, now }: Pick<Newsroom, 'stores' | 'now'>,
  person: Person,
  pair: Pair,
): Promise<string> {
  return stores.transact(async (within) => {
    demand('manage-terms', { asker: await askerOf(within, person) })
    const terms = await within.terms.list(pair)
    await within.acts.record({
      at: now(),
      person: person.id,
      act: 'export-terms',
      what: 'newsroom',
      subject: 'newsroom',
      details: { ...pair, terms: terms.length },
    })
    return writeTerms(terms)
  })
}
