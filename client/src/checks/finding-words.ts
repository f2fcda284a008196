import type { PageCheck } from '@copydesk/shared/checks'

/** What each check is called beside its finding. */
export const FINDING_WORDS: Record<PageCheck, string> = {
  number: 'Number',
  sum: 'Sum',
  percent: 'Percentage',
  time: 'Time',
  date: 'Date',
  name: 'Name',
  organisation: 'Organisation',
  quotation: 'Quotation',
  link: 'Link',
  sources: 'Sources',
  direction: 'Direction',
  negation: 'Not',
  length: 'Too long to compare',
  term: 'Term',
  typography: 'Typography',
  stylebook: 'Stylebook',
  conversion: 'Conversion of time',
}
