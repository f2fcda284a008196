/*
 * Terms as a table of one line each: from, to, term, preferred, forbidden, note, example. Several translations stand in
 * one cell, parted by `|`. A table may leave out columns that it has nothing for, and may be parted by semicolons or
 * tabs, as spreadsheets of many countries write it.
 */
import { type NewTerm, newTermSchema, type Term, termName } from '@copydesk/shared/terms'
import { stringify } from 'csv-stringify/sync'
import { type BadLine, LOST, readTable, unguarded } from './read-table.ts'

const COLUMNS = ['from', 'to', 'term', 'preferred', 'forbidden', 'note', 'example'] as const
const NEEDED = ['from', 'to', 'term'] as const

export function writeTerms(terms: readonly Term[]): string {
  const rows = terms.map(({ preferred, forbidden, ...term }) => ({
    ...term,
    preferred: preferred.join(' | '),
    forbidden: forbidden.join(' | '),
  }))
  // A spreadsheet takes a cell that begins with a sign for a formula, and would run it.
  return stringify(rows, {
    // Without it Excel takes UTF-8 for the signs of its own country, and every accent is two of them.
    bom: true,
    header: true,
    columns: [...COLUMNS],
    escape_formulas: true,
    record_delimiter: '\r\n',
  })
}

/** Every term of a table, or what is wrong with it, line by line. */
export function readTerms(csv: string): { terms: NewTerm[]; bad: BadLine[] } {
  const { records, wrong } = readTable(csv, NEEDED, 'There is no term below the names of the columns.')
  if (wrong) return { terms: [], bad: [wrong] }
  const [terms, bad]: [NewTerm[], BadLine[]] = [[], []]
  const lines = new Map<string, number>()
  for (const { record, line } of records) {
    if (Object.values(record).some((cell) => cell.includes('\ufffd'))) {
      bad.push({ line, why: LOST })
      continue
    }
    const read = newTermSchema.safeParse(rowOf(record))
    if (!read.success) {
      bad.push({ line, why: whyOf(read.error.issues[0]) })
      continue
    }
    const key = termName(read.data)
    const before = lines.get(key)
    if (before !== undefined) bad.push({ line, why: `It is in line ${before} already.` })
    else terms.push(read.data)
    lines.set(key, before ?? line)
  }
  return { terms, bad }
}

function rowOf(record: Record<string, string>) {
  const cell = (column: (typeof COLUMNS)[number]) => unguarded(record[column] ?? '')
  const list = (column: 'preferred' | 'forbidden') =>
    cell(column)
      .split('|')
      .map((one) => one.trim())
      .filter((one) => one !== '')
  return {
    from: cell('from'),
    to: cell('to'),
    term: cell('term'),
    preferred: list('preferred'),
    forbidden: list('forbidden'),
    note: cell('note'),
    example: cell('example'),
  }
}

function whyOf(issue: { path: PropertyKey[]; message: string } | undefined): string {
  const [column] = issue?.path ?? []
  if (column === 'from' || column === 'to')
    return `The language in the column ${column} is none that we know.`
  return issue?.message ?? 'It does not fit.'
}
