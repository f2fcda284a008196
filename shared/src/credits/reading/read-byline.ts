import type { CreditLanguage } from '../languages/credit-language.ts'
import { fold } from './fold.ts'
import { languagesOf } from './languages-of.ts'
import { LineReading } from './line-reading.ts'
import { phrasesOf } from './phrases-of.ts'
import { readNames } from './read-names.ts'
import { readableName } from './readable-name.ts'
import type { CreditReading, ReadCredit, ReadName, Unplaced } from './reading.ts'
import { scan } from './scan.ts'
import type { Token } from './token.ts'
import { type HouseWords, wordsOf } from './words-of.ts'

/** Longer than a byline of many people; a longer text is something else. */
const LONGEST_BYLINE = 1_000

/** Words that say that nobody is named. */
const NOBODY =
  /^(?:個人|匿名|admin|editor|staff|anonymous|author|updated:?|last updated:?|posted|published)$/iu

/**
 * Reads a byline, "By A and B, Agency": whom the story is by, with the role of reporting unless it says another. What
 * is no name comes back as it stood. Never throws.
 */
export function readByline(
  text: string,
  { language, house }: { language?: string; house?: HouseWords } = {},
): CreditReading {
  if (text.length > LONGEST_BYLINE) {
    return { language: language ?? 'en', style: '', credits: [], unplaced: [{ text, at: 0 }] }
  }
  const line = prepared(text.toWellFormed().normalize('NFC'))
  const candidates = languagesOf(line, language)
  const opened = candidates
    .map((each) => ({ language: each, from: openingOf(line, each, house) }))
    .sort((a, b) => b.from - a.from)[0] as { language: CreditLanguage; from: number }
  const asWhole = candidates
    .map((each) => new LineReading(fold(line), each, house))
    .sort((a, b) => b.sure - a.sure)[0]
  const said = asWhole?.credits.filter((credit) => !credit.uncertain) ?? []
  const { credits, unplaced } = bylineOf(line, opened, house)
  // "Written by A, edited by B": it says its roles itself.
  const saysRoles = said.some((credit) => credit.role !== 'reporting' && credit.role !== 'writing')
  if (asWhole && saysRoles && said.length >= credits.length) {
    return {
      language: asWhole.language.tag,
      style: '',
      credits: (asWhole.credits as ReadCredit[]).map((credit) => readableName(credit)),
      unplaced: asWhole.unplaced,
    }
  }
  return { language: opened.language.tag, style: '', credits, unplaced }
}

function bylineOf(
  line: string,
  { language, from }: { language: CreditLanguage; from: number },
  house: HouseWords | undefined,
): { credits: ReadCredit[]; unplaced: Unplaced[] } {
  const words = wordsOf(language, house)
  // In place of what was read the line keeps its length, so that places in it stay true.
  const names = righted(' '.repeat(from) + line.slice(from))
  const folded = fold(names)
  const tokens = scan(folded, words)
  const asides = new Set<number>()
  const people: Token[] = []
  tokens.forEach((token, at) => {
    if (token.kind === 'label' && token.roles.includes('contribution'))
      people.push({ ...token, kind: 'comma' })
    else if (token.kind === 'label' && /^記者$|^记者$/u.test(names.slice(token.from, token.to).trim()))
      people.push({ ...token, kind: 'job' })
    else if (token.kind === 'cut') {
      const sign = folded.bare[token.from] ?? ''
      if (
        sign === '(' &&
        people.some((one) => one.kind === 'text') &&
        !tokens.slice(at + 1, at + 4).some((next) => next.kind === 'label')
      ) {
        asides.add(token.from)
        people.push({ ...token, kind: 'text' })
      } else people.push({ ...token, kind: 'comma' })
    } else people.push(token)
  })
  const reading = readNames(folded, closed(people, asides, names), asides, words)
  const leading = reading.leadingPlace
  const unplaced = [...reading.unplaced, ...reading.titles, ...(leading ? [leading] : [])]
  const named = reading.names.filter((name) => !NOBODY.test(name.name))
  for (const name of reading.names)
    if (!named.includes(name)) unplaced.push({ text: name.name, at: names.indexOf(name.name) })
  return {
    credits: withoutSection(named, line, unplaced).map((name) => ({
      ...readableName(name),
      role: 'reporting',
    })),
    unplaced: unplaced.sort((a, b) => a.at - b.at),
  }
}

/** A bracket's tokens as one: up to where it closes. */
function closed(tokens: readonly Token[], asides: ReadonlySet<number>, line: string): Token[] {
  const kept: Token[] = []
  let until = -1
  for (const token of tokens) {
    if (token.from < until) continue
    if (asides.has(token.from)) {
      const end = line.slice(token.from).search(/[)）]/u)
      until = end < 0 ? line.length : token.from + end + 1
      kept.push({ ...token, to: until })
    } else kept.push(token)
  }
  return kept
}

/** "Politik · Jochen Bittner": the desk's name before a dot is nobody's. */
function withoutSection(names: ReadName[], line: string, unplaced: Unplaced[]): ReadName[] {
  const [first, ...others] = names
  if (first === undefined || others.length === 0 || first.name.includes(' ')) return names
  if (!/^\s*\S+ [·|•] /u.test(line)) return names
  unplaced.push({ text: first.name, at: line.indexOf(first.name) })
  return others
}

/** How much of the line the words are that begin a byline in a language; 0 when none do. */
function openingOf(line: string, language: CreditLanguage, house: HouseWords | undefined): number {
  const { bare } = fold(line)
  let best = 0
  const start = bare.length - bare.trimStart().length
  for (const phrase of [...wordsOf(language, house).openings, ...phrasesOf(language.lexicon.byline)]) {
    const said = fold(phrase).bare
    if (!bare.startsWith(said, start)) continue
    let to = start + said.length
    const next = bare[to] ?? ''
    const spaced = /[\p{L}\p{N}]$/u.test(said) && !/\p{Script=Han}/u.test(said)
    if (spaced && /[\p{L}\p{N}]/u.test(next)) continue
    if (/\p{Script=Han}$/u.test(said) && !/[ :=/●]/u.test(next)) continue
    while (' :=/●'.includes(bare[to] ?? '.')) to += 1
    if (to < bare.length) best = Math.max(best, to)
  }
  return best
}

/** Lines, bars and glued names become commas; every sign keeps its place. */
function prepared(text: string): string {
  return text
    .replace(/\n/gu, ',')
    .replace(/\s/gu, ' ')
    .replace(/ [|•—–-] /gu, ' , ')
    .replace(/ =\s*$/u, '  ')
    .replace(/ (?=Follow$)/u, ',')
    .replace(/;/gu, ',')
    .replace(/(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})/gu, ', ')
}

/** "Jong, Michiel de": a surname first, its particle last. */
function righted(names: string): string {
  const inverted = /^(\s*)(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.' -]* (?:de|van|von|der|den|del|da))$/u.exec(
    names,
  )
  return inverted === null ? names : `${inverted[1]}${inverted[3]} ${inverted[2]} `
}
