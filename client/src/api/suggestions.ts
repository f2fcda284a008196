import type { DecideAnswer, Decided, Decision } from '@copydesk/shared/suggestions'
import { get, post } from './ask.ts'

const at = (edition: string) => `/api/editions/${encodeURIComponent(edition)}/suggestions`

export const decideSuggestions = (edition: string, decision: Decision, groups: readonly string[]) =>
  post<DecideAnswer>(`${at(edition)}/decide`, { decision, groups })
/** What was decided is suggested again. */
export const undoDecisions = (edition: string, groups: readonly string[]) =>
  post<unknown>(`${at(edition)}/undo-decide`, { groups })
/** The newest first. */
export const getDecided = (edition: string, signal?: AbortSignal) =>
  get<{ decided: Decided[] }>(`${at(edition)}/decided`, signal).then(({ decided }) => decided)
