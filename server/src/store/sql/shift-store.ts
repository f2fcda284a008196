import { languageSchema } from '@copydesk/shared/languages'
import { CREW_PARTS } from '@copydesk/shared/shift'
import type { Kysely, Selectable } from 'kysely'
import * as z from 'zod'
import type { MemberRecord, ShiftRecord, ShiftStore } from '../../shift/shift-store.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

const crewSchema = z.array(
  z.object({
    person: z.string(),
    part: z.enum(CREW_PARTS),
    language: z.union([z.literal('').transform(() => null), languageSchema]),
  }),
)

export function sqlShiftStore(db: Kysely<NewsroomTables>): ShiftStore {
  const shifts = () => db.selectFrom('shift').selectAll()
  const whole = async (row: Selectable<NewsroomTables['shift']>): Promise<ShiftRecord> => {
    const rows = await db
      .selectFrom('shiftCrew')
      .select(['person', 'part', 'language'])
      .where('shift', '=', row.id)
      .orderBy('part')
      .orderBy('language')
      .orderBy('person')
      .execute()
    return { ...row, crew: crewSchema.parse(rows) }
  }
  const fill = async (shift: string, crew: readonly MemberRecord[]) => {
    if (crew.length === 0) return
    await db
      .insertInto('shiftCrew')
      .values(crew.map(({ language, ...member }) => ({ ...member, shift, language: language ?? '' })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  return {
    async find(id) {
      const row = await shifts().where('id', '=', id).executeTakeFirst()
      return row ? whole(row) : null
    },
    async on(desk) {
      const row = await shifts().where('desk', '=', desk).where('endedAt', 'is', null).executeTakeFirst()
      return row ? whole(row) : null
    },
    async waiting(desk) {
      const rows = await shifts()
        .where('desk', '=', desk)
        .where('handedOverAt', 'is not', null)
        .where('acknowledgedAt', 'is', null)
        .orderBy('handedOverAt', 'desc')
        .orderBy('id')
        .execute()
      const waiting: ShiftRecord[] = []
      for (const row of rows) waiting.push(await whole(row))
      return waiting
    },
    async open({ crew, ...shift }) {
      await db
        .insertInto('shift')
        .values({
          ...shift,
          revision: 1,
          endedAt: null,
          handedOverAt: null,
          note: '',
          acknowledgedAt: null,
          acknowledgedBy: null,
        })
        .execute()
      await fill(shift.id, crew)
    },
    async setCrew(id, crew) {
      await db.deleteFrom('shiftCrew').where('shift', '=', id).execute()
      await fill(id, crew)
      await db
        .updateTable('shift')
        .set((e) => ({ revision: e('revision', '+', 1) }))
        .where('id', '=', id)
        .execute()
    },
    async change(id, to) {
      await db.updateTable('shift').set(to).where('id', '=', id).execute()
    },
    async peopleOf(desk) {
      const further = db.selectFrom('personDesk').select('person').where('desk', '=', desk)
      const rows = await db
        .selectFrom('person')
        .select('id')
        .where('disabledAt', 'is', null)
        .where((e) => e.or([e('desk', '=', desk), e('id', 'in', further)]))
        .orderBy('name')
        .execute()
      return rows.map(({ id }) => id)
    },
  }
}
