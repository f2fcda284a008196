import { alertCopy } from '../../alerts/alert-copy.ts'
import type { OutAlert } from '../../alerts/alert-store.ts'
import type { OutEntry, Published } from '../published.ts'

/** An alert as fronts and feeds show it, under an id of its own; of one that was withdrawn no word is told. */
export function alertEntry(alert: OutAlert): OutEntry {
  const { language, address, releasedAt, words, kill } = alert
  return {
    ...{ id: `alert/${alert.alert}/${alert.edition}`, language, address, firstAt: releasedAt },
    newest: publishedAlert(alert),
    copy: kill === null ? alertCopy(language, words) : null,
  }
}

export function publishedAlert({ number, releasedAt, kill }: OutAlert): Published {
  return {
    ...{ number, update: null, correction: '' },
    kind: kill === null ? 'alert' : 'kill',
    publishedAt: kill?.at ?? releasedAt,
    kill,
  }
}
