import type { TranslationLanguage } from '../languages/translation-language.ts'
import type { Token } from './token.ts'

/** A hundred behind a number in words, money behind figures. */
export const CENTS = /^cents?$/

interface Amount {
  value: number
  next: number
  figures: boolean
  ordinal: boolean
}

/** Figures, words and magnitudes that are one number: "2.5 billion", 1万2500, "two hundred thousand". */
export function amountAt(
  tokens: readonly Token[],
  start: number,
  taken: ReadonlySet<number>,
  language: TranslationLanguage,
): Amount | undefined {
  let [sum, current, figures, next, lastScale] = [0, Number.NaN, false, start, 0]
  const ordinal = false
  const packed = language.script === 'packed'
  for (; next < tokens.length && !taken.has(next); next += 1) {
    const token = tokens[next] as Token
    const joined = next > start && tokens[next - 1]?.to === token.from
    if (token.kind === 'figure') {
      if (
        !Number.isNaN(current) ||
        (next > start && !(packed && joined && lastScale > 0 && token.value < lastScale))
      )
        break
      current = token.value
      figures = true
    } else if (token.kind === 'cardinal') {
      if (Number.isNaN(current)) current = token.value
      else if (!figures && addsTo(current, token.value)) current += token.value
      else break
    } else if (token.kind === 'scale') {
      if (figures && CENTS.test(token.text)) break
      const short = token.text.length < 2 && !packed
      if (short && (!figures || Number.isNaN(current) || !unitLike(tokens, next, joined))) break
      if (packed && next === start) break
      if (Number.isNaN(current)) {
        if (next === start && token.value === 100 && packed) break
        sum = sum === 0 ? token.value : sum * token.value
      } else if (sum > 0 && token.value > lastScale) sum = (sum + current) * token.value
      else sum += current * token.value
      current = Number.NaN
      lastScale = token.value
    } else if (
      token.kind === 'fraction' &&
      next > start &&
      !figures &&
      !Number.isNaN(current) &&
      token.value !== 0.5
    ) {
      current *= token.value
      next += 1
      break
    } else if (token.kind === 'fraction' && next === start) {
      const behind = ['between', 'sign', 'and'].includes(tokens[next + 1]?.kind ?? '')
        ? tokens[next + 2]
        : tokens[next + 1]
      if (behind?.kind === 'scale' && behind.value >= 1000) {
        current = token.value * behind.value
        next = tokens.indexOf(behind, next) + 1
        return { value: current, next, figures, ordinal }
      }
      return { value: token.value, next: next + 1, figures, ordinal }
    } else if ((token.kind === 'and' || token.text === '-') && next > start && !figures) {
      const behind = tokens[next + 1]
      const apart =
        token.text !== '-' &&
        language.tag !== 'en' &&
        language.tag !== 'fr' &&
        !['es', 'pt', 'hi'].includes(language.tag)
      if (
        behind?.kind !== 'cardinal' || apart || Number.isNaN(current)
          ? lastScale === 0 || behind?.kind !== 'cardinal' || behind.value >= lastScale
          : !addsTo(current, behind.value)
      )
        break
    } else if (token.kind === 'ordinal' && next === start) {
      return { value: token.value, next: next + 1, figures: false, ordinal: true }
    } else break
  }
  if (next === start) return undefined
  const value = sum + (Number.isNaN(current) ? 0 : current)
  // "three and a half", "2 millones y medio"
  const half =
    tokens[next]?.kind === 'and'
      ? ['and', 'between'].includes(tokens[next + 1]?.kind ?? '')
        ? tokens[next + 2]
        : tokens[next + 1]
      : undefined
  if (half?.kind === 'fraction' && half.value === 0.5 && !taken.has(next)) {
    return {
      value: value + 0.5 * (lastScale >= 1000 ? lastScale : 1),
      next: tokens.indexOf(half, next) + 1,
      figures,
      ordinal,
    }
  }
  return { value, next, figures, ordinal }
}

/** Twenty and three, sixty and twelve, and not three and four. */
const addsTo = (current: number, value: number): boolean =>
  (current >= 20 && current % 10 === 0 && value < 20 && value > 0 && value < current && current < 100) ||
  (current % 100 === 0 && current >= 100 && value < 100)

/** "€3.4m" and "5 m€" are millions, "5 m" is metres: joined to the figure, or money beside it. */
function unitLike(tokens: readonly Token[], at: number, joined: boolean): boolean {
  const money = tokens[at - 2]?.kind === 'currency' || tokens[at + 1]?.kind === 'currency'
  return money && (joined || (tokens[at + 1]?.kind === 'currency' && tokens[at + 1]?.from === tokens[at]?.to))
}
