import { useEffect, useState } from 'react'

/** Newsrooms read the 24-hour clock in the zone that the browser is in. */
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
const DAY_AND_YEAR = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' })
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short' })
const LONG_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' })
const DAY_OF_YEAR = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' })
const SECOND = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' })
const GMT = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' })

const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
/** Days from now, by the calendar: 23:59 and 00:01 lie a day apart. Rounded, for days of 23 and 25 hours. */
const daysFrom = (now: Date, date: Date) => Math.round((midnight(date) - midnight(now)) / 86_400_000)

/** Half a day: nearer than that, a bare time cannot be mistaken for another day's, and midnight changes nothing. */
const NEAR_MS = 12 * 3_600_000

/** `16:01` today and around midnight; with the day before it at any other time, and its year where it is not this one. */
export function clock(instant: string | number, now: Date): string {
  const date = new Date(instant)
  const days = daysFrom(now, date)
  if (days === 0 || Math.abs(date.getTime() - now.getTime()) < NEAR_MS) return TIME.format(date)
  if (days > 0 && days < 7) return `${WEEKDAY.format(date)} ${TIME.format(date)}`
  const day = date.getFullYear() === now.getFullYear() ? DAY : DAY_AND_YEAR
  return `${day.format(date)} ${TIME.format(date)}`
}

/** `3 March`, and the year with it where it is not this one. */
export function dayWords(instant: string, now: Date): string {
  const date = new Date(instant)
  return (date.getFullYear() === now.getFullYear() ? LONG_DAY : DAY_OF_YEAR).format(date)
}

/** `Today`, `Yesterday`, and the day before that. */
export function dayName(instant: string, now: Date): string {
  const days = daysFrom(now, new Date(instant))
  return days === 0 ? 'Today' : days === -1 ? 'Yesterday' : dayWords(instant, now)
}

/** What was, as one says it: `just now`, `20 minutes ago`, `at 14:05`, `yesterday at 09:12`, `on 3 March`. */
export function agoWords(instant: string, now: Date): string {
  const date = new Date(instant)
  const minutes = (now.getTime() - date.getTime()) / 60_000
  if (minutes < 2) return 'just now'
  if (minutes < 60) return `${Math.round(minutes)} minutes ago`
  const days = daysFrom(now, date)
  if (days === 0) return `at ${TIME.format(date)}`
  if (days === -1) return `yesterday at ${TIME.format(date)}`
  return `on ${dayWords(instant, now)}`
}

/** To the second, where it is asked which of two came first. */
export const toTheSecond = (instant: string): string => SECOND.format(new Date(instant))

/** The foot of the list: `24 November, 16:06 · 15:06 GMT`, the second only where it differs. */
export function dateline(now: Date): string {
  const [here, gmt] = [TIME.format(now), GMT.format(now)]
  return `${LONG_DAY.format(now)}, ${here}${here === gmt ? '' : ` · ${gmt}`} GMT`
}

/** `Your time, GMT+1`: a time without its zone is how a deadline is missed. */
export function zoneWords(now: Date): string {
  const zone = new Intl.DateTimeFormat('en-GB', { timeZoneName: 'short' })
    .formatToParts(now)
    .find(({ type }) => type === 'timeZoneName')?.value
  return `Your time${zone ? `, ${zone}` : ''}`
}

/** The present, again every half minute: due times turn red by themselves. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
