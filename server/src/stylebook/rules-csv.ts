/*
 * Rules as a table of one line each: language, kind, not, say, reason, endings, quotations. Several forms stand in one
 * cell, parted by `|`; the last two columns say yes or are empty.
 */
import { type NewRule, newRuleSchema, RULE_KINDS, type Rule, ruleName } from '@copydesk/shared/stylebook'
import { stringify } from 'csv-stringify/sync'
import { type BadLine, LOST, readTable, unguarded } from '../terms/read-table.ts'

const COLUMNS = ['language', 'kind', 'not', 'say', 'reason', 'endings', 'quotations'] as const
const NEEDED = ['language', 'not', 'reason'] as const

export function writeRules(rules: readonly Rule[]): string {
  const rows = rules.map(({ not, say, endings, inQuotations, ...rule }) => ({
    ...rule,
    not: not.join(' | '),
    say: say.join(' | '),
    endings: endings ? 'yes' : '',
    quotations: inQuotations ? 'yes' : '',
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

/** Every rule of a table, or what is wrong with it, line by line. */
export function readRules(csv: string): { rules: NewRule[]; bad: BadLine[] } {
  const { records, wrong } = readTable(csv, NEEDED, 'There is no rule below the names of the columns.')
  if (wrong) return { rules: [], bad: [wrong] }
  const [rules, bad]: [NewRule[], BadLine[]] = [[], []]
  const lines = new Map<string, number>()
  for (const { record, line } of records) {
    if (Object.values(record).some((cell) => cell.includes('\ufffd'))) {
      bad.push({ line, why: LOST })
      continue
    }
    const read = newRuleSchema.safeParse(rowOf(record))
    if (!read.success) {
      bad.push({ line, why: whyOf(read.error.issues[0]) })
      continue
    }
    const name = ruleName(read.data)
    const before = lines.get(name)
    if (before !== undefined) bad.push({ line, why: `It is in line ${before} already.` })
    else rules.push(read.data)
    lines.set(name, before ?? line)
  }
  return { rules, bad }
}

function rowOf(record: Record<string, string>) {
  const cell = (column: (typeof COLUMNS)[number]) => unguarded(record[column] ?? '')
  const list = (column: 'not' | 'say') =>
    cell(column)
      .split('|')
      .flatMap((one) => one.trim() || [])
  const isYes = (column: 'endings' | 'quotations') => /^(?:yes|y|1|x|true)$/i.test(cell(column))
  const say = list('say')
  return {
    language: cell('language'),
    // A table that says no kinds is of words, and of phrases where nothing is said instead.
    kind: cell('kind') || (say.length > 0 ? 'word' : 'phrase'),
    not: list('not'),
    say,
    reason: cell('reason'),
    endings: isYes('endings'),
    inQuotations: isYes('quotations'),
  }
}

function whyOf(issue: { path: PropertyKey[]; message: string } | undefined): string {
  const [column] = issue?.path ?? []
  if (column === 'language') return 'The language in the column language is none that we know.'
  if (column === 'kind') return `The kind is none of ${RULE_KINDS.join(', ')}.`
  return issue?.message ?? 'It does not fit.'
}
