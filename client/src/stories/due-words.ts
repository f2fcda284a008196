import type { StoryRow } from '@copydesk/shared/story'
import { clock } from '../newsroom/clock.ts'

export interface Due {
  words: string
  /** Past, while the original has not been cleared. */
  late: boolean
  /** In the next half hour. */
  soon: boolean
}

/** As long as a desk needs to read a story of ordinary length: from here on a due time wants to be seen. */
const SOON_MS = 30 * 60_000

export function dueWords(story: Pick<StoryRow, 'due' | 'editions'>, now: Date): Due | null {
  if (!story.due) return null
  const left = new Date(story.due).getTime() - now.getTime()
  const state = story.editions[0]?.state ?? 'draft'
  const open = state === 'draft' || state === 'submitted'
  const late = open && left < 0
  const time = clock(story.due, now)
  return { words: late ? `late ${time}` : time, late, soon: open && !late && left <= SOON_MS }
}
