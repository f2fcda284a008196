import { may } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { StoryChange, StoryRow } from '@copydesk/shared/story'
import type { Transaction } from 'kysely'
import type { Newsroom } from '../newsroom.ts'
import { recordAct } from '../record-act.ts'
import type { NewsroomTables } from '../store/sql/newsroom-tables.ts'
import { findStory } from './about.ts'
import { storyRow } from './story-row.ts'

/** Changes what is planned of a story: slug, desk, owner, due … */
export async function planStory(
  newsroom: Newsroom,
  person: Person,
  id: string,
  change: StoryChange,
): Promise<StoryRow> {
  const before = await newsroom.db.transaction().execute(async (tx) => {
    const { story, about } = await findStory(tx, person, id)
    const verdict = may('plan', person, about)
    if (!verdict.allowed) throw new Refusal('forbidden', verdict.why)
    await checkPlan(tx, change)
    const { owner = story.owner, restrictedTo = about.story.restrictedTo } = change
    const set = plannedColumns({ ...change, restrictedTo: withInsiders(restrictedTo, [person.id, owner]) })
    if (Object.keys(set).length > 0) await tx.updateTable('story').set(set).where('id', '=', id).execute()
    await recordAct(tx, {
      at: newsroom.now(),
      person: person.id,
      act: 'plan',
      what: 'story',
      subject: id,
      details: change,
    })
    return about.story.restrictedTo
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
export async function checkPlan(tx: Transaction<NewsroomTables>, plan: StoryChange): Promise<void> {
  if (plan.desk !== undefined) {
    const desk = await tx.selectFrom('desk').select('id').where('id', '=', plan.desk).executeTakeFirst()
    if (!desk) throw new Refusal('bad-request', 'There is no such desk.')
  }
  const named = [...new Set([...(plan.owner ? [plan.owner] : []), ...(plan.restrictedTo ?? [])])]
  if (named.length === 0) return
  const found = await tx.selectFrom('person').select('id').where('id', 'in', named).execute()
  if (found.length !== named.length) throw new Refusal('bad-request', 'There is no such person here.')
}

/** Whoever restricts or changes a restricted story, and whoever owns it, is among those who may see it. */
export function withInsiders(restrictedTo: readonly string[] | null, insiders: (string | null)[]) {
  if (restrictedTo === null) return null
  return [...new Set([...restrictedTo, ...insiders.filter((id) => id !== null)])]
}

/** The plan as columns. */
export function plannedColumns({ languagesWanted, restrictedTo, due, eventTime, ...same }: StoryChange) {
  return {
    ...same,
    ...(due === undefined ? {} : { due: inUtc(due) }),
    ...(eventTime === undefined ? {} : { eventTime: inUtc(eventTime) }),
    ...(languagesWanted === undefined ? {} : { languagesWanted: JSON.stringify(languagesWanted) }),
    ...(restrictedTo === undefined ? {} : { restrictedTo: restrictedTo && JSON.stringify(restrictedTo) }),
  }
}

/** Times are kept in UTC, whatever zone they were entered in. */
function inUtc(time: string | null): string | null {
  return time === null ? null : new Date(time).toISOString()
}
