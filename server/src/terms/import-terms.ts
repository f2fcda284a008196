import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { type ImportedTerms, termName } from '@copydesk/shared/terms'
import { newId } from '../new-id.ts'
import type { Newsroom } from '../newsroom.ts'
import { changeTerms, MOST_TERMS, type TermAct } from './change-terms.ts'
import type { BadLine } from './read-table.ts'
import { readTerms } from './terms-csv.ts'

/** Takes in every term of a table, or none of them; what stands under the same words is changed to what it says. */
export async function importTerms(
  newsroom: Pick<Newsroom, 'stores' | 'bus' | 'now'>,
  person: Person,
  csv: string,
): Promise<ImportedTerms> {
  const { terms: read, bad } = readTerms(csv)
  const done = await changeTerms(
    newsroom,
    person,
    async ({ terms }, by): Promise<TermAct & { imported: ImportedTerms }> => {
      // Whoever may not import is told that first, and not what is wrong with the table.
      if (bad.length > 0) throw new Refusal('unreadable', sentenceOf(bad))
      const standing = new Map((await terms.list()).map((term) => [termName(term), term]))
      const fresh = read.filter((term) => !standing.has(termName(term)))
      if (standing.size + fresh.length > MOST_TERMS)
        throw new Refusal('too-large', `A newsroom keeps at most ${MOST_TERMS} terms. Nothing was imported.`)
      const imported = { added: fresh.length, changed: 0 }
      for (const term of read) {
        const before = standing.get(termName(term))
        if (!before) await terms.add(newId(), term, by)
        else if (JSON.stringify({ ...before, ...term }) !== JSON.stringify(before)) {
          await terms.change({ ...term, id: before.id }, by)
          imported.changed++
        }
      }
      return { act: 'import-terms', details: { ...imported }, imported }
    },
  )
  return done.imported
}

/** As many as somebody mends before they try again. */
const TOLD = 10

/** What is wrong with a table, for whoever mends it. */
export function sentenceOf(bad: readonly BadLine[]): string {
  const told = bad.slice(0, TOLD).map(({ line, why }) => `Line ${line}: ${why}`)
  const more = bad.length > TOLD ? ` And ${bad.length - TOLD} lines more.` : ''
  return `Nothing was imported. ${told.join(' ')}${more}`
}
