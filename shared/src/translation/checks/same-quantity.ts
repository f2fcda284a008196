import type { Quantity } from '../reading/mention.ts'

/** Minutes in a minute, an hour, a day, a week, a month, a year, a decade. */
const MINUTES = [1, 60, 1440, 10_080, 43_800, 525_600, 5_256_000]
/** A fortnight is fifteen days in French, and thirty days are a month. */
const CALENDAR = 0.08
/** What a translator calls a third may be 33 or 33.3 per cent. */
const PERCENT = 1

/** What one language writes in a family of currencies, another may name in full. */
const FAMILY: Readonly<Record<string, readonly string[]>> = {
  dollar: ['USD', 'HKD', 'AUD', 'CAD', 'SGD'],
  franc: ['CHF'],
  rupee: ['IDR'],
  pound: ['GBP'],
  JPY: ['CNY'],
}

const close = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-6 * Math.max(1e-3, Math.abs(one), Math.abs(other))

export function sameQuantity(one: Quantity, other: Quantity): boolean {
  if (one.unit >= 0 && other.unit >= 0 && one.unit !== other.unit) {
    const [mine, yours] = [one.value * (MINUTES[one.unit] ?? 1), other.value * (MINUTES[other.unit] ?? 1)]
    return Math.abs(mine - yours) <= CALENDAR * Math.max(mine, yours)
  }
  if (close(one.value, other.value)) return sameMeasure(one, other)
  // "the 90s"
  if (
    (one.year || other.year) &&
    one.measure === 'number' &&
    other.measure === 'number' &&
    Math.min(one.value, other.value) < 100 &&
    one.value % 100 === other.value % 100 &&
    one.value % 10 === 0
  )
    return true
  const [part, percent] = one.measure === 'percent' ? [other, one] : [one, other]
  if (
    percent.measure === 'percent' &&
    part.measure !== 'percent' &&
    part.measure !== 'points' &&
    part.value < 1
  )
    return Math.abs(part.value * 100 - percent.value) < PERCENT
  return false
}

function sameMeasure(one: Quantity, other: Quantity): boolean {
  const pair = [one.measure, other.measure]
  if (pair.includes('percent') && (pair.includes('points') || pair.includes('point') || pair.includes('sum')))
    return false
  if (one.measure !== 'sum' || other.measure !== 'sum') return true
  const [mine, yours] = [one.currency, other.currency]
  return (
    mine === yours || mine === 'cent' || yours === 'cent' || inFamily(mine, yours) || inFamily(yours, mine)
  )
}

const inFamily = (family: string, code: string): boolean => FAMILY[family]?.includes(code) ?? false
