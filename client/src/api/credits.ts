import type { CreditRole, Suggestion, Withheld } from '@copydesk/shared/credits'
import { get, post } from './ask.ts'
import { keys } from './keys.ts'

const at = (edition: string) => `/api/editions/${encodeURIComponent(edition)}`

export const creditKeys = {
  suggestions: (edition: string) => ['suggestions', edition] as const,
  /** Below the edition's own, so that it is forgotten with it. */
  withheld: (edition: string) => [...keys.edition(edition), 'withheld'] as const,
}

type Suggested = { suggestions: Suggestion[] }

export const getSuggestions = (edition: string, signal?: AbortSignal) =>
  get<Suggested>(`${at(edition)}/credit-suggestions`, signal).then(({ suggestions }) => suggestions)
export const dismissSuggestion = (edition: string, { person, role }: Suggestion) =>
  post<Suggested>(`${at(edition)}/dismiss-credit`, { person, role }).then(({ suggestions }) => suggestions)

export const getWithheld = (edition: string, signal?: AbortSignal) =>
  get<Withheld>(`${at(edition)}/withheld-credits`, signal)
export const withholdCredit = (edition: string, credit: { name: string; role: CreditRole }) =>
  post<Withheld>(`${at(edition)}/withhold-credit`, credit)
/** Those of the names that the story must not name. */
export const whichWithheld = (edition: string, names: readonly string[]) =>
  post<{ names: string[] }>(`${at(edition)}/which-withheld`, { names }).then((told) => told.names)
export const dropWithheld = (edition: string, credit: string) =>
  post<Withheld>(`${at(edition)}/drop-withheld-credit`, { credit })
