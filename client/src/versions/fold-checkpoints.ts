import type { Version } from '@copydesk/shared/story'

export type TimelinePart =
  | { is: 'version'; version: Version }
  /** What the clock made between two versions of people's, newest first. */
  | { is: 'fold'; checkpoints: Version[] }

export interface TimelineDay {
  /** Midnight, where the browser is. */
  day: number
  parts: TimelinePart[]
}

const dayOf = (instant: string) => new Date(instant).setHours(0, 0, 0, 0)

/** A lone checkpoint takes no more room than its fold would. */
const FOLDED = 2

/** Versions by day, newest first; checkpoints between those that people made are one fold. */
export function foldCheckpoints(versions: readonly Version[]): TimelineDay[] {
  const days: TimelineDay[] = []
  for (const version of versions) {
    const day = dayOf(version.madeAt)
    const last = days.at(-1)
    const open = last?.day === day ? last : { day, parts: [] }
    if (open !== last) days.push(open)
    const before = open.parts.at(-1)
    if (version.reason !== 'checkpoint') open.parts.push({ is: 'version', version })
    else if (before?.is === 'fold') before.checkpoints.push(version)
    else open.parts.push({ is: 'fold', checkpoints: [version] })
  }
  for (const { parts } of days)
    parts.splice(
      0,
      parts.length,
      ...parts.flatMap((part): TimelinePart[] =>
        part.is === 'fold' && part.checkpoints.length < FOLDED
          ? part.checkpoints.map((version) => ({ is: 'version', version }))
          : [part],
      ),
    )
  return days
}
