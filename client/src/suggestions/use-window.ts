import { useState } from 'react'

/** Rows that are drawn at once: some screens. A page that draws thousands stands still each time that somebody types. */
export const MOST_ROWS = 60

/** A stretch of a long list: around what is looked at, or where somebody has gone on to. */
export function useWindow<T>(all: readonly T[], isLookedAt: (one: T) => boolean) {
  const [start, setStart] = useState(0)
  const [followed, setFollowed] = useState<T | null>(null)
  const place = all.findIndex(isLookedAt)
  const last = Math.max(0, all.length - MOST_ROWS)
  let from = Math.min(start, last)
  const looked = all[place] ?? null
  const isOther = looked === null ? followed !== null : followed === null || !isLookedAt(followed)
  if (isOther) {
    setFollowed(looked)
    if (looked !== null && (place < from || place >= from + MOST_ROWS))
      from = Math.min(last, Math.max(0, place - Math.floor(MOST_ROWS / 3)))
  }
  if (from !== start) setStart(from)
  return {
    rows: all.slice(from, from + MOST_ROWS),
    /** How many stand before these, and behind them. */
    before: from,
    behind: Math.max(0, all.length - from - MOST_ROWS),
    goTo: (row: number) => setStart(Math.max(0, Math.min(last, row))),
  }
}
