import type { Act } from '@copydesk/shared/access'
import { changesBetween } from '@copydesk/shared/audit'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { StoryChange, StoryRow } from '@copydesk/shared/story'
import { listEdition } from '../edition/list-edition.ts'
import type { Newsroom } from '../newsroom.ts'
import { notifyAssigned } from '../notifications/notify-assigned.ts'
import { findOpenDesk } from '../people/desks/find-open-desk.ts'
import type { Stores } from '../stores.ts'
import { demand, findStory, type StoryFacts } from './about.ts'
import { keepsWriting } from './keeps-writing.ts'
import { storyRow } from './story-row.ts'
import { tellOfStory } from './tell-of-story.ts'

/** Changes what is planned of a story: slug, desk, owner, due … */
export async function planStory(
  newsroom: Newsroom,
  person: Person,
  id: string,
  change: StoryChange,
): Promise<StoryRow> {
  const at = newsroom.now()
  const { before, told } = await newsroom.stores.transact(async (stores) => {
    const facts = await findStory(stores, person, id)
    const { story, asker } = facts
    for (const act of actsOf(facts, change)) demand(act, facts)
    await checkPlan(stores, change, story.desk)
    const { owner = story.owner, restrictedTo = story.restrictedTo } = change
    await stores.stories.change(id, {
      ...inUtc(change),
      restrictedTo: withInsiders(restrictedTo, [person.id, owner]),
    })
    await stores.acts.record({
      at,
      person: person.id,
      act: 'plan',
      what: 'story',
      subject: id,
      details: { changed: changesBetween(story, change) },
    })
    if (printsAnew(change))
      await stores.editions.reprint((await stores.editions.list(id)).map((one) => one.id))
    if (change.desk !== undefined && asker.role === 'reporter') await keepsWriting(stores, asker, id, at)
    const { owner: given } = change
    const told =
      given == null || given === story.owner
        ? []
        : await notifyAssigned(stores, {
            person: given,
            as: null,
            edition: null,
            story: id,
            by: person.id,
            at,
          })
    return { before: story.restrictedTo, told }
  })
  if (told.length > 0) newsroom.bus.tell({ kind: 'notices' }, told)
  const story = await storyRow(newsroom, person, id)
  const { desk, owner, restrictedTo } = change
  const rights = [desk, owner, restrictedTo].some((one) => one !== undefined)
  await tellOfStory(newsroom, story, { before, rights })
  // What people were told of it comes to their inbox or leaves it.
  if (restrictedTo !== undefined) {
    const only = before === null || story.restrictedTo === null ? null : [...before, ...story.restrictedTo]
    newsroom.bus.tell({ kind: 'notices' }, only)
  }
  if (printsAnew(change)) for (const edition of story.editions) await listEdition(newsroom, edition.id)
  return story
}

/** Another desk may print in another house style, and another genre with other furniture. */
const printsAnew = ({ desk, genre, outsideOriginal }: StoryChange) =>
  [desk, genre, outsideOriginal].some((one) => one !== undefined)

/**
 * Whose story it is, which desk's, and who may see it, are acts of their own: else whoever plans a story could take it
 * from others, or to a desk where they clear it.
 */
function actsOf({ asker, story }: StoryFacts, change: StoryChange): Act[] {
  const { owner, restrictedTo, ...rest } = change
  const takes = owner !== undefined && owner !== story.owner && story.owner !== null
  const moves = change.desk !== undefined && change.desk !== story.desk
  // An owner sees the story.
  const letsIn = owner != null && owner !== story.owner && story.restrictedTo?.includes(owner) === false
  return [
    ...((takes && story.owner !== asker.id) || moves ? (['assign'] as const) : []),
    ...(restrictedTo !== undefined || letsIn ? (['restrict'] as const) : []),
    ...(owner !== undefined || Object.keys(rest).length > 0 || restrictedTo === undefined
      ? (['plan'] as const)
      : []),
  ]
}

/**
 * Desk and people must be ones that exist, and a story does not come to a desk that is closed.
 * @param stands the desk where it is now, if it is anywhere.
 */
export async function checkPlan(stores: Stores, plan: StoryChange, stands?: string): Promise<void> {
  if (plan.desk !== undefined && plan.desk !== stands) await findOpenDesk(stores, plan.desk)
  const named = [
    ...(plan.owner === undefined || plan.owner === null ? [] : [plan.owner]),
    ...(plan.restrictedTo ?? []),
  ]
  if (named.length === 0) return
  const known = await stores.people.byId()
  if (!named.every((id) => known.has(id))) throw new Refusal('bad-request', 'There is no such person here.')
}

/** Whoever restricts or changes a restricted story, and whoever owns it, is among those who may see it. */
export function withInsiders(restrictedTo: readonly string[] | null, insiders: (string | null)[]) {
  if (restrictedTo === null) return null
  return [...new Set([...restrictedTo, ...insiders.filter((id) => id !== null)])]
}

/** Times are kept in UTC, whatever zone they were entered in. */
export function inUtc<Plan extends Pick<StoryChange, 'due' | 'eventTime'>>(plan: Plan): Plan {
  const utc = (time: string | null | undefined) => time && new Date(time).toISOString()
  return { ...plan, due: utc(plan.due), eventTime: utc(plan.eventTime) }
}
