/*
 * Rules as a table of one line each: language, kind, not, say, reason, endings, quotations. Several forms stand in one
 * cell; the last two columns say yes or are empty.
 */
import { type NewRule, newRuleSchema, RULE_KINDS, type Rule, ruleName } from '@copydesk/shared/stylebook'
import { readRecords } from '../tables/read-records.ts'
import { writeTable } from '../tables/write-table.ts'

const COLUMNS = ['language', 'kind', 'not', 'say', 'reason', 'endings', 'quotations'] as const

export const writeRules = (rules: readonly Rule[]): string =>
  writeTable(
    COLUMNS,
    rules.map(({ endings, inQuotations, ...rule }) => ({
      ...rule,
      endings: endings ? 'yes' : '',
      quotations: inQuotations ? 'yes' : '',
    })),
  )

const isYes = (cell: string) => /^(?:yes|y|1|x|true)$/i.test(cell)

export const readRules = (csv: string) =>
  readRecords<NewRule>(csv, {
    needed: ['language', 'not', 'reason'],
    empty: 'There is no rule below the names of the columns.',
    schema: newRuleSchema,
    why: {
      language: 'The language in the column language is none that we know.',
      kind: `The kind is none of ${RULE_KINDS.join(', ')}.`,
    },
    nameOf: ruleName,
    rowOf({ cell, list }) {
      const say = list('say')
      return {
        language: cell('language'),
        // A table that says no kinds is of words, and of phrases where nothing is said instead.
        kind: cell('kind') || (say.length > 0 ? 'word' : 'phrase'),
        not: list('not'),
        say,
        reason: cell('reason'),
        endings: isYes(cell('endings')),
        inQuotations: isYes(cell('quotations')),
      }
    },
  })
