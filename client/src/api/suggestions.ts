import { post } from './ask.ts'

export interface Decision {
  decision: 'accept' | 'reject'
  groups: readonly string[]
}

const at = (edition: string) => `/api/editions/${encodeURIComponent(edition)}/suggestions`

export const decideSuggestions = (edition: string, decided: Decision) =>
  post<unknown>(`${at(edition)}/decide`, decided)
