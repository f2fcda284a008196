import type { TranslationLanguage } from '../languages/translation-language.ts'
import type { Clock } from './mention.ts'
import type { Token } from './token.ts'
import { zoneAt } from './zone-at.ts'

type Told = Omit<Clock, 'zone'>

const HALF_DAY = 720
const DAY = 1440

/** Signs in which the hour itself says that it is one. */
const COLON = /(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)/y
const H = /(\d{1,2}) ?h(?: ?(\d{2}))?(?![\p{L}\d])/uy
const POINT = /(\d{1,2})\.(\d{2})(?!\d|[.,]\d)/y
const FOUR = /([01]\d|2[0-4])([0-5]\d)(?=\)? ?(?:gmt|utc|tmg|tu\b|بتوقيت|ت غ|グリニッジ))/uy
const EAST =
  /(\d{1,2}) ?(?:(?:時|时)(?!間|间|代|期|点)|(?:点|點)(?=钟|鐘|半|整|\d)|시(?!간|즌|민))(?: ?(\d{1,2})(?:分|분)?|( ?(?:半|반)))?/uy
const EAST_POINT = /(\d{1,2}) ?(?:点|點)/y
const PLAIN = /(\d{1,2})(?!\d|[.,:]\d)/y
/** A bare hour before one of these is a count of something. */
const COUNTS: readonly Token['kind'][] = [
  'word',
  'unit',
  'scale',
  'percent',
  'currency',
  'month',
  'points',
  'point',
  'source',
  'degrees',
  'figure',
  'cardinal',
]

export function clocksIn(
  tokens: readonly Token[],
  taken: Set<number>,
  { plain, text }: { plain: string; text: string },
  language: TranslationLanguage,
): Clock[] {
  const clocks: Clock[] = []
  for (const [index, token] of tokens.entries()) {
    if (taken.has(index)) continue
    const clock =
      token.kind === 'figure'
        ? figureClock(tokens, index, plain, language)
        : spokenClock(tokens, index, language)
    if (!clock) continue
    clocks.push({ ...clock, zone: zoneAt(plain, text, clock) })
    for (let next = Math.max(0, index - 2); next < tokens.length; next += 1) {
      const other = tokens[next] as Token
      if (other.from >= clock.to) break
      if (other.to > clock.from) taken.add(next)
    }
  }
  return clocks
}

function figureClock(
  tokens: readonly Token[],
  index: number,
  plain: string,
  language: TranslationLanguage,
): Told | undefined {
  const token = tokens[index] as Token
  const read = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = token.from
    return pattern.exec(plain)
  }
  const before = tokens[index - 1]
  const marked = isBeforeHour(before, language)
  const half = (other: Token | undefined): boolean => other?.kind === 'am' || other?.kind === 'pm'
  let match = read(COLON) ?? read(H) ?? read(FOUR) ?? read(EAST)
  const sure = match !== null
  match ??= read(POINT) ?? (half(before) ? read(EAST_POINT) : null) ?? read(PLAIN)
  if (!match) return undefined
  let to = token.from + match[0].length
  let next = index + 1
  while (next < tokens.length && (tokens[next]?.from ?? to) < to) next += 1
  let behind = tokens[next]
  const hourWord = isHourWord(behind, language)
  if (hourWord) {
    to = behind?.to ?? to
    next += 1
    behind = tokens[next]
  }
  const packedBefore = half(before) && (language.script === 'packed' || ['hi', 'tr'].includes(language.tag))
  const said = half(behind) ? behind : packedBefore ? before : undefined
  const spoken =
    language.tag === 'fr' && match[2] === undefined && hourWord && !/^h$/.test(tokens[next - 1]?.text ?? '')
  const at = spoken ? /(?:à|dès|vers|jusqu'à|depuis|après|avant) $/.test(plain.slice(0, token.from)) : true
  const bare = !sure && !hourWord && said === undefined
  if (bare && (!marked || (match[2] === undefined && behind !== undefined && COUNTS.includes(behind.kind))))
    return undefined
  if (hourWord && !sure && !at && said === undefined) return undefined
  // «22 horas» may be a while: it is an hour where a word before it says so.
  if (hourWord && !sure && match[2] === undefined && ['es', 'pt'].includes(language.tag) && !marked)
    return undefined
  if (half(behind) && behind) to = behind.to
  let minutes = Number(match[1]) * 60 + (match[3] ? 30 : Number(match[2] ?? 0))
  if (Number(match[1]) > 24 || Number(match[2] ?? 0) > 59) return undefined
  minutes += quarters(tokens, next, (end) => {
    to = end
  })
  const zone = /^\)?,? ?(?:gmt|utc|tmg)/.test(plain.slice(to, to + 6))
  const twelve =
    said === undefined &&
    !zone &&
    Number(match[1]) <= 12 &&
    match[0].length < 5 + Number(!/^0/.test(match[0])) &&
    ['en', 'ar', 'hi'].includes(language.tag) &&
    !/^\d{4}$/.test(match[0])
  return {
    minutes: halfDay(minutes, said),
    twelve,
    from: packedBefore && said === before ? (before as Token).from : token.from,
    to,
  }
}

/** "half past six", „halb sieben“, "minuit et quart", "a las ocho de la tarde". */
function spokenClock(
  tokens: readonly Token[],
  index: number,
  language: TranslationLanguage,
): Told | undefined {
  const token = tokens[index] as Token
  const isHour = (other: Token | undefined): boolean =>
    (other?.kind === 'cardinal' && other.value >= 1 && other.value <= 12) ||
    other?.kind === 'noon' ||
    other?.kind === 'midnight'
  const minutesOf = (hour: Token): number =>
    hour.kind === 'noon' ? HALF_DAY : hour.kind === 'midnight' ? 0 : hour.value * 60
  if (token.kind === 'clockWord') {
    const hour = tokens[index + 1]
    if (!hour || !(isHour(hour) || (hour.kind === 'figure' && /^(?:1[0-2]|[1-9])$/.test(hour.text))))
      return undefined
    const behind = tokens[index + 2]
    const said = behind?.kind === 'am' || behind?.kind === 'pm' ? behind : undefined
    const minutes = (minutesOf(hour as Token) || (hour.kind === 'figure' ? hour.value * 60 : 0)) + token.value
    return {
      minutes: halfDay((minutes + DAY) % DAY, said),
      twelve: said === undefined && hour.kind !== 'midnight' && hour.kind !== 'noon',
      from: token.from,
      to: (said ?? (hour as Token)).to,
    }
  }
  if (token.kind === 'noon' || token.kind === 'midnight') {
    let to = token.to
    const more = quarters(tokens, index + 1, (end) => {
      to = end
    })
    return { minutes: minutesOf(token) + more, twelve: false, from: token.from, to }
  }
  const marked = isBeforeHour(tokens[index - 1], language)
  if (token.kind === 'ordinal' && language.tag === 'ar' && marked)
    return {
      minutes: halfDay(token.value * 60, halfBehind(tokens, index)),
      twelve: !halfBehind(tokens, index),
      from: token.from,
      to: token.to,
    }
  if (token.kind !== 'cardinal' || !isHour(token)) return undefined
  const hourWord = isHourWord(tokens[index + 1], language)
  const said = halfBehind(tokens, hourWord ? index + 1 : index)
  const behind = tokens[index + 1]
  if (
    !said &&
    !(hourWord && !['fr', 'es', 'pt'].includes(language.tag)) &&
    !(
      marked &&
      (!behind || !COUNTS.includes(behind.kind)) &&
      ['es', 'pt', 'it', 'id', 'tr'].includes(language.tag)
    )
  )
    return undefined
  let to = (said ?? (hourWord ? (tokens[index + 1] as Token) : token)).to
  const more = said
    ? 0
    : quarters(tokens, index + 1, (end) => {
        to = end
      })
  return { minutes: halfDay(token.value * 60 + more, said), twelve: !said, from: token.from, to }
}

/** Others stand behind a time and behind a while: 18 heures. */
const isHourWord = (token: Token | undefined, { hour, script }: TranslationLanguage): boolean =>
  script === 'spaced' &&
  token !== undefined &&
  (token.kind === 'hour' || hour.split('|').includes(token.text))

/** Some words stand before a time and behind a while: saat 3, 3 saat. */
const isBeforeHour = (token: Token | undefined, { beforeHour = '' }: TranslationLanguage): boolean =>
  token !== undefined && (token.kind === 'beforeHour' || beforeHour.split('|').includes(token.text))

function halfBehind(tokens: readonly Token[], index: number): Token | undefined {
  const behind = tokens[index + 1]
  return behind?.kind === 'am' || behind?.kind === 'pm' ? behind : undefined
}

/** "et quart", "y media": minutes that follow an hour in words. */
function quarters(tokens: readonly Token[], next: number, until: (to: number) => void): number {
  const part = tokens[next + 1]
  if (
    tokens[next]?.kind === 'and' &&
    part?.kind === 'cardinal' &&
    part.value >= 5 &&
    part.value < 60 &&
    ['noon', 'midnight'].includes(tokens[next - 1]?.kind ?? '')
  ) {
    until(part.to)
    return part.value
  }
  if (
    tokens[next]?.kind !== 'and' ||
    part?.kind !== 'fraction' ||
    (part.value !== 0.5 && part.value !== 0.25)
  )
    return 0
  until(part.to)
  return part.value * 60
}

function halfDay(minutes: number, said: Token | undefined): number {
  const whole = minutes % DAY
  if (said?.kind === 'pm' && whole < HALF_DAY) return whole + HALF_DAY
  if (said?.kind === 'am' && whole >= HALF_DAY && whole < HALF_DAY + 60) return whole - HALF_DAY
  return whole
}
