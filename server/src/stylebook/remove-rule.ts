import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../newsroom.ts'
import { changeStylebook } from './change-stylebook.ts'
import { demandOnce, standingRule } from './keep-rule.ts'

type Stylebook = Pick<Newsroom, 'stores' | 'bus' | 'now'>

/** It is kept apart, so that it can be brought back. */
export async function removeRule(newsroom: Stylebook, person: Person, id: string): Promise<void> {
  await changeStylebook(newsroom, person, async ({ rules }, by) => {
    const { language, not } = await standingRule({ rules }, id)
    await rules.remove(id, by.at)
    return { act: 'remove-rule', details: { language, not } }
  })
}

/** Undoes that. */
export async function restoreRule(newsroom: Stylebook, person: Person, id: string): Promise<void> {
  await changeStylebook(newsroom, person, async ({ rules }) => {
    const found = await rules.find(id)
    if (!found) throw new Refusal('not-found', 'There is no such rule.')
    const { language, not } = found.rule
    await demandOnce({ rules }, found.rule, id)
    await rules.remove(id, null)
    return { act: 'restore-rule', details: { language, not } }
  })
}
