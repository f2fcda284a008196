import type { TranslationLanguage } from '../languages/translation-language.ts'
import type { Day } from './mention.ts'
import type { Token } from './token.ts'

const EAST =
  /(?:(\d{4})年度?|(\d{4})년)? ?(?:(?:(\d{1,2})-)?(\d{1,2})(?:月|월))? ?(?:(\d{1,2})(?:日(?!間|间|目|連|ぶり)|号(?!线|線)|號|일(?!간|째|만)))?/uy
const ERA = /(元|\d{1,3})年度?(?:(\d{1,2})月)?(?:(\d{1,2})日)?/y
const NUMERIC = /(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/y
const ISO = /(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/y
/** After these a figure that no noun follows is a day of the month. */
const BEFORE_DAY = new Set(['le', 'el', 'il', 'am', 'dia', 'día', 'vom', 'zum', 'den', 'du', 'al'])
const SUFFIX = /^(?:st|nd|rd|th|er|re|ème|e|º|ª|°|\.|го|-го|de|di|d|the|of|من|,|'|की|को|a|ro|o)$/
/** Month names that are other words too stand as months after one of these. */
const IN = /(?:^|[^\p{L}])(?:in|of|by|since|until|last|next|this|from|late|early|mid|through|and|to|for) $/u

const NOTHING = { year: 0, month: 0, day: 0, weekday: 0, swappable: false }

export function daysIn(
  tokens: readonly Token[],
  taken: Set<number>,
  plain: string,
  language: TranslationLanguage,
): Day[] {
  const days: Day[] = []
  let claimed = 0
  const add = (day: Partial<Day> & { from: number; to: number }, near: number) => {
    days.push({ ...NOTHING, ...day })
    claimed = Math.max(claimed, day.to)
    for (let index = Math.max(0, near - 5); index < tokens.length; index += 1) {
      const token = tokens[index] as Token
      if (token.from >= day.to) break
      if (token.from >= day.from) taken.add(index)
    }
  }
  for (const [index, token] of tokens.entries()) {
    if (taken.has(index) || token.from < claimed) continue
    const read = (pattern: RegExp, at: number): RegExpExecArray | null => {
      pattern.lastIndex = at
      return pattern.exec(plain)
    }
    if (token.kind === 'weekday') {
      add({ weekday: token.value, from: token.from, to: token.to }, index)
    } else if (token.kind === 'era') {
      const era = read(ERA, token.to)
      if (!era) continue
      const year = token.value + (era[1] === '元' ? 1 : Number(era[1]))
      add(
        {
          year,
          month: Number(era[2] ?? 0),
          day: Number(era[3] ?? 0),
          from: token.from,
          to: token.to + era[0].length,
        },
        index,
      )
    } else if (token.kind === 'figure') {
      const iso = read(ISO, token.from)
      const numeric = iso ? null : read(NUMERIC, token.from)
      const parts = iso
        ? [iso[1], iso[2], iso[3]]
        : numeric
          ? [numeric[3], numeric[2], numeric[1]]
          : undefined
      if (parts) {
        let [year = 0, month = 0, day = 0] = parts.map(Number)
        if (language.monthFirst && !iso && day <= 12) [month, day] = [day, month]
        if (month > 12) [month, day] = [day, month]
        const length = (iso ?? numeric)?.[0].length ?? 0
        add(
          {
            year,
            month,
            day,
            swappable: Boolean(language.monthFirst) && !iso && day <= 12,
            from: token.from,
            to: token.from + length,
          },
          index,
        )
        continue
      }
      const east = language.script === 'packed' ? read(EAST, token.from) : null
      if (east && east[0] !== '' && (east[1] || east[2] || east[4] || east[5])) {
        const year = Number(east[1] ?? east[2] ?? 0)
        if (east[3])
          add({ year, month: Number(east[3]), from: token.from, to: token.from + east[0].length }, index)
        add(
          {
            year,
            month: Number(east[4] ?? 0),
            day: Number(east[5] ?? 0),
            from: token.from,
            to: token.from + east[0].trimEnd().length,
          },
          index,
        )
        continue
      }
      if (isBareDay(tokens, index)) {
        const suffixed = tokens[index + 1]?.kind === 'word' ? (tokens[index + 1] as Token).to : token.to
        add({ day: token.value, from: token.from, to: suffixed }, index)
      }
    } else if (token.kind === 'month') {
      const found = monthAt(tokens, index, plain, language)
      if (found) add(found, index)
    }
  }
  return days
}

function isBareDay(tokens: readonly Token[], index: number): boolean {
  const [before, token, behind] = [tokens[index - 1], tokens[index] as Token, tokens[index + 1]]
  if (!/^\d{1,2}$/.test(token.text) || token.value < 1 || token.value > 31) return false
  const suffixed =
    behind?.kind === 'word' && /^(?:st|nd|rd|th)$/.test(behind.text) && behind.from === token.to
  if (suffixed) {
    const next = tokens[index + 2]
    return before?.text === 'the' && (!next || next.kind === 'sign' || next.kind === 'and')
  }
  return (
    BEFORE_DAY.has(before?.text ?? '') &&
    (!behind || (behind.kind === 'sign' && !/["«“%°]/.test(behind.text)))
  )
}

function monthAt(
  tokens: readonly Token[],
  index: number,
  plain: string,
  language: TranslationLanguage,
): (Partial<Day> & { from: number; to: number }) | undefined {
  const token = tokens[index] as Token
  let [from, to] = [token.from, token.to]
  let [day, year] = [0, 0]
  const isDay = (other: Token | undefined): other is Token =>
    (other?.kind === 'figure' && /^\d{1,2}$/.test(other.text) && other.value >= 1 && other.value <= 31) ||
    ((other?.kind === 'ordinal' || other?.kind === 'cardinal') &&
      other.value >= 1 &&
      other.value <= 31 &&
      Number.isInteger(other.value))
  const isSuffix = (other: Token | undefined): boolean =>
    other !== undefined && (SUFFIX.test(other.text) || other.kind === 'between')
  for (let back = index - 1; back >= index - 4 && back >= 0; back -= 1) {
    const other = tokens[back]
    if (isDay(other)) {
      // In English the day stands behind, unless nothing does: "3 March".
      if (other.kind !== 'figure' && language.tag === 'en') break
      day = other.value
      from = other.from
      break
    }
    if (!isSuffix(other)) break
  }
  let next = index + 1
  // Arabic names a month twice, in the east's way and in the west's.
  while (tokens[next]?.kind === 'month' && tokens[next]?.value === token.value) {
    to = (tokens[next] as Token).to
    next += 1
  }
  if (day === 0) {
    const [behind, suffix] = [tokens[next], tokens[next + 1]]
    const figure = behind?.text === 'the' ? suffix : behind
    if (isDay(figure) && figure.kind === 'figure') {
      day = figure.value
      to = figure.to
      next = tokens.indexOf(figure, next) + 1
      const mark = tokens[next]
      if (mark && mark.from === figure.to && /^(?:st|nd|rd|th)$/.test(mark.text)) {
        to = mark.to
        next += 1
      }
    }
  }
  for (let ahead = next; ahead < next + 2; ahead += 1) {
    const other = tokens[ahead]
    if (other?.kind === 'figure' && /^(?:1[5-9]|20)\d\d$/.test(other.text)) {
      year = other.value
      to = other.to
      break
    }
    if (!isSuffix(other)) break
  }
  const unsure = /^(?:may|march|mar|mai|ocak|mart|ekim|maja|اب)$/.test(token.text) || token.text.length < 3
  if (
    unsure &&
    day === 0 &&
    year === 0 &&
    !(language.tag === 'en' && IN.test(plain.slice(Math.max(0, from - 9), from))) &&
    language.tag !== 'de' &&
    language.tag !== 'fr' &&
    language.tag !== 'pt'
  )
    return undefined
  return { month: token.value, day, year, from, to }
}
