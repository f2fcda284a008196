import type { AlertsPage, WaitingAlert } from '@copydesk/shared/alerts'
import { get, post } from './ask.ts'

const at = (edition: string) => `/api/editions/${encodeURIComponent(edition)}`

/** What is done about an alert, in one edition of its story. */
export type AlertAct =
  | { act: 'alerts'; wanted: { alert: string | null; words: string; seen: string | null } }
  | { act: 'release-alert'; wanted: { alert: string; hash: string } }
  | { act: 'drop-alert'; wanted: { alert: string } }

export const getAlerts = (edition: string, signal?: AbortSignal) =>
  get<AlertsPage>(`${at(edition)}/alerts`, signal)
export const getWaitingAlerts = (signal?: AbortSignal) => get<WaitingAlert[]>('/api/alerts', signal)
export const actOnAlert = (edition: string, { act, wanted }: AlertAct) =>
  post<AlertsPage>(`${at(edition)}/${act}`, wanted)
