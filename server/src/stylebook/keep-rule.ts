import { changesBetween } from '@copydesk/shared/audit'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { type NewRule, type Rule, ruleName } from '@copydesk/shared/stylebook'
import { newId } from '../new-id.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { changeStylebook, MOST_RULES, type RuleAct } from './change-stylebook.ts'

/** Adds a rule, or changes the one of this id; returns it as it stands now. */
export async function keepRule(
  newsroom: Pick<Newsroom, 'stores' | 'bus' | 'now'>,
  person: Person,
  id: string | null,
  wanted: NewRule,
): Promise<Rule> {
  const { rule } = await changeStylebook(
    newsroom,
    person,
    async ({ rules }, by): Promise<RuleAct & { rule: Rule }> => {
      await demandOnce({ rules }, wanted, id)
      if (id === null) {
        if ((await rules.list()).length >= MOST_RULES)
          throw new Refusal('conflict', `A stylebook has at most ${MOST_RULES} rules. Remove some first.`)
        const rule = { id: newId(), ...wanted }
        await rules.add(rule.id, wanted, by)
        return { act: 'add-rule', details: { ...wanted }, rule }
      }
      const before = await standingRule({ rules }, id)
      const rule = { id, ...wanted }
      await rules.change(rule, by)
      return { act: 'change-rule', details: { not: before.not, changed: changesBetween(before, rule) }, rule }
    },
  )
  return rule
}

/** Throws when another rule stands there about the same words. */
export async function demandOnce(
  { rules }: Pick<Stores, 'rules'>,
  wanted: Pick<Rule, 'language' | 'kind' | 'not'>,
  id: string | null,
): Promise<void> {
  const name = ruleName(wanted)
  const same = (await rules.list(wanted.language)).find((one) => one.id !== id && ruleName(one) === name)
  if (same)
    throw new Refusal('conflict', `There is a rule about “${same.not.join(', ')}” already. Change that one.`)
}

export async function standingRule({ rules }: Pick<Stores, 'rules'>, id: string): Promise<Rule> {
  const found = await rules.find(id)
  if (!found || found.isRemoved)
    throw new Refusal('not-found', 'There is no such rule any more. Load the page again.')
  return found.rule
}
