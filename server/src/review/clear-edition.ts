import type { Person } from '@copydesk/shared/people'
import type { EditionPage } from '@copydesk/shared/story'
import { newId } from '../new-id.ts'
import type { Newsroom } from '../newsroom.ts'
import { type Chosen, chooseCopy } from './choose-copy.ts'
import { takeAct } from './take-act.ts'
import { tickedOf } from './ticked-of.ts'
import { clearsAs } from './unfit.ts'

/**
 * An editor says that the copy with this hash may go out: the live one, or the version that was filed when the writers
 * have typed on since. Where the desk asks for more eyes, it is cleared once the last of them has said so.
 */
export async function clearEdition(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { ticked = [], ...chosen }: Chosen & { ticked?: readonly string[] },
): Promise<EditionPage> {
  return takeAct(newsroom, person, id, {
    act: 'clear',
    choose: chooseCopy('clear', chosen),
    says: async ({ policies }, { about }) => {
      const { checklist } = await policies.of(about.story.desk)
      return tickedOf(checklist, ticked)
    },
    async also({ review }, { asker, about }, { at, copy, version, isDone }) {
      await review.addClearing({
        ...{ id: newId(), edition: id, hash: copy.hash, version, person: person.id },
        ...{ at: at.toISOString(), as: clearsAs(asker, about.story.desk) },
      })
      if (isDone) await review.endForcing(id)
      return []
    },
  })
}
