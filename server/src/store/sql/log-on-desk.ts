import { LOGGED_ACTS } from '@copydesk/shared/shift'
import type { Kysely } from 'kysely'
import type { RecordedAct } from '../../act-store.ts'
import { newId } from '../../new-id.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

const LOGGED = new Set<string>(LOGGED_ACTS)

/** Puts an act that was just recorded into the log of the desk that it concerns, if it is one that desks look back on. */
export async function logOnDesk(
  db: Kysely<NewsroomTables>,
  { at, act, what, subject, details }: RecordedAct,
  row: number,
): Promise<void> {
  if (!LOGGED.has(act)) return
  // Of all that is planned of a story, a desk looks back on what came to it.
  if (act === 'plan' && !isMove(details)) return
  const place = await placeOf(db, what, subject)
  if (!place) return
  await db
    .insertInto('deskLog')
    .values({
      ...place,
      id: newId(),
      at: at.toISOString(),
      shift: await shiftOn(db, place.desk),
      act: row,
      note: null,
    })
    .execute()
}

const isMove = (details: RecordedAct['details']): boolean => {
  const changed = details?.changed
  return typeof changed === 'object' && changed !== null && 'desk' in changed
}

async function shiftOn(db: Kysely<NewsroomTables>, desk: string): Promise<string | null> {
  const row = await db
    .selectFrom('shift')
    .select('id')
    .where('desk', '=', desk)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  return row?.id ?? null
}

async function placeOf(db: Kysely<NewsroomTables>, what: RecordedAct['what'], subject: string) {
  if (what === 'desk') return { desk: subject, story: null, edition: null }
  if (what === 'story') {
    const story = await db.selectFrom('story').select('desk').where('id', '=', subject).executeTakeFirst()
    return story && { desk: story.desk, story: subject, edition: null }
  }
  if (what !== 'edition') return null
  const edition = await db
    .selectFrom('edition')
    .innerJoin('story', 'story.id', 'edition.story')
    .select((e) => [e.fn.coalesce('edition.desk', 'story.desk').as('desk'), 'story.id as story'])
    .where('edition.id', '=', subject)
    .executeTakeFirst()
  return edition && { ...edition, edition: subject }
}
