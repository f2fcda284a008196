import type { FoundLoss } from '../../finding.ts'
import type { Clock } from '../../reading/mention.ts'
import { type Check, passage } from '../check.ts'

const HALF_DAY = 720

/** Told in two zones, it may be the same moment; told in one, by us or by them, the other is left to say so. */
function sameTime(one: Clock, other: Clock): boolean {
  if (one.zone === null || other.zone === null) return sameMinutes(one, other, 0)
  const hours = other.zone
  return one.zone.some((mine) => hours.some((yours) => sameMinutes(one, other, (mine - yours) * 60)))
}

/** Without morning or evening beside it, either will do. Midnight is the end of a day and the beginning of one. */
function sameMinutes(one: Clock, other: Clock, ahead: number): boolean {
  const apart = Math.abs(one.minutes - ahead - other.minutes) % (2 * HALF_DAY)
  return apart === 0 || ((one.twelve || other.twelve) && apart % HALF_DAY === 0)
}

export const times: Check = ({ original, localized }) => {
  const used = new Set<Clock>()
  const open: Clock[] = []
  for (const one of original.clocks) {
    const other =
      localized.clocks.find((each) => !used.has(each) && sameTime(one, each)) ??
      localized.clocks.find((each) => sameTime(one, each))
    if (other) used.add(other)
    else open.push(one)
  }
  const left = localized.clocks.filter(
    (each) => !used.has(each) && !original.clocks.some((one) => sameTime(one, each)),
  )
  const losses: FoundLoss[] = []
  for (const one of open) {
    const other = left.shift()
    const words = original.text.slice(one.from, one.to)
    // "noon" may be said in other ways than ours; a time in figures is said in figures.
    if (
      !other &&
      (!/\d/.test(original.plain.slice(one.from, one.to)) ||
        localized.quantities.some(
          ({ value }) => value * 60 === one.minutes || (value * 60) % HALF_DAY === one.minutes % HALF_DAY,
        ))
    )
      continue
    losses.push({
      check: 'time',
      original: passage(original, one),
      localized: passage(localized, other),
      why: other
        ? `“${words}” is expected, and “${localized.text.slice(other.from, other.to)}” is another time.`
        : `The time “${words}” of the original is not in the localization.`,
    })
  }
  if (original.clocks.length > 0 && open.length === 0)
    for (const other of left) {
      if (!/\d/.test(localized.plain.slice(other.from, other.to))) continue
      losses.push({
        check: 'time',
        original: null,
        localized: passage(localized, other),
        why: `The time “${localized.text.slice(other.from, other.to)}” is not in the original.`,
      })
    }
  return losses
}
