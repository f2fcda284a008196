import { may } from '@copydesk/shared/access'
import { changesBetween } from '@copydesk/shared/audit'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { StoryChange, StoryRow } from '@copydesk/shared/story'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { findStory } from './about.ts'
import { storyRow } from './story-row.ts'

/** Changes what is planned of a story: slug, desk, owner, due … */
export async function planStory(
  newsroom: Newsroom,
  person: Person,
  id: string,
  change: StoryChange,
): Promise<StoryRow> {
  const before = await newsroom.stores.transact(async (stores) => {
    const { story, about } = await findStory(stores, person, id)
    const verdict = may('plan', person, about)
    if (!verdict.allowed) throw new Refusal('forbidden', verdict.why)
    await checkPlan(stores, change)
    const { owner = story.owner, restrictedTo = story.restrictedTo } = change
    await stores.stories.change(id, {
      ...inUtc(change),
      restrictedTo: withInsiders(restrictedTo, [person.id, owner]),
    })
    await stores.acts.record({
      at: newsroom.now(),
      person: person.id,
      act: 'plan',
      what: 'story',
      subject: id,
      details: { changed: changesBetween(story, change) },
    })
    return story.restrictedTo
  })
  const story = await storyRow(newsroom, person, id)
  // Those who lost sight of it are told too, so that it leaves their lists; nobody else hears of a restricted story.
  const narrower = before === null || story.restrictedTo === null ? null : [...before, ...story.restrictedTo]
  newsroom.bus.tell({ kind: 'stories' }, narrower)
  for (const edition of story.editions) {
    newsroom.bus.tell({ kind: 'edition', id: edition.id }, narrower)
    if (change.restrictedTo !== undefined) await newsroom.rooms.judgeAgain(edition.id)
  }
  return story
}

/** Desk and people must be ones that exist. */
export async function checkPlan({ desks, people }: Stores, plan: StoryChange): Promise<void> {
  if (plan.desk !== undefined && !(await desks.all()).some((desk) => desk.id === plan.desk))
    throw new Refusal('bad-request', 'There is no such desk.')
  const named = [
    ...(plan.owner === undefined || plan.owner === null ? [] : [plan.owner]),
    ...(plan.restrictedTo ?? []),
  ]
  if (named.length === 0) return
  const known = await people.byId()
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
