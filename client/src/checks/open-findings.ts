import { useSyncExternalStore } from 'react'

/** How many findings are open at each localized block of the page that is shown. */
export type OpenFindings = ReadonlyMap<string, number>

const NONE: OpenFindings = new Map()
let now: OpenFindings = NONE
const hearers = new Set<() => void>()

export function tellOpenFindings(findings: readonly { block: string }[]): void {
  const next = new Map<string, number>()
  for (const { block } of findings) next.set(block, (next.get(block) ?? 0) + 1)
  now = next
  for (const hear of hearers) hear()
}

const subscribe = (changed: () => void) => {
  hearers.add(changed)
  return () => hearers.delete(changed)
}

export const useOpenFindings = (): OpenFindings => useSyncExternalStore(subscribe, () => now)
