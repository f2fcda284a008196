import { languageOf } from '../translation/languages/index.ts'
import { plainText } from '../translation/reading/plain-text.ts'
import { readText } from '../translation/reading/reading.ts'
import type { Token } from '../translation/reading/token.ts'
import { SOURCING_WORDS, type SourcingWords } from './sourcing-words.ts'

/** Words of a text by which somebody who is not named told us something. */
export interface FoundSourcing {
  from: number
  to: number
  /** How many they are said to be; null where the words do not say. */
  count: number | null
  /** They are some of those that were spoken of before: "two of the sources". */
  isSomeOf: boolean
}

/** Nobody writes a longer paragraph; what is pasted as one is read so far, since everybody waits for whoever reads it. */
const LONGEST = 20_000
/** How far from the noun words may stand that veil somebody, within the sentence. */
const AROUND = 110
/** Between two parts of one phrase: ", who". */
const GAP = 24
/** Said of whoever the sentence then names; that somebody knows, or is close, is said of its neighbours alone. */
const UNNAMED =
  /an[oó]n[iíy]m|not (?:be |to be)|named|identifi|off the record|nam?entlich|genannt|zitiert|nommé|cité|nombrad|citad|nomead|nominat|citat|genoemd|disebut|isminin|adının|kimliğ|nazwisk|аноним|назван|имен|匿名|姓名|身份|名前|익명|هوي|اسم|गुमनाम|नाम|पहचान/u
const SENTENCE_END = /[.!?;。！？；।\n](?!\d)/u

/**
 * Anonymous sourcing in a text, by rule: an offer to whoever writes, who knows better. Named attributions, "Nikkei
 * reported", "a spokesperson said", are none. Nothing is found in a language that we have no words of.
 */
export function findSourcing(whole: string, tag: string): FoundSourcing[] {
  const text = whole.slice(0, LONGEST)
  const language = languageOf(tag)
  const words = language && rulesOf(language.tag)
  // Most paragraphs speak of nobody, and need not be read for figures.
  if (!words || plainText(text).search(words.noun) < 0) return []
  const reading = readText(text, tag)
  const { plain, tokens } = reading
  const found: FoundSourcing[] = []
  for (const noun of plain.matchAll(words.noun)) {
    const at = noun.index + (noun[1] ?? '').length
    const end = noun.index + noun[0].length
    const name = plain.slice(at, end)
    const [start, stop] = sentenceAround(plain, at, end)
    const before = plain.slice(start, at)
    const behind = plain.slice(end, stop)
    const isSource = words.source.test(name)
    const veils = veilsOf(words, plain.slice(start, stop), at - start, end - start)
    if (!isSource && veils.length === 0) continue
    // Of most people that they are close to something is no news: only that they are not to be named.
    if (words.others?.test(name) && !veils.some(({ isUnnamed }) => isUnnamed)) continue
    if (isSource && (words.notBefore?.test(before) || words.notAfter?.test(behind))) continue
    const counted = reading.sources.find((one) => one.from < end && one.to > at)
    const later = counted ? null : countBehind(words, plain, tokens, end)
    let from = Math.min(at, counted?.from ?? at)
    let to = Math.max(end, counted?.to ?? end, later?.to ?? end)
    to += classifierAt(plain, to).length
    const [some, someAt] = someBefore(words, plain, start, { at, counted: counted?.from ?? null })
    const isBehind = !later && Boolean(words.someBehind && execAt(words.someBehind, plain, end))
    const isSomeOf = later !== null || some !== '' || isBehind
    if (some) from = Math.min(from, someAt - some.trimStart().length)
    const article = nearest(words.article, before)
    const isOne = words.one.test(name) && (words.article === null || Boolean(article))
    const house = words.at?.exec(text.slice(to))
    if (house) to += house[0].length
    for (const veil of veils) {
      if (veil.to + start <= from && from - (veil.to + start) <= 3) from = veil.from + start
      if (veil.from + start < to + GAP && veil.to + start > to) to = veil.to + start
    }
    const isCounted = counted || later || some
    const number = isCounted ? undefined : numberIn(tokens, from - 2, (one) => one.to <= from)
    if (number) from = number.from
    else if (article && !isCounted) from = Math.min(from, at - article[0].trimStart().length)
    const count = counted?.count ?? later?.count ?? number?.value ?? (isOne && !isSomeOf ? 1 : null)
    found.push({ from, to, count, isSomeOf })
  }
  return joined(found)
}

interface Rules {
  noun: RegExp
  source: RegExp
  others: RegExp | null
  one: RegExp
  veiled: RegExp
  article: RegExp | null
  someBefore: RegExp | null
  someLeading: RegExp | null
  fewBefore: RegExp | null
  someBehind: RegExp | null
  at: RegExp | null
  counts: Readonly<Record<string, number>> | undefined
  notBefore: RegExp | null
  notAfter: RegExp | null
}

const built = new Map<string, Rules>()

function rulesOf(tag: string): Rules | null {
  const known = built.get(tag)
  if (known) return known
  const words = SOURCING_WORDS[tag]
  if (!words) return null
  const made = rulesFrom(words, tag)
  built.set(tag, made)
  return made
}

const PACKED = new Set(['ja', 'zh', 'ko'])

function rulesFrom(words: SourcingWords, tag: string): Rules {
  const open = (forms: string) => forms.replaceAll('~', '[\\p{L}\\p{M}]*')
  const isPacked = PACKED.has(tag)
  const edge = isPacked ? '' : '(?<![\\p{L}\\p{M}])'
  const close = isPacked ? '' : '(?![\\p{L}\\p{M}])'
  const prefix = tag === 'ar' ? '((?:و|ف|ب|ك|ل)?(?:ال|لل)?)' : '()'
  const behind = (forms: string | undefined, before = ' ') =>
    forms === undefined ? null : new RegExp(`^${before}(?:${open(forms)})${close}`, 'u')
  // Korean puts spaces between its words, though not between a word and what belongs to it.
  const begun = tag === 'ko' ? '(?<![\\p{L}\\p{M}])' : edge
  const ending = (forms: string | undefined) =>
    forms === undefined ? null : new RegExp(`${begun}(?:${open(forms)}) ?(?:ال)?$`, 'u')
  const people = words.others === undefined ? words.people : `${words.people}|${words.others}`
  return {
    noun: new RegExp(`${edge}${prefix}(?:${open(words.source)}|${open(people)})${close}`, 'gu'),
    source: new RegExp(`^(?:${open(words.source.replace(/\(\?[!=][^)]*\)(?:\))?/g, ''))})$`, 'u'),
    others: words.others === undefined ? null : new RegExp(`^(?:${open(words.others)})$`, 'u'),
    one: new RegExp(`^(?:${open(words.one)})$`, 'u'),
    veiled: new RegExp(`${edge}(?:${open(words.veiled)})${close}`, 'gu'),
    article: ending(words.article),
    someBefore: ending(words.someBefore),
    someLeading: ending(words.someLeading),
    fewBefore:
      words.few === undefined || words.someBefore === undefined
        ? null
        : ending(`(?:${words.few}) ?(?:${words.someBefore})`),
    someBehind: words.someAfter === undefined ? null : new RegExp(`(?:${open(words.someAfter)})`, 'uy'),
    at:
      words.at === undefined
        ? null
        : new RegExp(`^ ${words.at} (?:\\p{Lu}[\\p{L}\\d&.'’-]*)(?: \\p{Lu}[\\p{L}\\d&'’-]*)*`, 'u'),
    notBefore: ending(words.notBefore),
    notAfter: behind(words.notAfter),
    counts: words.countsBehind,
  }
}

function sentenceAround(plain: string, at: number, end: number): [number, number] {
  const back = plain.slice(Math.max(0, at - AROUND), at)
  let start = at - back.length
  for (let place = back.length - 1; place >= 0; place--)
    if (SENTENCE_END.test(back.slice(place, place + 2)) && SENTENCE_END.test(back[place] ?? '')) {
      start += place + 1
      break
    }
  const on = plain.slice(end, end + AROUND)
  const stop = SENTENCE_END.exec(on)
  return [start, end + (stop ? stop.index : on.length)]
}

/** What veils somebody: behind the noun or before it, and not about the next of them. */
function veilsOf({ veiled }: Rules, sentence: string, at: number, end: number) {
  const veils: { from: number; to: number; isUnnamed: boolean }[] = []
  let reach = end
  for (const match of sentence.matchAll(veiled)) {
    const isUnnamed = UNNAMED.test(match[0])
    const veil = { from: match.index, to: match.index + match[0].length, isUnnamed }
    const between = sentence.slice(veil.to, at)
    if (/[,،，、]/.test(between) && !isUnnamed) continue
    if (veil.to <= at ? between.length <= 60 : veil.from - reach <= 48) {
      veils.push(veil)
      reach = Math.max(reach, veil.to)
    }
  }
  return veils
}

/** "of the sources two": where the number stands behind. */
function countBehind({ someBehind, counts }: Rules, plain: string, tokens: readonly Token[], end: number) {
  const between = someBehind && execAt(someBehind, plain, end)
  if (!between) return null
  const at = end + between[0].length
  const [word = ''] = /^[\p{L}\p{M}]*/u.exec(plain.slice(at)) ?? []
  const worth = counts?.[word]
  if (worth) return { count: worth, to: at + word.length }
  const number = numberIn(tokens, at, (one) => one.from <= at + 1)
  if (!number) return null
  return { count: number.value, to: number.to }
}

/** What East Asian languages put behind a number of people. */
const classifierAt = (plain: string, at: number): string =>
  /\d|[一二三四五六七八九十两兩]/u.test(plain[at - 1] ?? '')
    ? (/^ ?[人名位명]/u.exec(plain.slice(at))?.[0] ?? '')
    : ''

/** Behind a number or a word such as "some", up to the noun; or before the number. */
function someBefore(
  words: Rules,
  plain: string,
  start: number,
  { at, counted }: { at: number; counted: number | null },
): [string, number] {
  const before = (place: number) => plain.slice(Math.max(start, place - 60), place)
  const few = words.fewBefore?.exec(before(at))
  if (few) return [few[0], at]
  if (counted === null || counted >= at) return ['', start]
  const [between = ''] = words.someBefore?.exec(before(at)) ?? []
  if (between && at - between.trimStart().length > counted) return [between, at]
  const [leading = ''] = words.someLeading?.exec(before(counted)) ?? []
  return leading ? [leading, counted] : ['', start]
}

/** Of all that end there, the shortest: articles before it belong to somebody else. */
function nearest(ending: RegExp | null, before: string): RegExpExecArray | null {
  let found = ending?.exec(before) ?? null
  for (let from = 0; found; ) {
    from += found.index + 1
    const nearer = ending?.exec(before.slice(from)) ?? null
    if (!nearer) break
    found = nearer
  }
  return found
}

function execAt(pattern: RegExp, plain: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(plain)
}

/** The first number that ends behind a place, while tokens are near it; they are in order, and there may be thousands. */
function numberIn(tokens: readonly Token[], behind: number, isNear: (token: Token) => boolean) {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.to ?? 0) > behind) high = middle
    else low = middle + 1
  }
  for (let at = low; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || !isNear(token)) return undefined
    if (isNumber(token)) return token
  }
  return undefined
}

const isNumber = ({ kind, value }: Token) =>
  (kind === 'cardinal' || kind === 'figure') && Number.isInteger(value) && value >= 1 && value <= 40

/** Phrases that overlap are one. */
function joined(found: readonly FoundSourcing[]): FoundSourcing[] {
  const all: FoundSourcing[] = []
  for (const one of [...found].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1)
    if (last && one.from < last.to) {
      last.to = Math.max(last.to, one.to)
      last.count ??= one.count
      last.isSomeOf ||= one.isSomeOf
    } else all.push({ ...one })
  }
  return all
}
