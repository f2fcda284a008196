import type { Person } from '@copydesk/shared/people'
import type { EditionPage } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import { type Chosen, chooseCopy } from './choose-copy.ts'
import { takeAct } from './take-act.ts'

/** It cannot wait for the eyes that the desk asks for: cleared, with a reason, and not reviewed until somebody clears it. */
export async function forceEdition(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { reason, ...chosen }: Chosen & { reason: string },
): Promise<EditionPage> {
  return takeAct(newsroom, person, id, {
    act: 'force',
    note: reason,
    choose: chooseCopy('force', chosen),
    async also({ review }, _facts, { at, version }) {
      await review.keepForcing(id, {
        ...{ version: version ?? '', person: person.id, at: at.toISOString(), reason },
      })
      return []
    },
  })
}
