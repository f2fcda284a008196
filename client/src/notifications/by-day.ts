import type { Notice } from '@copydesk/shared/notifications'
import { dayName } from '../newsroom/clock.ts'

export interface StoryNotices {
  story: Notice['story']
  notices: Notice[]
}

export interface DayNotices {
  /** "Today", "Yesterday", "3 March". */
  day: string
  stories: StoryNotices[]
}

/** Notices that come newest first, by day and in it by story: of each, what happened last stands first. */
export function byDay(notices: readonly Notice[], now: Date): DayNotices[] {
  const days: DayNotices[] = []
  for (const notice of notices) {
    const name = dayName(notice.at, now)
    const day = days.at(-1)?.day === name ? days.at(-1) : { day: name, stories: [] }
    if (!day) continue
    if (day !== days.at(-1)) days.push(day)
    const of = day.stories.find(({ story }) => story.id === notice.story.id)
    if (of) of.notices.push(notice)
    else day.stories.push({ story: notice.story, notices: [notice] })
  }
  return days
}
