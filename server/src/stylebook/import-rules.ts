import type { Person } from '@copydesk/shared/people'
import { type ImportedRules, ruleName } from '@copydesk/shared/stylebook'
import type { Newsroom } from '../newsroom.ts'
import { takeIn } from '../tables/take-in.ts'
import { changeStylebook, MOST_RULES, type RuleAct } from './change-stylebook.ts'
import { readRules } from './rules-csv.ts'

/** Takes in every rule of a table, or none of them; what stands about the same words is changed to what it says. */
export async function importRules(
  newsroom: Pick<Newsroom, 'stores' | 'bus' | 'now'>,
  person: Person,
  csv: string,
): Promise<ImportedRules> {
  const table = readRules(csv)
  const done = await changeStylebook(
    newsroom,
    person,
    // Whoever may not import is told that first, and not what is wrong with the table.
    async ({ rules }, by): Promise<RuleAct & { imported: ImportedRules }> => {
      const into = {
        standing: await rules.list(),
        nameOf: ruleName,
        most: MOST_RULES,
        tooMany: `A stylebook has at most ${MOST_RULES} rules.`,
        add: rules.add,
        change: rules.change,
      }
      const imported = await takeIn(table, into, by)
      return { act: 'import-rules', details: { ...imported }, imported }
    },
  )
  return done.imported
}
