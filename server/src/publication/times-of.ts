import { type Embargo, LAST_YEAR, momentOf, type NewTimes, type WallTime } from '@copydesk/shared/publication'
import { Refusal } from '@copydesk/shared/refusal'
import type { ReleaseTimes } from './release-store.ts'

/** What an editor read off clocks, as moments. Refuses what is past, or never was. */
export function timesOf({ notBefore, embargo }: NewTimes, at: Date): ReleaseTimes {
  return {
    notBefore: notBefore && { at: future(notBefore, at, 'time'), zone: notBefore.zone },
    embargo: embargo && embargoOf(embargo, at),
  }
}

function embargoOf(embargo: NonNullable<NewTimes['embargo']>, at: Date): Embargo {
  if ('open' in embargo) return { until: null, zone: null }
  return { until: future(embargo, at, 'embargo'), zone: embargo.zone }
}

function future(wall: WallTime, now: Date, what: 'time' | 'embargo'): string {
  const moment = momentOf(wall)
  if (moment === null)
    throw new Refusal(
      'bad-request',
      Number(wall.local.slice(0, 4)) > LAST_YEAR
        ? 'That is too far away to wait for. An embargo may also be without an end, until somebody lifts it.'
        : 'There is no such day or time. Write it anew.',
    )
  if (Date.parse(moment.at) <= now.getTime())
    throw new Refusal(
      'bad-request',
      what === 'time'
        ? 'That time has passed. Choose a later one, or release now.'
        : 'That embargo has passed. Choose a later end, or none.',
    )
  return moment.at
}
