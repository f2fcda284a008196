/*
 * Terms as a table of one line each: from, to, term, preferred, forbidden, note, example. Several translations stand in
 * one cell.
 */
import { type NewTerm, newTermSchema, type Term, termName } from '@copydesk/shared/terms'
import { readRecords } from '../tables/read-records.ts'
import { writeTable } from '../tables/write-table.ts'

const COLUMNS = ['from', 'to', 'term', 'preferred', 'forbidden', 'note', 'example'] as const

export const writeTerms = (terms: readonly Term[]): string =>
  writeTable(
    COLUMNS,
    terms.map((term) => ({ ...term })),
  )

export const readTerms = (csv: string) =>
  readRecords<NewTerm>(csv, {
    needed: ['from', 'to', 'term'],
    empty: 'There is no term below the names of the columns.',
    schema: newTermSchema,
    why: {
      from: 'The language in the column from is none that we know.',
      to: 'The language in the column to is none that we know.',
    },
    nameOf: termName,
    rowOf: ({ cell, list }) => ({
      from: cell('from'),
      to: cell('to'),
      term: cell('term'),
      preferred: list('preferred'),
      forbidden: list('forbidden'),
      note: cell('note'),
      example: cell('example'),
    }),
  })
