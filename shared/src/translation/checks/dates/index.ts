import type { FoundLoss } from '../../finding.ts'
import type { Day } from '../../reading/mention.ts'
import { type Check, type Comparison, passage } from '../check.ts'
import { quantityLosses } from '../quantity-losses.ts'

/** Two days agree when nothing that both say differs, and they say one thing in common. */
function agree(one: Day, other: Day): boolean {
  const shared = (['year', 'month', 'day'] as const).filter((part) => one[part] > 0 && other[part] > 0)
  if (shared.length === 0) return false
  const same = shared.every((part) => one[part] === other[part])
  const swapped =
    (one.swappable || other.swappable) &&
    one.day === other.month &&
    one.month === other.day &&
    (one.year === other.year || !one.year || !other.year)
  return same || swapped
}

export const dates: Check = (comparison) => [
  ...days(comparison),
  ...weekdays(comparison),
  ...quantityLosses(comparison, 'date'),
]

function loss({ original, localized }: Comparison, one: Day, other: Day | undefined): FoundLoss {
  const words = original.text.slice(one.from, one.to)
  return {
    check: 'date',
    original: passage(original, one),
    localized: passage(localized, other),
    why: other
      ? `“${words}” is expected, and “${localized.text.slice(other.from, other.to)}” is another day.`
      : `“${words}” of the original is not in the localization.`,
  }
}

function days(comparison: Comparison): FoundLoss[] {
  const { original, localized } = comparison
  const [ours, theirs] = [original, localized].map((reading) =>
    reading.days.filter(({ weekday }) => weekday === 0),
  ) as [Day[], Day[]]
  const open = ours.filter((one) => !theirs.some((other) => agree(one, other)))
  const left = theirs.filter((other) => !ours.some((one) => agree(one, other)))
  const losses: FoundLoss[] = []
  for (const one of open) {
    const other =
      left.find((each) => each.month === one.month || each.day === one.day) ??
      left.find((each) => each.day > 0 === one.day > 0) ??
      left[0]
    if (other) left.splice(left.indexOf(other), 1)
    const elsewhere = localized.quantities.some(({ value }) => value === (one.day || one.year))
    // A month alone may have become a quarter, or "since the new year".
    if (!other && (elsewhere || (one.day === 0 && one.year === 0))) continue
    losses.push(loss(comparison, one, other))
  }
  return losses
}

function weekdays(comparison: Comparison): FoundLoss[] {
  const { original, localized } = comparison
  const [ours, theirs] = [original, localized].map((reading) =>
    reading.days.filter(({ weekday }) => weekday > 0),
  ) as [Day[], Day[]]
  const open = ours.filter((one) => !theirs.some(({ weekday }) => weekday === one.weekday))
  const left = theirs.filter((other) => !ours.some(({ weekday }) => weekday === other.weekday))
  const relative = localized.tokens.some(({ kind }) => kind === 'today')
  // "on Tuesday" may have become "on the 28th".
  const dated =
    localized.days.filter(({ weekday, day }) => weekday === 0 && day > 0).length >
    original.days.filter(({ weekday, day }) => weekday === 0 && day > 0).length
  return open.flatMap((one) => {
    const other = left.shift()
    if (!other && (relative || dated)) return []
    return [loss(comparison, one, other)]
  })
}
