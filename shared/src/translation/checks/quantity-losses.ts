import type { CheckName, FoundLoss } from '../finding.ts'
import type { Quantity } from '../reading/mention.ts'
import { type Comparison, passage } from './check.ts'
import { sameQuantity } from './same-quantity.ts'

/** English measures that a translator may turn into metric ones. */
const IMPERIAL =
  /^[ -]?(?:square |cubic )?(?:miles?|feet|foot|ft|inch(?:es)?|pounds?|lbs?|acres?|gallons?|yards?|mph|ounces?|fahrenheit|degrees fahrenheit|°f)(?![a-z])/

const MOST = 300

const remembered = new WeakMap<Comparison, FoundLoss[]>()

/** Numbers, sums and percentages are compared together, since one may stand where another is expected. */
export function quantityLosses(comparison: Comparison, check: CheckName): FoundLoss[] {
  const losses = remembered.get(comparison) ?? compared(comparison)
  remembered.set(comparison, losses)
  return losses.filter((loss) => loss.check === check)
}

function compared(comparison: Comparison): FoundLoss[] {
  const { original, localized } = comparison
  const [ours, theirs] = [original.quantities, localized.quantities]
  // That many are a table, in which like cannot be told from like.
  if (Math.max(ours.length, theirs.length) > MOST) return []
  const partner = new Map<Quantity, Quantity>()
  const used = new Set<Quantity>()
  // Like with like first, so that 5% is not used up by a five.
  for (const strict of [true, false]) {
    for (const one of ours) {
      if (partner.has(one)) continue
      const other = theirs.find(
        (each) =>
          !used.has(each) &&
          sameQuantity(one, each) &&
          (!strict || (one.measure === each.measure && one.ordinal === each.ordinal)),
      )
      if (!other) continue
      partner.set(one, other)
      used.add(other)
    }
  }
  const elsewhere = (
    { value }: Quantity,
    { days, clocks, sources, tokens }: Comparison['original'],
  ): boolean =>
    days.some((day) => [day.day, day.month, day.year, day.year % 100].includes(value)) ||
    clocks.some((clock) => clock.minutes === value * 60 || clock.minutes % 60 === value) ||
    sources.some(({ count }) => count === value) ||
    // The Xe arrondissement.
    tokens.some((token) => token.kind === 'word' && token.value === value)
  const left = theirs.filter(
    (each) => !used.has(each) && !elsewhere(each, original) && !ours.some((one) => sameQuantity(one, each)),
  )
  const open = ours.filter((one) => !partner.has(one))
  const repeated = open.filter((one) => theirs.some((each) => sameQuantity(one, each)))
  const lost = open.filter((one) => !repeated.includes(one) && !elsewhere(one, localized))
  const losses: FoundLoss[] = []
  const pair = (one: Quantity | undefined, other: Quantity | undefined) => {
    const check = kindOf((one ?? other) as Quantity, other)
    losses.push({
      check,
      original: passage(original, one),
      localized: passage(localized, other),
      why: sentence(comparison, one, other),
    })
  }
  const imperial = (one: Quantity): boolean =>
    original.language?.tag === 'en' &&
    IMPERIAL.test(original.plain.slice(one.to - (one.measure === 'sum' ? 7 : 0), one.to + 22))
  const place = (each: Quantity, length: number): number => each.from / Math.max(1, length)
  let rest = [...left]
  for (const one of [...lost, ...repeated]) {
    const again = repeated.includes(one)
    const near = rest
      .filter(
        (each) =>
          fits(one, each) && (!again || (each.figures && one.figures && each.measure === one.measure)),
      )
      .sort((a, b) => cost(a) - cost(b))[0]
    function cost(each: Quantity): number {
      return (
        Math.abs(place(each, localized.text.length) - place(one, original.text.length)) +
        (each.measure === one.measure ? 0 : 0.4) +
        (digitsAlike(each, one) ? 0 : 0.25)
      )
    }
    if (near) {
      rest = rest.filter((each) => each !== near)
      if (!imperial(one) && !spelledOut(comparison, one, near)) pair(one, near)
      continue
    }
    if (
      again ||
      imperial(one) ||
      !one.figures ||
      (one.value <= 2 &&
        (one.measure === 'number' || one.measure === 'degrees') &&
        Number.isInteger(one.value)) ||
      (one.ordinal && one.value < 4)
    )
      continue
    pair(one, undefined)
  }
  for (const other of rest) if (other.figures && !other.ordinal && other.value > 2) pair(undefined, other)
  for (const [one, other] of partner) {
    if (
      one.belowZero !== other.belowZero &&
      (one.measure === 'degrees' || other.measure === 'degrees') &&
      !cold(comparison)
    )
      pair(one, other)
  }
  return losses
}

/** In Japanese and Chinese a rate is raised by %, and only the localization says that those are points. */
const spelledOut = ({ original }: Comparison, one: Quantity, other: Quantity): boolean =>
  original.language?.script === 'packed' &&
  one.measure === 'percent' &&
  other.measure === 'points' &&
  one.value === other.value

/** "below zero" may stand anywhere in the sentence. */
function cold({ original, localized }: Comparison): boolean {
  const said = (reading: Comparison['original']): boolean =>
    reading.tokens.some((token) => token.kind === 'belowZero')
  return said(original) && said(localized)
}

/** An ordinal in words is no counterpart of an amount in figures, nor a half of a million. */
function fits(one: Quantity, other: Quantity): boolean {
  if (!one.figures && !other.figures && one.ordinal !== other.ordinal) return false
  if (!one.figures && (one.value <= 1 || one.ordinal) !== (other.value <= 1 || other.ordinal)) return false
  if (!other.figures && other.value === 1) return false
  if (!other.figures && one.figures && (other.ordinal || other.value < 1) && !one.ordinal) return false
  return one.figures || other.figures || one.value > 1
}

const digitsAlike = (one: Quantity, other: Quantity): boolean => {
  const digits = ({ value }: Quantity): string => [...String(value).replace(/[^1-9]/g, '')].sort().join('')
  return digits(one) === digits(other)
}

function kindOf(one: Quantity, other: Quantity | undefined): CheckName {
  if (one.measure === 'sum') return 'sum'
  if (
    one.measure === 'percent' ||
    one.measure === 'points' ||
    (one.measure === 'point' && other?.measure === 'percent')
  )
    return 'percent'
  if (one.year && (other === undefined || other.year || other.measure === 'number')) return 'date'
  return 'number'
}

function sentence(
  { original, localized }: Comparison,
  one: Quantity | undefined,
  other: Quantity | undefined,
): string {
  const words = (reading: Comparison['original'], each: Quantity): string =>
    `“${reading.text.slice(each.from, each.to)}”`
  if (!one && other) return `${words(localized, other)} is not in the original.`
  if (one && !other) return `${words(original, one)} of the original is not in the localization.`
  if (!one || !other) return ''
  const points = (each: Quantity): boolean => each.measure === 'points' || each.measure === 'point'
  if (points(one) !== points(other) && one.value === other.value)
    return `${words(original, one)} and ${words(localized, other)}: percentage points and per cent are not the same.`
  return `${words(original, one)} is expected, and ${words(localized, other)} stands there.`
}
