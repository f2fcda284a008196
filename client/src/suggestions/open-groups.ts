import type { SuggestedGroup } from '@copydesk/shared/copy'
import { useSyncExternalStore } from 'react'

/** What is open on the page that is shown, and which of it somebody looks at. */
interface OpenGroups {
  groups: readonly SuggestedGroup[]
  pointed: string | null
}

const NONE: OpenGroups = { groups: [], pointed: null }
let now = NONE
const hearers = new Set<() => void>()

function tell(next: OpenGroups): void {
  now = next
  for (const hear of hearers) hear()
}

export const tellGroups = (groups: readonly SuggestedGroup[]): void => tell({ ...now, groups })
export const pointTo = (group: string | null): void => tell({ ...now, pointed: group })
export const noGroups = (): void => tell(NONE)

/** The group before (−1) or behind (1) the one that is looked at, round and round; null where there is none. */
export function nextGroup(by: -1 | 1, among = now.groups): string | null {
  const at = among.findIndex(({ group }) => group === now.pointed)
  const next = at < 0 ? (by > 0 ? 0 : among.length - 1) : (at + by + among.length) % among.length
  return among[next]?.group ?? null
}

const subscribe = (hear: () => void) => {
  hearers.add(hear)
  return () => hearers.delete(hear)
}

export const useOpenGroups = (): OpenGroups => useSyncExternalStore(subscribe, () => now)
