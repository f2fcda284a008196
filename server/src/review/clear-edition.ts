import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { EditionPage } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import { takeAct } from './take-act.ts'

/**
 * An editor says that the copy with this hash may go out: the live one, or the version that was filed when the writers
 * have typed on since. Any other hash is of a copy that the editor has not got in front of him.
 */
export async function clearEdition(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { hash }: { hash: string },
): Promise<EditionPage> {
  return takeAct(newsroom, person, id, {
    act: 'clear',
    async choose({ versions }, { edition }, live) {
      if (live.hash === hash) return live
      const filed = edition.filed === null ? null : await versions.read(edition.filed)
      if (filed?.hash === hash) return filed
      throw new Refusal(
        'conflict',
        'The copy has changed since you looked. Read what changed, then clear that.',
      )
    },
  })
}
