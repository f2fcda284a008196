import type { Contributor } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import type { Newsroom } from '../newsroom.ts'
import { demand } from '../story/about.ts'
import { contributorNamed } from './contributor-named.ts'

/** Adds somebody who can be credited; the same name gives the one that exists. */
export async function addContributor(
  newsroom: Pick<Newsroom, 'stores' | 'bus' | 'now'>,
  person: Person,
  wanted: { name: string; kind: Contributor['kind'] },
): Promise<Contributor> {
  demand('add-contributor', { asker: person })
  const { contributor, made } = await newsroom.stores.transact((stores) =>
    contributorNamed(stores, wanted, { person: person.id, at: newsroom.now() }),
  )
  if (made) newsroom.bus.tell({ kind: 'contributors' })
  return contributor
}
