import type { Language } from '@copydesk/shared/languages'
import type { Person } from '@copydesk/shared/people'
import type { Rule } from '@copydesk/shared/stylebook'
import type { Newsroom } from '../newsroom.ts'
import { askerOf } from '../people/asker-of.ts'
import { demand } from '../story/about.ts'
import { writeRules } from './rules-csv.ts'

/** The rules that copy is held against, for everybody who writes it. */
export const readStylebook = (
  { stores }: Pick<Newsroom, 'stores'>,
  language: Language | undefined,
): Promise<Rule[]> => stores.rules.list(language)

/** The same as a table; that it went out is on record. */
export async function exportRules(
  { stores, now }: Pick<Newsroom, 'stores' | 'now'>,
  person: Person,
  language: Language | undefined,
): Promise<string> {
  return stores.transact(async (within) => {
    demand('manage-newsroom', { asker: await askerOf(within, person) })
    const rules = await within.rules.list(language)
    await within.acts.record({
      at: now(),
      person: person.id,
      act: 'export-rules',
      what: 'newsroom',
      subject: 'newsroom',
      details: { language, rules: rules.length },
    })
    return writeRules(rules)
  })
}
