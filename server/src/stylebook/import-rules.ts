import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { type ImportedRules, ruleName } from '@copydesk/shared/stylebook'
import { newId } from '../new-id.ts'
import type { Newsroom } from '../newsroom.ts'
import { sentenceOf } from '../terms/import-terms.ts'
import { changeStylebook, MOST_RULES, type RuleAct } from './change-stylebook.ts'
import { readRules } from './rules-csv.ts'

/** Takes in every rule of a table, or none of them; what stands about the same words is changed to what it says. */
export async function importRules(
  newsroom: Pick<Newsroom, 'stores' | 'bus' | 'now'>,
  person: Person,
  csv: string,
): Promise<ImportedRules> {
  const { rules: read, bad } = readRules(csv)
  const done = await changeStylebook(
    newsroom,
    person,
    async ({ rules }, by): Promise<RuleAct & { imported: ImportedRules }> => {
      // Whoever may not import is told that first, and not what is wrong with the table.
      if (bad.length > 0) throw new Refusal('unreadable', sentenceOf(bad))
      const standing = new Map((await rules.list()).map((rule) => [ruleName(rule), rule]))
      const fresh = read.filter((rule) => !standing.has(ruleName(rule)))
      if (standing.size + fresh.length > MOST_RULES)
        throw new Refusal('too-large', `A stylebook has at most ${MOST_RULES} rules. Nothing was imported.`)
      const imported = { added: fresh.length, changed: 0 }
      for (const rule of read) {
        const before = standing.get(ruleName(rule))
        if (!before) await rules.add(newId(), rule, by)
        else if (JSON.stringify({ ...before, ...rule }) !== JSON.stringify(before)) {
          await rules.change({ ...rule, id: before.id }, by)
          imported.changed++
        }
      }
      return { act: 'import-rules', details: { ...imported }, imported }
    },
  )
  return done.imported
}
