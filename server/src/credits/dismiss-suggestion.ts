import type { CreditRole } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import type { Newsroom } from '../newsroom.ts'
import { demand, findEdition } from '../story/about.ts'
import { weighEvidence } from './evidence/weigh-evidence.ts'
import { workOn } from './evidence/work.ts'
import { leaveOutWithheld } from './withheld/leave-out-withheld.ts'

/** Does not credit somebody for what speaks for it now. The same evidence does not come back, more of it does. */
export async function dismissSuggestion(
  newsroom: Pick<Newsroom, 'stores' | 'rooms' | 'now'>,
  person: Person,
  id: string,
  wanted: { person: string; role: CreditRole },
): Promise<void> {
  const { stores } = newsroom
  const seen = await findEdition(stores, person, id)
  demand('credit', seen)
  const work = await workOn(newsroom, seen.edition)
  const earned = await leaveOutWithheld(
    stores,
    seen.edition.story,
    weighEvidence(work, await stores.dismissals.of(id)),
  )
  const evidence = earned.find((one) => one.person === wanted.person && one.role === wanted.role)?.evidence
  // Somebody else was quicker, or withheld them.
  if (!evidence) return
  await stores.transact(async (within) => {
    demand('credit', await findEdition(within, person, id))
    const by = { person: person.id, at: newsroom.now() }
    for (const { kind, amount } of evidence) await within.dismissals.keep(id, { ...wanted, kind, amount }, by)
    await within.acts.record({
      ...by,
      act: 'dismiss-credit',
      what: 'edition',
      subject: id,
      details: { ...wanted, evidence: evidence.map(({ words }) => words) },
    })
  })
}
