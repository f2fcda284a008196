import type { WentOut } from '@copydesk/shared/after-read'
import { shortName } from '@copydesk/shared/people'
import { standsUntil } from '@copydesk/shared/review/stands-until'
import type { EditionRow, StoryRow } from '@copydesk/shared/story'
import { clock } from '../newsroom/clock.ts'
import { publishedAs } from '../publication/published-as.ts'
import { zoneName } from '../stories/edition-tags.tsx'
import { dayOf, forWords } from './day-words.ts'

/** A line of the day: what it is about, and what there is to say of it. */
export interface DayLine {
  key: string
  story: StoryRow
  /** Null for a story that is only planned. */
  edition: EditionRow | null
  /** The headline that went out, where that is what it is about. */
  words?: string
  says: string
  tone?: 'stop' | 'stale' | undefined
}

export interface Day {
  late: DayLine[]
  due: DayLine[]
  waiting: DayLine[]
  goesOut: DayLine[]
  published: DayLine[]
  mended: DayLine[]
}

interface Asked {
  stories: readonly StoryRow[]
  out: readonly WentOut[]
  /** The desk that it is narrowed to. */
  desk: string | undefined
  now: Date
  /** The newsroom's; where nobody has said one, the reader's own. */
  zone: string | undefined
}

/** How long something may wait before it stands out. */
const LONG_MS = 30 * 60_000

const isOpen = (edition: EditionRow | null) =>
  !edition || edition.state === 'draft' || edition.state === 'submitted'

/** What a managing editor asks of the day: what is late, due, waiting for whom, and what went out. */
export function dayOfNews({ stories, out, desk, now, zone }: Asked): Day {
  const today = dayOf(now, zone)
  const isHere = (story: StoryRow, edition: EditionRow | null) =>
    !desk || (edition?.desk ?? story.desk) === desk
  const day: Day = { late: [], due: [], waiting: [], goesOut: [], published: [], mended: [] }
  const byDue = stories.toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))
  for (const story of byDue) {
    const original = story.editions[0] ?? null
    if (story.due && isOpen(original) && isHere(story, original)) {
      const left = new Date(story.due).getTime() - now.getTime()
      const line = { key: story.id, story, edition: original }
      if (left < 0)
        day.late.push({
          ...line,
          says: `due ${clock(story.due, now)}, ${forWords(-left)} late`,
          tone: 'stop',
        })
      else if (dayOf(new Date(story.due), zone) === today)
        day.due.push({ ...line, says: `due ${clock(story.due, now)}, in ${forWords(left)}` })
    }
    for (const edition of story.editions) {
      if (!isHere(story, edition)) continue
      const line = { key: edition.id, story, edition }
      const waits = waitingWords(edition, now)
      if (waits) day.waiting.push({ ...line, ...waits })
      const goes = goesOutWords(edition, now)
      if (goes) day.goesOut.push({ ...line, says: goes })
    }
  }
  day.waiting.sort((a, b) => since(a).localeCompare(since(b)))
  const byId = new Map(
    stories.flatMap((story) => story.editions.map((edition) => [edition.id, { story, edition }])),
  )
  for (const publication of out) {
    const at = byId.get(publication.edition)
    if (!at || !isHere(at.story, at.edition) || dayOf(new Date(publication.publishedAt), zone) !== today)
      continue
    const { kind, by } = publication
    const who = by ? ` by ${shortName(by.name)}` : ''
    const line = { key: publication.id, ...at, words: publication.headline }
    const words = `${publishedAs(publication).toLowerCase()} ${clock(publication.publishedAt, now)}${who}`
    if (kind === 'correction' || kind === 'refile' || kind === 'kill')
      day.mended.push({ ...line, says: words, tone: kind === 'kill' ? 'stop' : undefined })
    else day.published.push({ ...line, says: words })
  }
  return day
}

const since = ({ edition }: DayLine) => edition?.claimedAt ?? edition?.filedAt ?? ''

/** For whom an edition waits, and how long it has. */
function waitingWords(edition: EditionRow, now: Date): Pick<DayLine, 'says' | 'tone'> | null {
  const { state, claimedBy, claimedAt, filedAt, changedSinceCleared, clearedAt } = edition
  const waits = (whom: string, at: string | null) => {
    const ms = at ? now.getTime() - new Date(at).getTime() : 0
    return {
      says: `waits for ${whom}${at ? `, ${forWords(ms)}` : ''}`,
      tone: ms > LONG_MS ? ('stale' as const) : undefined,
    }
  }
  if (state === 'submitted')
    return claimedBy
      ? waits(shortName(claimedBy.name), claimedAt)
      : waits(edition.filedTo ? shortName(edition.filedTo.name) : 'the desk', filedAt)
  if (state === 'approved' && changedSinceCleared)
    return waits('an editor: changed since it was cleared', null)
  if (state === 'approved' && !edition.ordered) return waits('its release', clearedAt)
  return null
}

function goesOutWords({ embargo, notBefore, hold, ordered }: EditionRow, now: Date): string | null {
  const isEmbargoed = embargo && standsUntil(embargo, now)
  const times = [
    ordered && !notBefore && !isEmbargoed && 'goes out as soon as it may',
    notBefore && `goes out ${clock(notBefore, now)}`,
    isEmbargoed &&
      (embargo.until
        ? `embargo until ${clock(embargo.until, now)} ${zoneName(embargo.until)}`
        : 'embargo until it is lifted'),
  ].filter(Boolean)
  const isHeld = hold && standsUntil(hold, now)
  if (times.length === 0 && !isHeld) return null
  return [...times, isHeld && `held: ${hold.reason}`].filter(Boolean).join('; ')
}
