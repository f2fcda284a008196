import type { Transaction } from 'kysely'
import type { NewsroomTables } from './store/sql/newsroom-tables.ts'

export interface RecordedAct {
  at: Date
  /** Null for an act of the machine's operator, at the command line. */
  person: string | null
  act: string
  what: 'person' | 'story' | 'edition' | 'contributor' | 'newsroom'
  subject: string
  details?: Record<string, unknown>
}

/** Puts an act on record, in the transaction that does it: one cannot be without the other. */
export async function recordAct(tx: Transaction<NewsroomTables>, act: RecordedAct): Promise<void> {
  await tx
    .insertInto('audit')
    .values({
      at: act.at.toISOString(),
      person: act.person,
      act: act.act,
      what: act.what,
      subject: act.subject,
      details: JSON.stringify(act.details ?? {}),
    })
    .execute()
}
