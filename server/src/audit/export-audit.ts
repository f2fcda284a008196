import { type AuditRow, auditLines, auditSentence } from '@copydesk/shared/audit'
import type { Person } from '@copydesk/shared/people'
import { acting } from '../acting-through.ts'
import type { Newsroom } from '../newsroom.ts'
import type { AuditFilter, AuditPlace, AuditReader } from './audit-store.ts'
import { mayRead, placeAfter } from './read-audit.ts'

export const AUDIT_FORMATS = { csv: 'text/csv', jsonl: 'application/x-ndjson' } as const
export type AuditFormat = keyof typeof AUDIT_FORMATS

const AT_ONCE = 500

/** Everything that the filter finds, as a file, piece by piece. That it was exported is an act on record itself. */
export async function exportAudit(
  { stores, now }: Pick<Newsroom, 'stores' | 'now'>,
  person: Person,
  filter: AuditFilter,
  format: AuditFormat,
): Promise<AsyncGenerator<string>> {
  mayRead(person)
  await stores.transact(({ acts }) =>
    acts.record({
      at: now(),
      person: person.id,
      act: 'export-audit',
      what: 'record',
      subject: format,
      // Not the words of a subject: they may be the name of a story that not everybody sees.
      details: { format, filter: { ...filter, subject: filter.subject === undefined ? undefined : true } },
    }),
  )
  const names = new Map([
    ...[...(await stores.people.byId()).values()].map(({ id, name }) => [id, name] as const),
    ...(await stores.desks.all()).map(({ id, name }) => [id, name] as const),
  ])
  const line = format === 'csv' ? (act: AuditRow) => csvLine(act, names) : jsonLine
  return written(format, line, pages(stores.audit, filter, acting(person)))
}

async function* pages(
  audit: Newsroom['stores']['audit'],
  filter: AuditFilter,
  reader: AuditReader,
): AsyncGenerator<AuditRow[]> {
  let after: AuditPlace | null = null
  for (;;) {
    const acts: AuditRow[] = await audit.page(filter, reader, after, AT_ONCE)
    yield acts
    if (acts.length < AT_ONCE) return
    after = placeAfter(acts, after)
  }
}

async function* written(
  format: AuditFormat,
  line: (act: AuditRow) => string,
  from: AsyncGenerator<AuditRow[]>,
): AsyncGenerator<string> {
  if (format === 'csv') yield `${COLUMNS.join(',')}\r\n`
  for await (const acts of from) yield acts.map(line).join('')
}

const jsonLine = (act: AuditRow): string => `${JSON.stringify(act)}\n`

const COLUMNS = [
  'at',
  'person',
  'personId',
  'token',
  'act',
  'words',
  'what',
  'subject',
  'name',
  'changes',
  'details',
]

function csvLine(act: AuditRow, names: ReadonlyMap<string, string>): string {
  const cells = [
    act.at,
    act.person?.name ?? 'the operator',
    act.person?.id ?? '',
    act.token ?? '',
    act.act,
    auditSentence(act.act, act.name),
    act.what,
    act.subject,
    act.name ?? '',
    auditLines(act, names).join('; '),
    JSON.stringify(act.details),
  ]
  return `${cells.map(cell).join(',')}\r\n`
}

/** A spreadsheet takes a cell that begins so for a formula, and would run what somebody called their story. */
const FORMULA = /^[=+\-@\t\r]/

const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`
