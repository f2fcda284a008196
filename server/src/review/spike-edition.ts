import type { Person } from '@copydesk/shared/people'
import type { EditionPage } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import { endClearings } from './end-clearings.ts'
import { asSeen, type Standing } from './stands-as-seen.ts'
import { takeAct } from './take-act.ts'

/** An editor sets an edition aside before it was ever out. */
export async function spikeEdition(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { reason, from = null }: { reason: string; from?: Standing | null },
): Promise<EditionPage> {
  return takeAct(newsroom, person, id, {
    act: 'spike',
    note: reason,
    choose: asSeen(from),
    also: endClearings,
  })
}
