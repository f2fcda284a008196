import * as Y from 'yjs'
import type { Id } from '../items.ts'
import { Aliases, readAlias } from '../marks/aliases.ts'
import { rootsOf } from '../roots.ts'

/**
 * Takes a step back or forward of an undo history, which knows only its own page's re-created characters: what another
 * gave back, or restored, it would give back a second time, and would not find what to take away. So that it knows
 * these too, for as long as the step lasts.
 */
export function knowingStandIns<T>(doc: Y.Doc, step: () => T): T {
  const marked: Y.Item[] = []
  const { aliases } = rootsOf(doc)
  if (aliases.size > 0)
    doc.transact((transaction) => {
      const known = new Aliases(doc, aliases)
      for (const [key, value] of aliases.entries()) {
        const alias = readAlias(key, value)
        if (alias === null) continue
        for (const start of [alias.first, alias.made])
          marked.push(...markStandIns(transaction, known, start, alias.length))
      }
    })
  try {
    return step()
  } finally {
    // What stands in for it may be gone by the next step.
    for (const item of marked) item.redone = null
  }
}

function markStandIns(transaction: Y.Transaction, known: Aliases, [client, clock]: Id, length: number) {
  const marked: Y.Item[] = []
  const { store } = transaction.doc
  const standInOf = (at: number): Id | null => {
    const spot = at < clock + length ? known.spotOf([client, at]) : null
    if (spot === null || spot.item.deleted) return null
    const now: Id = [spot.item.id.client, spot.item.id.clock + spot.offset]
    return now[0] === client && now[1] === at ? null : now
  }
  const end = Math.min(clock + length, Y.getState(store, client))
  for (let at = clock; at < end; ) {
    const now = standInOf(at)
    let run = 1
    if (now !== null) {
      for (let next = standInOf(at + run); next; next = standInOf(at + ++run))
        if (next[0] !== now[0] || next[1] !== now[1] + run) break
      marked.push(...markRun(transaction, client, at, run, now))
    }
    at += run
  }
  return marked
}

/** A run may lie in several items: each is told where its own part stands now. */
function markRun(
  transaction: Y.Transaction,
  client: number,
  clock: number,
  length: number,
  now: Id,
): Y.Item[] {
  const marked: Y.Item[] = []
  for (let at = clock; at < clock + length; ) {
    const item = Y.getItemCleanStart(transaction, Y.createID(client, at))
    const rest = clock + length - at
    if (item.length > rest) Y.getItemCleanStart(transaction, Y.createID(client, at + rest))
    if (item.deleted && item.redone === null) {
      item.redone = Y.createID(now[0], now[1] + at - clock)
      marked.push(item)
    }
    at += item.length
  }
  return marked
}
