import { waitsForAnswer } from '@copydesk/shared/threads'
import { useSyncExternalStore } from 'react'
import type { Begun, PlacedThread } from './thread-desk.ts'

/** What was asked of the original from a block of the localization that is shown. */
export interface AskedQuery {
  thread: string
  is: 'waits' | 'answered'
}

const NONE: ReadonlyMap<string, AskedQuery> = new Map()
let asked = NONE
const hearers = new Set<() => void>()
const askers = new Set<(begun: Begun) => void>()
const openers = new Set<(thread: string) => void>()

/** By the localized block: of several the newest that nobody has settled. */
export function tellAsked(threads: readonly PlacedThread[], localization: string): void {
  const found = new Map<string, AskedQuery>()
  for (const { thread } of threads) {
    const { askedFrom, resolved } = thread
    if (askedFrom?.edition !== localization || resolved) continue
    found.set(askedFrom.block, { thread: thread.id, is: waitsForAnswer(thread) ? 'waits' : 'answered' })
  }
  if (found.size === 0 && asked.size === 0) return
  asked = found
  for (const hear of hearers) hear()
}

const subscribe = (changed: () => void) => {
  hearers.add(changed)
  return () => hearers.delete(changed)
}

export const useAskedAt = (block: string): AskedQuery | undefined =>
  useSyncExternalStore(subscribe, () => asked).get(block)

/** Begins a query to the original: whoever keeps its comments on this page takes it from there. */
export function askOriginal(begun: Begun): void {
  for (const ask of askers) ask(begun)
}

/** Shows a query, and what was answered. */
export function openAsked(thread: string): void {
  for (const open of openers) open(thread)
}

/** Returns how to stop. */
export function hearAsking(ask: (begun: Begun) => void, open: (thread: string) => void): () => void {
  askers.add(ask)
  openers.add(open)
  return () => {
    askers.delete(ask)
    openers.delete(open)
  }
}
