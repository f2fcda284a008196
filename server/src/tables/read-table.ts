import { parse } from 'csv-parse/sync'

export interface BadLine {
  line: number
  why: string
}

interface TableLine {
  record: Record<string, string>
  line: number
}

/**
 * The lines of a table by the names of its columns, parted by commas, semicolons or tabs, as spreadsheets of many
 * countries write it; or what is wrong with the table as a whole.
 * @param empty what is said where there is no line.
 */
export function readTable(
  csv: string,
  needed: readonly string[],
  empty: string,
): { records: TableLine[]; wrong: BadLine | null } {
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
    return { records: [], wrong: { line: lines ?? 1, why: `This is no table: ${message}.` } }
  }
  const [first] = records
  if (!first) return { records: [], wrong: { line: 1, why: empty } }
  const missing = needed.filter((column) => !(column in first.record))
  if (missing.length > 0)
    return {
      records: [],
      wrong: { line: 1, why: `There is no column called ${missing.join(' or ')}.` },
    }
  return { records: records.map(({ record, info }) => ({ record, line: info.lines })), wrong: null }
}

/** That of the line with the names of the columns. */
function delimiterOf(csv: string): string {
  const [head = ''] = csv.split(/\r?\n/, 1)
  return [',', ';', '\t'].sort((one, other) => head.split(other).length - head.split(one).length)[0] ?? ','
}
