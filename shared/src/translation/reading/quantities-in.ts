import type { TranslationLanguage } from '../languages/translation-language.ts'
import { amountAt, CENTS } from './amount-at.ts'
import type { Measure, Quantity } from './mention.ts'
import type { Token } from './token.ts'

/** Signs and letters that make a figure part of a name: G7, A320, COVID-19. */
const NAMED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Devanagari}]-?$/u
/** Tenths of a whole: 2割, 两成. */
const TENTHS = new Set(['割', '成'])
const YEAR = /^(?:1[5-9]|20)\d\d$/
const NOTHING = {
  measure: 'number' as const,
  currency: '',
  unit: -1,
  figures: false,
  ordinal: false,
  year: false,
  belowZero: false,
}
const DEGREES: readonly Token['kind'][] = ['degrees']

/** The numbers that are left when times and days are taken away, with what they measure. */
export function quantitiesIn(
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
  plain: string,
  language: TranslationLanguage,
): Quantity[] {
  const quantities: Quantity[] = []
  let index = 0
  while (index < tokens.length) {
    const read = taken.has(index) ? undefined : quantityAt(tokens, index, taken, plain, language)
    if (!read) {
      index += 1
      continue
    }
    quantities.push(read.quantity)
    index = Math.max(read.next, index + 1)
  }
  return quantities
}

function quantityAt(
  tokens: readonly Token[],
  start: number,
  taken: ReadonlySet<number>,
  plain: string,
  language: TranslationLanguage,
): { quantity: Quantity; next: number } | undefined {
  const first = tokens[start] as Token
  // 20世纪90年代
  const eighties = tokens[start + 2]
  if (
    first.kind === 'figure' &&
    tokens[start + 1]?.kind === 'century' &&
    eighties?.kind === 'figure' &&
    plain.startsWith('年代', eighties.to)
  )
    return {
      quantity: {
        ...NOTHING,
        value: (first.value - 1) * 100 + eighties.value,
        figures: true,
        year: true,
        from: first.from,
        to: eighties.to + 2,
      },
      next: start + 3,
    }
  const roman = first.kind === 'word' && first.value > 1 ? first.value : 0
  const amount = roman
    ? { value: roman, next: start + 1, figures: false, ordinal: true }
    : amountAt(tokens, start, taken, language)
  if (!amount) return undefined
  let { value, next, figures, ordinal } = amount
  let [measure, currency, unit, from, to]: [Measure, string, number, number, number] = [
    'number',
    '',
    -1,
    first.from,
    tokens[next - 1]?.to ?? first.to,
  ]
  const before = tokens[start - 1]
  const lead = plain.slice(Math.max(0, first.from - 3), first.from)
  const named = figures && NAMED.test(lead) && before?.kind !== 'currency'
  const behindAt = (at: number): Token | undefined => (taken.has(at) ? undefined : tokens[at])
  let at = next
  while (
    at < next + 3 &&
    (behindAt(at)?.kind === 'between' ||
      (/^[-'d,]$/.test(behindAt(at)?.text ?? '') && behindAt(at)?.text !== ','))
  )
    at += 1
  const behind = behindAt(at)
  const direct = behindAt(next)
  if (
    direct &&
    /^(?:st|nd|rd|th|er|re|e|ème|º|ª|\.ª|\.º)$/.test(direct.text) &&
    direct.from === tokens[next - 1]?.to
  )
    ordinal = true
  const end = (token: Token, after: number) => {
    to = token.to
    next = after + 1
  }
  if (
    before?.kind === 'currency' &&
    before.to >= first.from - 1 &&
    !taken.has(start - 1) &&
    (/[$€£¥₹₩₺₽₴₪]$/.test(before.text) || (before.text !== 'won' && /^[a-z]{2,3}\.?$/.test(before.text)))
  ) {
    measure = 'sum'
    currency = before.code
    from = before.from
  } else if (figures && CENTS.test(direct?.text ?? '') && direct) {
    measure = 'sum'
    currency = 'cent'
    end(direct, next)
  } else if (behind?.kind === 'currency') {
    measure = 'sum'
    currency = behind.code
    end(behind, at)
    // 318円04銭, 人民币 behind 元
    const cents = /^(\d{1,2})銭/.exec(plain.slice(to))
    if (cents) {
      value += Number(cents[1]) / 100
      to += cents[0].length
      while ((tokens[next]?.from ?? to) < to) next += 1
    }
  } else if (
    TENTHS.has(plain.charAt(to)) &&
    language.script === 'packed' &&
    !/^成(?:为|為|立|本|功|員|员|果|長|长)/.test(plain.slice(to))
  ) {
    measure = 'percent'
    value *= 10
    to += 1
    next += Number(tokens[next]?.from === to - 1)
  } else if (behind?.kind === 'points') {
    measure = 'points'
    end(behind, at)
  } else if (before?.kind === 'percent' && before.text !== '%' && ['tr', 'zh'].includes(language.tag)) {
    measure = 'percent'
    from = before.from
  } else if (before?.text === '%' && language.tag === 'tr') {
    measure = 'percent'
    from = before.from
  } else if (direct?.kind === 'percent' || behind?.kind === 'percent') {
    const mark = (direct?.kind === 'percent' ? direct : behind) as Token
    measure = 'percent'
    end(mark, direct === mark ? next : at)
  } else if (behind?.kind === 'point') {
    measure = 'point'
    end(behind, at)
  } else if (behind && DEGREES.includes(behind.kind)) {
    measure = 'degrees'
    end(behind, at)
  } else if (behind?.kind === 'unit' && !ordinal) {
    measure = 'duration'
    unit = behind.value
    end(behind, at)
    const and = behindAt(next)
    const article = behindAt(next + 1)?.kind === 'between'
    const half = behindAt(article ? next + 2 : next + 1)
    if (and?.kind === 'and' && half?.kind === 'fraction' && half.value === 0.5) {
      value += 0.5
      end(half, article ? next + 2 : next + 1)
    }
  } else if (behind?.kind === 'century' || before?.kind === 'century') {
    ordinal = true
  }
  const bareYear =
    amount.next === start + 1 && first.kind === 'figure' && YEAR.test(first.text) && measure === 'number'
  if (bareYear && direct && /^(?:s|er|ern)$/.test(direct.text) && direct.from === first.to) ordinal = true
  if (
    named ||
    (figures &&
      direct?.kind === 'word' &&
      direct.from === tokens[amount.next - 1]?.to &&
      /^[a-z]$/.test(direct.text) &&
      !ordinal)
  )
    return undefined
  const belowZero =
    /(?:^|[^\p{L}\d)])-$/u.test(plain.slice(Math.max(0, first.from - 2), first.from)) ||
    before?.kind === 'belowZero'
  if (roman && measure === 'number' && before?.kind !== 'century' && tokens[start + 1]?.kind !== 'century')
    return undefined
  return {
    quantity: {
      measure,
      value,
      currency,
      unit,
      figures: figures && !named,
      ordinal,
      year: bareYear,
      belowZero,
      from,
      to,
    },
    next,
  }
}
