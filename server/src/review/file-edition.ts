import { may } from '@copydesk/shared/access'
import { changesBetween } from '@copydesk/shared/audit'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { EditionPage } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import { checkPlan } from '../story/plan-story.ts'
import { takeAct } from './take-act.ts'

/** A writer hands the edition over to the desk, with a note, and to another desk if need be. */
export async function fileEdition(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { note, desk }: { note: string; desk?: string },
): Promise<EditionPage> {
  return takeAct(newsroom, person, id, {
    act: 'file',
    note,
    async also(stores, { story, about }) {
      if (desk === undefined || desk === story.desk) return
      const verdict = may('plan', person, about)
      if (!verdict.allowed) throw new Refusal('forbidden', verdict.why)
      await checkPlan(stores, { desk })
      await stores.stories.change(story.id, { desk })
      await stores.acts.record({
        at: newsroom.now(),
        person: person.id,
        act: 'plan',
        what: 'story',
        subject: story.id,
        details: { changed: changesBetween(story, { desk }) },
      })
    },
  })
}
