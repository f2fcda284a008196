import { stringify } from 'csv-stringify/sync'

/** A table that spreadsheets open as it is, and that is read again. Several in one cell are parted by `|`. */
export function writeTable(
  columns: readonly string[],
  rows: readonly Record<string, string | readonly string[]>[],
): string {
  const cells = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) => [
        column,
        typeof cell === 'string' ? cell : cell.join(' | '),
      ]),
    ),
  )
  return stringify(cells, {
    // Without it Excel takes UTF-8 for the signs of its own country, and every accent is two of them.
    bom: true,
    header: true,
    columns: [...columns],
    // A spreadsheet takes a cell that begins with a sign for a formula, and would run it.
    escape_formulas: true,
    record_delimiter: '\r\n',
  })
}
