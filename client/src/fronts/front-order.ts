import type { Front, FrontEntry } from '@copydesk/shared/fronts'

/** What somebody does to a front: a place behind another that is placed (null: first), or none any more. */
export type FrontAct =
  | { is: 'place'; edition: string; after: string | null }
  | { is: 'take-off'; edition: string }

/** Where a story stands on it: its number among those placed, or null. */
const placeOf = ({ placed }: Front, edition: string): number | null => {
  const at = placed.findIndex((entry) => entry.edition === edition)
  return at < 0 ? null : at
}

/**
 * What moving a story to the gap before this row means, rows being counted through what is placed and what is newest.
 * Null where nothing would change.
 */
export function moveTo(front: Front, edition: string, gap: number): FrontAct | null {
  const { placed } = front
  const from = placeOf(front, edition)
  // Below the last that is placed everything stands by its time.
  if (gap > placed.length) return from === null ? null : { is: 'take-off', edition }
  if (from !== null && (gap === from || gap === from + 1)) return null
  return { is: 'place', edition, after: placed[gap - 1]?.edition ?? null }
}

/** One row up or down. Up from the newest is the last place; down from there is among the newest again. */
export function step(front: Front, edition: string, by: -1 | 1): FrontAct | null {
  const from = placeOf(front, edition)
  const last = front.placed.length
  if (from === null) return by < 0 ? moveTo(front, edition, last) : null
  if (by > 0 && from === last - 1) return { is: 'take-off', edition }
  return moveTo(front, edition, by < 0 ? Math.max(0, from - 1) : from + 2)
}

/** What takes it back. */
export function undoOf(front: Front, { edition }: FrontAct): FrontAct {
  const from = placeOf(front, edition)
  if (from === null) return { is: 'take-off', edition }
  return { is: 'place', edition, after: front.placed[from - 1]?.edition ?? null }
}

/** The front as it will be, shown at once. */
export function asIfDone(front: Front, act: FrontAct): Front {
  const entry = [...front.placed, ...front.latest].find(({ edition }) => edition === act.edition)
  if (!entry) return front
  const others = (entries: readonly FrontEntry[]) => entries.filter((one) => one !== entry)
  const placed = others(front.placed)
  const latest = others(front.latest)
  if (act.is === 'take-off') {
    const moved = [...latest, { ...entry, placed: null }]
    return { ...front, placed, latest: moved.sort((a, b) => (a.publishedAt > b.publishedAt ? -1 : 1)) }
  }
  const at = act.after === null ? 0 : placed.findIndex(({ edition }) => edition === act.after) + 1
  const by = entry.placed ?? { by: null, at: entry.publishedAt }
  return { ...front, placed: placed.toSpliced(at, 0, { ...entry, placed: by }), latest }
}
