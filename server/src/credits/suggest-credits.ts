import type { Suggestion } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { demand, findEdition } from '../story/about.ts'
import { type Earned, weighEvidence } from './evidence/weigh-evidence.ts'
import { workOn } from './evidence/work.ts'
import { leaveOutWithheld } from './withheld/leave-out-withheld.ts'

/** Who worked on an edition, as the server knows it, and has not been credited, dismissed or withheld for that. */
export async function suggestCredits(
  newsroom: Pick<Newsroom, 'stores' | 'rooms'>,
  person: Person,
  id: string,
): Promise<Suggestion[]> {
  const { stores } = newsroom
  const found = await findEdition(stores, person, id)
  demand('credit', found)
  const work = await workOn(newsroom, found.edition)
  const earned = await leaveOutWithheld(
    stores,
    found.edition.story,
    weighEvidence(work, await stores.dismissals.of(id)),
  )
  const people = await stores.people.byId()
  return Promise.all(earned.map((one) => suggestionOf(stores, one, people.get(one.person)?.name ?? '')))
}

async function suggestionOf(
  { contributors }: Pick<Stores, 'contributors'>,
  { person, role, earns, evidence }: Earned,
  signedInAs: string,
): Promise<Suggestion> {
  const contributor = await contributors.ofPerson(person)
  return {
    person,
    name: contributor?.name ?? signedInAs,
    contributor: contributor?.id ?? null,
    role,
    earns,
    evidence: evidence.map(({ kind, words }) => ({ kind, words })),
  }
}
