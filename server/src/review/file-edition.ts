import { may } from '@copydesk/shared/access'
import { changesBetween } from '@copydesk/shared/audit'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { EditionPage } from '@copydesk/shared/story'
import { giveToDesk } from '../edition/give-to-desk.ts'
import type { Newsroom } from '../newsroom.ts'
import { notify } from '../notifications/notify.ts'
import type { Stores } from '../stores.ts'
import { demand, type EditionFacts, findEdition } from '../story/about.ts'
import { keepsTranslating, keepsWriting } from '../story/keeps-writing.ts'
import { checkPlan } from '../story/plan-story.ts'
import { takeAct } from './take-act.ts'

/** A writer hands the edition over to the desk, with a note; to another desk, or to one of its editors, if need be. */
export async function fileEdition(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { note, desk, to = null }: { note: string; desk?: string; to?: string | null },
): Promise<EditionPage> {
  return takeAct(newsroom, person, id, {
    act: 'file',
    note,
    ...(desk === undefined ? {} : { desk }),
    ...(to === null ? {} : { details: { editor: to } }),
    async also(stores, facts, { at }) {
      if (desk !== undefined && desk !== facts.about.story.desk) await giveOver(stores, facts, { desk, at })
      const waitsSince = at.toISOString()
      await stores.review.keepFiling({
        edition: id,
        person: person.id,
        to,
        waitsSince,
        rungAt: null,
        askedBackAt: null,
        returnedAt: null,
      })
      const told = to === null ? [] : await tell(stores, { to, id, by: person.id, at })
      return [...told, ...(await tellClaimant(stores, facts, { to, at }))]
    },
  })
}

async function giveOver(stores: Stores, facts: EditionFacts, { desk, at }: { desk: string; at: Date }) {
  const { edition, story, asker, about } = facts
  const isLocalized = edition.follows !== null
  // A writer hands it to another desk, but not to one where they are its editor.
  const there = { ...about, story: { ...about.story, desk } }
  const takes = may('claim', asker, there).allowed && !may('claim', asker, about).allowed
  if (takes || !isLocalized) demand(takes ? 'assign' : 'plan', facts)
  await checkPlan(stores, { desk })
  // A localization goes to the other desk by itself; with its original the whole story does.
  if (isLocalized) {
    await giveToDesk(stores, { ...facts, person: asker, desk, at })
    await keepsTranslating(stores, asker, edition.id, at)
    return
  }
  await stores.stories.change(story.id, { desk })
  await stores.editions.reprint((await stores.editions.list(story.id)).map((one) => one.id))
  await stores.acts.record({
    at,
    person: asker.id,
    act: 'plan',
    what: 'story',
    subject: story.id,
    details: { changed: changesBetween(story, { desk }) },
  })
  await keepsWriting(stores, asker, story.id, at)
}

/** Whoever it is filed to is told, if they can take it at that desk. */
async function tell(
  stores: Stores,
  { to, id, by, at }: { to: string; id: string; by: string; at: Date },
): Promise<string[]> {
  const editor = await stores.people.enterable(to)
  const { about } = await findEdition(stores, { id: by }, id)
  if (!editor || !may('claim', editor, about).allowed)
    throw new Refusal(
      'conflict',
      `${editor?.name ?? 'That person'} cannot take this at that desk. File it to another editor, or to the desk.`,
    )
  return notify(stores, [{ person: to, kind: 'filed', edition: id, thread: null, suggestion: null, by, at }])
}

/** Whoever has it, or had it until they cleared it, hears that it comes anew. */
async function tellClaimant(
  stores: Stores,
  { edition, asker }: EditionFacts,
  { to, at }: { to: string | null; at: Date },
): Promise<string[]> {
  const { id, claimedBy } = edition
  if (claimedBy === null || claimedBy === to) return []
  const notice = { kind: 'filed', edition: id, thread: null, suggestion: null, by: asker.id, at } as const
  return notify(stores, [{ ...notice, person: claimedBy }])
}
