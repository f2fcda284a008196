import { escaped } from '@copydesk/shared/formats'

const formats = new Map<string, Intl.DateTimeFormat>()

/** A moment as its language prints it, with its zone. */
function timeWords(instant: string, language: string, zone: string): string {
  const key = `${language} ${zone}`
  const known = formats.get(key)
  const format =
    known ??
    new Intl.DateTimeFormat(language, {
      ...{ year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
      ...{ timeZone: zone, timeZoneName: 'short' },
    })
  if (!known) formats.set(key, format)
  // Some languages know no name for the zone of London in winter, and count from UTC.
  return format.format(new Date(instant)).replace(/UTC[+-]0$/, 'UTC')
}

export const printedTime = (instant: string, language: string, zone: string): string =>
  `<time datetime="${escaped(instant)}">${escaped(timeWords(instant, language, zone))}</time>`
