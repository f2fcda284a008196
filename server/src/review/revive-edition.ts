import type { Person } from '@copydesk/shared/people'
import type { EditionPage } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import { takeAct } from './take-act.ts'

/** What was set aside is a draft again. */
export async function reviveEdition(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { note }: { note: string },
): Promise<EditionPage> {
  return takeAct(newsroom, person, id, { act: 'revive', note })
}
