import type * as z from 'zod'
import { type BadLine, readTable } from './read-table.ts'

/** Whoever read the file took it for another encoding, and put the sign of what cannot be read in place of letters. */
const LOST = 'Letters of it were lost when the table was read. Save it as “CSV UTF-8” and import that.'

/** What was written so that no spreadsheet runs it reads as it was. */
const unguarded = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/, '')

/** One line of a table, by the names of its columns; a table may leave out what it has nothing for. */
export interface Cells {
  cell(column: string): string
  /** What stands in one cell, parted by `|`. */
  list(column: string): string[]
}

interface Kind<Read> {
  needed: readonly string[]
  /** What is said where there is no line. */
  empty: string
  schema: z.ZodType<Read>
  /** What a line says of this column, where the schema's own words would say nothing. */
  why: Readonly<Record<string, string>>
  /** Two lines of one name are one too many. */
  nameOf(read: Read): string
  rowOf(cells: Cells): object
}

/** Everything in a table, or what is wrong with it, line by line. */
export function readRecords<Read>(csv: string, kind: Kind<Read>): { read: Read[]; bad: BadLine[] } {
  const { records, wrong } = readTable(csv, kind.needed, kind.empty)
  if (wrong) return { read: [], bad: [wrong] }
  const [read, bad]: [Read[], BadLine[]] = [[], []]
  const lines = new Map<string, number>()
  for (const { record, line } of records) {
    if (Object.values(record).some((cell) => cell.includes('\ufffd'))) {
      bad.push({ line, why: LOST })
      continue
    }
    const one = kind.schema.safeParse(kind.rowOf(cellsOf(record)))
    if (!one.success) {
      const [issue] = one.error.issues
      bad.push({ line, why: kind.why[String(issue?.path[0])] ?? issue?.message ?? 'It does not fit.' })
      continue
    }
    const name = kind.nameOf(one.data)
    const before = lines.get(name)
    if (before !== undefined) bad.push({ line, why: `It is in line ${before} already.` })
    else read.push(one.data)
    lines.set(name, before ?? line)
  }
  return { read, bad }
}

function cellsOf(record: Record<string, string>): Cells {
  const cell = (column: string) => unguarded(record[column] ?? '')
  return {
    cell,
    list: (column) =>
      cell(column)
        .split('|')
        .flatMap((one) => one.trim() || []),
  }
}
