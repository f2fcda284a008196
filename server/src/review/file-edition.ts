import { may } from '@copydesk/shared/access'
import { changesBetween } from '@copydesk/shared/audit'
import type { Person } from '@copydesk/shared/people'
import type { EditionPage } from '@copydesk/shared/story'
import { giveToDesk } from '../edition/give-to-desk.ts'
import type { Newsroom } from '../newsroom.ts'
import { demand } from '../story/about.ts'
import { keepsTranslating, keepsWriting } from '../story/keeps-writing.ts'
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
    ...(desk === undefined ? {} : { desk }),
    async also(stores, facts) {
      const { edition, story, asker, about } = facts
      if (desk === undefined || desk === about.story.desk) return
      const at = newsroom.now()
      const isLocalized = edition.follows !== null
      // A writer hands it to another desk, but not to one where they are its editor.
      const there = { ...about, story: { ...about.story, desk } }
      const takes = may('claim', asker, there).allowed && !may('claim', asker, about).allowed
      if (takes || !isLocalized) demand(takes ? 'assign' : 'plan', facts)
      await checkPlan(stores, { desk })
      // A localization goes to the other desk by itself; with its original the whole story does.
      if (isLocalized) {
        await giveToDesk(stores, { ...facts, person, desk, at })
        await keepsTranslating(stores, asker, id, at)
        return
      }
      await stores.stories.change(story.id, { desk })
      await stores.editions.reprint((await stores.editions.list(story.id)).map((one) => one.id))
      await stores.acts.record({
        at,
        person: person.id,
        act: 'plan',
        what: 'story',
        subject: story.id,
        details: { changed: changesBetween(story, { desk }) },
      })
      await keepsWriting(stores, asker, story.id, at)
    },
  })
}
