import type { Person } from '@copydesk/shared/people'
import { type ImportedTerms, termName } from '@copydesk/shared/terms'
import type { Newsroom } from '../newsroom.ts'
import { takeIn } from '../tables/take-in.ts'
import { changeTerms, MOST_TERMS, type TermAct } from './change-terms.ts'
import { readTerms } from './terms-csv.ts'

/** Takes in every term of a table, or none of them; what stands under the same words is changed to what it says. */
export async function importTerms(
  newsroom: Pick<Newsroom, 'stores' | 'bus' | 'now'>,
  person: Person,
  csv: string,
): Promise<ImportedTerms> {
  const table = readTerms(csv)
  const done = await changeTerms(
    newsroom,
    person,
    // Whoever may not import is told that first, and not what is wrong with the table.
    async ({ terms }, by): Promise<TermAct & { imported: ImportedTerms }> => {
      const into = {
        standing: await terms.list(),
        nameOf: termName,
        most: MOST_TERMS,
        tooMany: `A newsroom keeps at most ${MOST_TERMS} terms.`,
        add: terms.add,
        change: terms.change,
      }
      const imported = await takeIn(table, into, by)
      return { act: 'import-terms', details: { ...imported }, imported }
    },
  )
  return done.imported
}
