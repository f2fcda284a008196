import type { Person } from '@copydesk/shared/people'
import type { EditionPage } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import { demand } from '../story/about.ts'
import { keepsWriting } from '../story/keeps-writing.ts'
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
    async also(stores, facts) {
      const { story, asker } = facts
      if (desk === undefined || desk === story.desk) return
      demand('plan', facts)
      await checkPlan(stores, { desk })
      await stores.stories.change(story.id, { desk })
      const at = newsroom.now()
      await stores.acts.record({
        at,
        person: person.id,
        act: 'plan',
        what: 'story',
        subject: story.id,
        details: { desk },
      })
      await keepsWriting(stores, asker, story.id, at)
    },
  })
}
