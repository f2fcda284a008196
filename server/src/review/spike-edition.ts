import type { Person } from '@copydesk/shared/people'
import type { EditionPage } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import { endClearings } from './end-clearings.ts'
import { takeAct } from './take-act.ts'

/** An editor sets an edition aside before it was ever out. */
export async function spikeEdition(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { reason }: { reason: string },
): Promise<EditionPage> {
  return takeAct(newsroom, person, id, { act: 'spike', note: reason, also: endClearings })
}
