/*
 * Terms as a table of one line each: from, to, term, preferred, forbidden, note, example. Several translations stand in
 * one cell, parted by `|`. A table may leave out columns that it has nothing for, and may be parted by semicolons or
 * tabs, as spreadsheets of many countries write it.
 */
import { type NewTerm, newTermSchema, type Term, termName } from '@copydesk/shared/terms'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'

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

export interface BadLine {
  line: number
  why: string
}

/** Every term of a table, or what is wrong with it, line by line. */
export function readTerms(csv: string): { terms: NewTerm[]; bad: BadLine[] } {
  let records: { record: Record<string, string>; info: { lines: number } }[]
  try {
    records = parse(csv, {
      bom: true,
      columns: (heads: string[]) => heads.map((head) => head.trim().toLowerCase()),
      delimiter: delimiterOf(csv),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    })
  } catch (error) {
    // What the reader of tables throws is about the table: a quotation mark that does not close, and where.
    const { lines, message } = error as { lines?: number; message: string }
    return { terms: [], bad: [{ line: lines ?? 1, why: `This is no table: ${message}.` }] }
  }
  const [first] = records
  if (!first)
    return { terms: [], bad: [{ line: 1, why: 'There is no term below the names of the columns.' }] }
  const missing = NEEDED.filter((column) => !(column in first.record))
  if (missing.length > 0)
    return { terms: [], bad: [{ line: 1, why: `There is no column called ${missing.join(' or ')}.` }] }
  const [terms, bad]: [NewTerm[], BadLine[]] = [[], []]
  const lines = new Map<string, number>()
  for (const { record, info } of records) {
    if (Object.values(record).some((cell) => cell.includes('\ufffd'))) {
      bad.push({ line: info.lines, why: LOST })
      continue
    }
    const read = newTermSchema.safeParse(rowOf(record))
    if (!read.success) {
      bad.push({ line: info.lines, why: whyOf(read.error.issues[0]) })
      continue
    }
    const key = termName(read.data)
    const before = lines.get(key)
    if (before !== undefined) bad.push({ line: info.lines, why: `It is in line ${before} already.` })
    else terms.push(read.data)
    lines.set(key, before ?? info.lines)
  }
  return { terms, bad }
}

/** Whoever read the file took it for another encoding, and put the sign of what cannot be read in place of letters. */
const LOST = 'Letters of it were lost when the table was read. Save it as “CSV UTF-8” and import that.'

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

/** What was written so that no spreadsheet runs it reads as it was. */
const unguarded = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/, '')

function whyOf(issue: { path: PropertyKey[]; message: string } | undefined): string {
  const [column] = issue?.path ?? []
  if (column === 'from' || column === 'to')
    return `The language in the column ${column} is none that we know.`
  return issue?.message ?? 'It does not fit.'
}

/** That of the line with the names of the columns. */
function delimiterOf(csv: string): string {
  const [head = ''] = csv.split(/\r?\n/, 1)
  return [',', ';', '\t'].sort((one, other) => head.split(other).length - head.split(one).length)[0] ?? ','
}
