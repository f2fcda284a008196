import type { Person } from '@copydesk/shared/people'
import type { EditionPage } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import { endClearings } from './end-clearings.ts'
import { asSeen, type Standing } from './stands-as-seen.ts'
import { takeAct } from './take-act.ts'

/** An editor hands an edition back to its writers, and says why. */
export async function returnEdition(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { note, from = null }: { note: string; from?: Standing | null },
): Promise<EditionPage> {
  return takeAct(newsroom, person, id, {
    act: 'return',
    note,
    choose: asSeen(from),
    also: endClearings,
  })
}
