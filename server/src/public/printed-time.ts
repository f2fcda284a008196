import { escaped } from '@copydesk/shared/formats'

const formats = new Map<string, Intl.DateTimeFormat>()

/** Where English puts the month before the day, and counts the hours to twelve. */
const AMERICAN = /^(America|US|Canada)\/|^Pacific\/Honolulu$/

/** English is dated as it is where its newsroom is. */
const tagOf = (language: string, zone: string): string =>
  language === 'en' ? (AMERICAN.test(zone) ? 'en-US' : 'en-GB') : language

/** A moment as its language prints it, with its zone. */
function timeWords(instant: string, language: string, zone: string): string {
  const key = `${language} ${zone}`
  const known = formats.get(key)
  const format =
    known ??
    new Intl.DateTimeFormat(tagOf(language, zone), {
      ...{ year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
      ...{ timeZone: zone, timeZoneName: 'short' },
    })
  if (!known) formats.set(key, format)
  // Some languages know no name for the zone of London in winter, and count from UTC.
  const words = format.format(new Date(instant)).replace(/UTC[+-]0$/, 'UTC')
  // 21 h 03: a colon in French is for what is counted, not for what the clock says.
  return language === 'fr' ? words.replace(/\b0?(\d{1,2}):(\d{2})/, '$1\u00a0h\u00a0$2') : words
}

export const printedTime = (instant: string, language: string, zone: string): string =>
  `<time datetime="${escaped(instant)}">${escaped(timeWords(instant, language, zone))}</time>`
