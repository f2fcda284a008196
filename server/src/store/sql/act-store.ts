import type { AuditAct } from '@copydesk/shared/audit'
import type { Kysely } from 'kysely'
import type { ActStore, ReturnedEdition } from '../../act-store.ts'
import { tokenActing } from '../../acting-through.ts'
import { logOnDesk } from './log-on-desk.ts'
import type { NewsroomTables } from './newsroom-tables.ts'

const noteOf = ({ details }: { details: string }) => (JSON.parse(details) as { note?: string }).note ?? ''

export function sqlActStore(db: Kysely<NewsroomTables>): ActStore {
  return {
    async record(recorded) {
      const { at, details = {}, ...act } = recorded
      const { id } = await db
        .insertInto('audit')
        .values({ ...act, token: tokenActing(), at: at.toISOString(), details: JSON.stringify(details) })
        .returning('id')
        .executeTakeFirstOrThrow()
      await logOnDesk(db, recorded, id)
    },
    async doneTo(edition, acts) {
      const rows = await db
        .selectFrom('audit')
        .select(['person', 'act'])
        .distinct()
        .where('what', '=', 'edition')
        .where('subject', '=', edition)
        .where('act', 'in', acts)
        .orderBy('person')
        .execute()
      return rows.flatMap(({ person, act }) => (person === null ? [] : { person, act: act as AuditAct }))
    },
    async lastReturn(edition) {
      const row = await db
        .selectFrom('audit')
        .innerJoin('person', 'person.id', 'audit.person')
        .select(['audit.at', 'audit.details', 'person.name'])
        .where('what', '=', 'edition')
        .where('subject', '=', edition)
        .where('act', '=', 'return')
        .orderBy('audit.id', 'desc')
        .executeTakeFirst()
      if (!row) return null
      return { at: row.at, by: row.name, note: noteOf(row) }
    },
    async returned() {
      const rows = await db
        .selectFrom('audit')
        .innerJoin('filing', 'filing.edition', 'audit.subject')
        .innerJoin('person', 'person.id', 'audit.person')
        .select(['audit.subject', 'audit.act', 'audit.at', 'audit.details', 'audit.person', 'person.name'])
        .where('audit.what', '=', 'edition')
        .where('audit.act', 'in', ['file', 'return'])
        .where('filing.returnedAt', 'is not', null)
        .orderBy('audit.id', 'desc')
        .execute()
      const returned: ReturnedEdition[] = []
      for (const [edition, acts] of Map.groupBy(rows, ({ subject }) => subject)) {
        const last = acts.find(({ act }) => act === 'return')
        if (!last) continue
        const filedBy = acts.flatMap(({ act, person }) => (act === 'file' && person !== null ? person : []))
        returned.push({ edition, filedBy, at: last.at, by: last.name, note: noteOf(last) })
      }
      return returned.sort((a, b) => b.at.localeCompare(a.at))
    },
    async lastOf(edition, acts) {
      const row = await db
        .selectFrom('audit')
        .innerJoin('person', 'person.id', 'audit.person')
        .select(['audit.act', 'person.name'])
        .where('what', '=', 'edition')
        .where('subject', '=', edition)
        .where('act', 'in', acts)
        .orderBy('audit.id', 'desc')
        .executeTakeFirst()
      return row ? { by: row.name, act: row.act as AuditAct } : null
    },
  }
}
