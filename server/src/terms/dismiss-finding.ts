import type { Person } from '@copydesk/shared/people'
import type { NewDismissal } from '@copydesk/shared/terms'
import type { Newsroom } from '../newsroom.ts'
import { demand, findEdition } from '../story/about.ts'

type Findings = Pick<Newsroom, 'stores' | 'bus' | 'now'>

/** Wants no more of a finding, for as long as both texts are what they are. */
export async function dismissFinding(
  { stores, bus, now }: Findings,
  person: Person,
  id: string,
  finding: NewDismissal,
): Promise<void> {
  const only = await stores.transact(async (within) => {
    const facts = await findEdition(within, person, id)
    demand('write', facts)
    const by = { person: person.id, at: now() }
    await within.aids.dismiss(id, finding, by)
    const { key, ...details } = finding
    await within.acts.record({ ...by, act: 'dismiss-finding', what: 'edition', subject: id, details })
    return facts.story.restrictedTo
  })
  bus.tell({ kind: 'translation', id }, only)
  // What is missing of it is told there.
  bus.tell({ kind: 'edition', id }, only)
}

/** Undoes that. */
export async function bringBackFinding(
  { stores, bus, now }: Findings,
  person: Person,
  id: string,
  key: string,
): Promise<void> {
  const only = await stores.transact(async (within) => {
    const facts = await findEdition(within, person, id)
    demand('write', facts)
    const found = (await within.aids.dismissals(id)).find((one) => one.key === key)
    // Somebody else was quicker.
    if (!found || !(await within.aids.bringBack(id, key))) return undefined
    const { check, original, localized } = found
    await within.acts.record({
      ...{ at: now(), person: person.id },
      ...{ act: 'bring-back-finding', what: 'edition', subject: id },
      details: { check, original, localized },
    })
    return facts.story.restrictedTo
  })
  if (only === undefined) return
  bus.tell({ kind: 'translation', id }, only)
  bus.tell({ kind: 'edition', id }, only)
}
