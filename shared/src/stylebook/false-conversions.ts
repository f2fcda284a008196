import type { Clock } from '../translation/reading/mention.ts'
import { readText } from '../translation/reading/reading.ts'
import { minutesAhead, zoneOfPlace, zonesNamedIn } from './zones-of-places.ts'

export interface Dateline {
  /** As it is written; the time that is told without a zone is that of this place. */
  place: string
  /** `2026-03-14`, or any other words. */
  date: string
}

export interface FalseConversion {
  from: number
  to: number
  text: string
  why: string
  mend: string | null
}

const DAY = 1440
const HALF_DAY = 720
/** Nothing but that it is the time of the place may stand between a time and what it is in another zone. */
const BETWEEN =
  /^[\s,.]*(?:local time|local|(?:heure )?locale|hora local|ora locale|ortszeit|lokale tijd|по местному времени|بالتوقيت المحلي|توقيت محلي|現地時間|当地时间|當地時間|현지 ?시간)?[\s,]*[(（]\s*$/iu
/** Behind a time that says its zone stand the words that do. */
const BEHIND_ZONE = /^[^\d()（）]{0,40}[(（]\s*$/u

/**
 * Times that are told twice, in the zone of the dateline and in another, and are not the same moment:
 * `TOKYO – … at 3:30 p.m. (0630 GMT)`.
 */
export function falseConversions(text: string, language: string, dateline: Dateline): FalseConversion[] {
  // Reading costs most: a text without a bracket has no conversion.
  if (!/[(（]\s*\p{N}|[(（][^()（）]{0,12}\p{N}/u.test(text)) return []
  const { clocks } = readText(text, language)
  const local = zoneOfPlace(dateline.place)
  const day = /^\d{4}-\d{2}-\d{2}$/.test(dateline.date) ? dateline.date : null
  return clocks.flatMap((first, nth) => {
    const next = clocks[nth + 1]
    if (!next) return []
    // "06:30 GMT (3:30 p.m.)": the zone right before the bracket is the first one's.
    const isBare = first.zone !== null && /^\s*[)）]/u.test(text.slice(next.to))
    const second = isBare ? { ...next, zone: null } : next
    const between = first.zone === null ? BETWEEN : BEHIND_ZONE
    if (!between.test(text.slice(first.to, second.from))) return []
    // Two times without a zone are a span or a correction; told in one zone twice they are somebody else's matter.
    if (second.zone === null && first.zone === null) return []
    const isLocal = first.zone === null || second.zone === null
    if (isLocal && (local === null || tellsOfElsewhere(text, first, local))) return []
    const ahead = (clock: Clock) =>
      clock.zone?.map((hours) => hours * 60) ?? (local === null ? [] : minutesAhead(local, day))
    const [theirs, ours] = [ahead(first), ahead(second)]
    const expected = theirs.flatMap((one) =>
      ours.map((other) => (first.minutes - one + other + 2 * DAY) % DAY),
    )
    const halves = first.twelve || second.twelve
    const isTrue = expected.some((minutes) => {
      const apart = Math.abs(minutes - second.minutes) % DAY
      return apart === 0 || (halves && apart % HALF_DAY === 0)
    })
    if (isTrue || expected.length === 0) return []
    const words = text.slice(second.from, second.to)
    const [right] = expected
    const mend = expected.length === 1 && right !== undefined && !halves ? asWritten(words, right) : null
    const whose = isLocal ? ` in ${dateline.place}` : ''
    const said = text.slice(first.from, first.to)
    const why = mend
      ? `${said}${whose} is ${mend} in that zone, and not ${words}.`
      : `${said}${whose} and ${words} are not the same moment.`
    return [{ from: second.from, to: second.to, text: words, why, mend }]
  })
}

/** "In London at 3:30 p.m. (1530 GMT)": the time is that of the place in its sentence. */
function tellsOfElsewhere(text: string, { from }: Clock, local: string): boolean {
  const before = text.slice(0, from)
  const begins = Math.max(...['. ', '! ', '? ', '\n', '。'].map((end) => before.lastIndexOf(end)))
  return [...zonesNamedIn(before.slice(begins + 1))].some((zone) => zone !== local)
}

/** The right time in the signs of the wrong one; null where it is written in words or by halves of the day. */
function asWritten(words: string, minutes: number): string | null {
  const [, hours, sign, rest] = /^(\d{1,2})([:.]| ?h ?|)(\d{2})$/i.exec(words) ?? []
  if (hours === undefined || sign === undefined || rest === undefined) return null
  const hour = String(Math.floor(minutes / 60))
  return `${hours.length === 2 ? hour.padStart(2, '0') : hour}${sign}${String(minutes % 60).padStart(2, '0')}`
}
