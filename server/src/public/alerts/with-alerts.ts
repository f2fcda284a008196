import type { OutAlert } from '../../alerts/alert-store.ts'
import type { OutEntry } from '../published.ts'
import { alertEntry } from './alert-entry.ts'

/** Stories and alerts in one order, newest first. */
export function withAlerts(
  entries: readonly OutEntry[],
  alerts: readonly OutAlert[],
  most: number,
): OutEntry[] {
  return [...entries, ...alerts.map(alertEntry)]
    .sort((a, b) => (a.newest.publishedAt < b.newest.publishedAt ? 1 : -1))
    .slice(0, most)
}
