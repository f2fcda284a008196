import type { Missing } from './missing-of.ts'

/** What stands around the copy, as far as advice needs it. */
export interface Looked {
  byline: string
  dateline: string
  rights: string
  /** How many credits an import was not sure of; unknown where only printed copy is at hand. */
  uncertain?: number
  /** The date of the dateline, where it is known apart from the printed line. */
  datelineDate?: string
}

const CREDITS = { panel: 'credits' } as const
const DETAILS = { panel: 'details' } as const

/** What a desk would ask for around the copy. A person decides whether it is wanted: none of it blocks. */
export function advice({ byline, dateline, rights, uncertain = 0, datelineDate }: Looked): Missing[] {
  const found: Omit<Missing, 'blocks'>[] = []
  if (!byline.trim())
    found.push({
      words: 'There is no byline.',
      who: 'Those who write it credit whoever reported it.',
      place: CREDITS,
    })
  if (!dateline.trim())
    found.push({
      words: 'There is no dateline.',
      who: 'Those who write it say where it is from.',
      place: DETAILS,
    })
  else if (datelineDate !== undefined && !datelineDate.trim())
    found.push({
      words: 'The dateline has no date.',
      who: 'Those who write it give it one.',
      place: DETAILS,
    })
  if (!rights.trim())
    found.push({
      words: 'There is no rights line.',
      who: 'Those who write it, or the house style, give it one.',
      place: DETAILS,
    })
  if (uncertain > 0)
    found.push({
      words: `${uncertain === 1 ? 'One credit was' : `${uncertain} credits were`} guessed by an import and not printed.`,
      who: 'Whoever credits it agrees, or removes them.',
      place: CREDITS,
    })
  return found.map((one) => ({ ...one, blocks: false }))
}
