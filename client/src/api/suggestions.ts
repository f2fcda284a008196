import type { SeenGroup } from '@copydesk/shared/copy'
import type { DecideAnswer, Decided, Decision } from '@copydesk/shared/suggestions'
import { get, post } from './ask.ts'

const at = (edition: string) => `/api/editions/${encodeURIComponent(edition)}/suggestions`

/** @param seen what stands on the page: what came since stays open. */
export const decideSuggestions = (
  edition: string,
  decision: Decision,
  groups: readonly string[],
  seen: Readonly<Record<string, SeenGroup>>,
) => post<DecideAnswer>(`${at(edition)}/decide`, { decision, groups, seen })
/** What was decided then is suggested again; with `together`, all that was decided in the same act. */
export const undoDecisions = (edition: string, group: string, when: string, together: boolean) =>
  post<unknown>(`${at(edition)}/undo-decide`, { groups: [group], at: when, together })
/** The newest first. */
export const getDecided = (edition: string, signal?: AbortSignal) =>
  get<{ decided: Decided[] }>(`${at(edition)}/decided`, signal).then(({ decided }) => decided)
