import type { OutAlert } from '../../alerts/alert-store.ts'
import type { Newsroom } from '../../newsroom.ts'
import { endOf } from '../end-of.ts'
import { readableCopies } from '../readable-copies.ts'
import { readableAlerts } from './readable-alerts.ts'

export interface FoundAlert {
  alert: OutAlert
  /** It in its other languages. */
  others: readonly OutAlert[]
  /** All alerts of its story in its language, newest first. */
  alerts: readonly OutAlert[]
  /** What its story says since, in its language. */
  story: { address: string; headline: string; publishedAt: string } | null
}

/** The alert that has this address; null for none. */
export async function findAlert(
  newsroom: Pick<Newsroom, 'stores'>,
  address: string,
): Promise<FoundAlert | null> {
  const all = await readableAlerts(newsroom, await newsroom.stores.alerts.outAt(address))
  const alert = all.find((one) => one.address === address)
  if (!alert) return null
  return {
    alert,
    others: all.filter((one) => one.alert === alert.alert && one !== alert),
    alerts: all.filter(({ language }) => language === alert.language),
    story: alert.kill === null ? await storyOf(newsroom, alert.edition) : null,
  }
}

/** What somebody has copied with other words before the id, or a feed has of one that was withdrawn. */
export async function findAlertByEnd(
  newsroom: Pick<Newsroom, 'stores'>,
  wanted: string,
): Promise<FoundAlert | null> {
  const id = endOf(wanted)
  const address = id === null ? null : await newsroom.stores.alerts.addressOf(id)
  return address === null || address === wanted ? null : findAlert(newsroom, address)
}

async function storyOf(newsroom: Pick<Newsroom, 'stores'>, edition: string): Promise<FoundAlert['story']> {
  const [row] = await newsroom.stores.readers.of([edition])
  if (!row || row.kind === 'kill') return null
  const copy = (await readableCopies(newsroom, [row])).get(row.version)
  return copy ? { address: row.address, headline: copy.headline, publishedAt: row.publishedAt } : null
}
