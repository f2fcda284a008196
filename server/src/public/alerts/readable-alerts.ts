import type { OutAlert } from '../../alerts/alert-store.ts'
import { withheldIn } from '../../credits/withheld/withheld-in.ts'
import type { Newsroom } from '../../newsroom.ts'
import { withoutNames } from '../without-names.ts'

/** Alerts as readers may know of them: nor does what is told of a kill name somebody who must not be named since. */
export async function readableAlerts(
  { stores }: Pick<Newsroom, 'stores'>,
  alerts: readonly OutAlert[],
): Promise<OutAlert[]> {
  const names = new Map<string, ReadonlySet<string>>()
  for (const { story, withholds, kill } of alerts)
    if (withholds && kill && !names.has(story)) names.set(story, (await withheldIn(stores, story)).names)
  return alerts.map((alert) => ({
    ...alert,
    kill: alert.kill && withoutNames(alert.kill, names.get(alert.story)),
  }))
}
