import type { Person } from '@copydesk/shared/people'
import type { EditionPage } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import { takeAct } from './take-act.ts'

/** An editor takes a filed edition: it is with them from now on. */
export async function claimEdition(newsroom: Newsroom, person: Person, id: string): Promise<EditionPage> {
  return takeAct(newsroom, person, id, { act: 'claim' })
}
