/** What each check is called beside its finding. */
const WORDS: Record<string, string> = {
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
  term: 'Term',
  typography: 'Typography',
}

export const findingWord = (check: string): string => WORDS[check] ?? check
