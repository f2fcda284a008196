import type { AnyRole } from '../credit-roles.ts'
import { CREDIT_ROLES } from '../credit-roles.ts'
import type { HouseBook } from '../house/house-book.ts'
import type { CreditLanguage } from '../languages/credit-language.ts'
import type { HouseStyle } from '../languages/house-style.ts'
import { aroundNames, formsOf, type Label } from '../languages/label.ts'
import type { Phrases } from '../languages/lexicon.ts'
import { fold } from './fold.ts'
import { PhraseTrie } from './phrase-trie.ts'
import { phrasesOf } from './phrases-of.ts'
import { placesOf } from './places-of.ts'

/** What a phrase is to a line. */
export type WordKind =
  | 'noun'
  | 'label'
  | 'none'
  | 'beforeName'
  | 'opening'
  | 'after'
  | 'and'
  | 'at'
  | 'atKnown'
  | 'begins'
  | 'behind'
  | 'apart'
  | 'job'
  | 'title'

export interface Word {
  kind: WordKind
  role: AnyRole | null
  uncertain: boolean
  /** With its accents; short words are told apart by them. */
  exact: string
}

/** A language's lexicon and labels, made ready to read by. */
export interface Words {
  language: CreditLanguage
  trie: PhraseTrie<Word>
  by: PhraseTrie<string>
  nouns: ReadonlySet<string>
  places: ReadonlySet<string>
  agencies: ReadonlySet<string>
  /** Words of organisations, whole. */
  organisations: ReadonlySet<string>
  repeats: readonly string[]
  works: readonly string[]
  titles: ReadonlySet<string>
  /** Words for "with", which may stand before a label. */
  withs: ReadonlySet<string>
  /** Organisations of several words, and endings that tell one where words are not divided. */
  longOrganisations: readonly string[]
  endings: readonly string[]
  /** Signs that only the newsroom's own styles put between clauses or people. */
  signs: ReadonlyMap<string, 'cut' | 'comma'>
  /** What its own styles say before the names of a byline. */
  openings: readonly string[]
}

/** What a newsroom prints by besides the given styles: that is read as well. */
export type HouseWords = Pick<HouseBook, 'styles' | 'roles'>

/** Those of its styles alone: a line is read in our own roles. */
export type StyleWords = Pick<HouseBook, 'styles'> & { roles: never[] }

export const GIVEN_WORDS: StyleWords = { styles: [], roles: [] }

const made = new WeakMap<HouseWords, Map<string, Words>>()

export function wordsOf(language: CreditLanguage, house: HouseWords = GIVEN_WORDS): Words {
  const says = house.roles.length > 0 || house.styles.some((one) => one.language === language.tag)
  const whose = says ? house : GIVEN_WORDS
  const known = made.get(whose) ?? new Map<string, Words>()
  made.set(whose, known)
  const words = known.get(language.tag) ?? compile(language, whose)
  known.set(language.tag, words)
  return words
}

function compile(language: CreditLanguage, house: HouseWords): Words {
  const kept = house.styles.flatMap(({ language: tag, style }) => (tag === language.tag ? [style] : []))
  const { lexicon } = language
  const trie = new PhraseTrie<Word>()
  const nouns = new Set<string>()
  const add = (kind: WordKind, phrases: Phrases | undefined, role: AnyRole | null = null): void => {
    for (const phrase of phrasesOf(phrases ?? '')) addOne(kind, phrase, role)
  }
  const addOne = (kind: WordKind, phrase: string, role: AnyRole | null): void => {
    const uncertain = phrase.startsWith('?')
    const { bare, accented } = fold(uncertain ? phrase.slice(1) : phrase)
    if (bare === '') return
    if (kind === 'noun') nouns.add(bare)
    trie.add(bare, { kind, role, uncertain, exact: accented })
  }
  for (const own of house.roles) addLabel(own.labels[language.tag] ?? `${own.name}:`, own.role, addOne)
  for (const role of CREDIT_ROLES) {
    for (const style of [...kept, ...language.styles]) {
      const label = style.labels?.[role]
      if (label !== undefined) addLabel(label, role, addOne)
    }
    addLabel(language.labels[role], role, addOne)
    add('noun', lexicon.nouns[role], role)
    add('label', lexicon.before[role], role)
    add('beforeName', lexicon.beforeName[role], role)
    add('opening', lexicon.opening[role], role)
    add('after', lexicon.after[role], role)
  }
  add('none', lexicon.none)
  add('apart', lexicon.apart)
  add('and', lexicon.and)
  for (const { join } of kept) if (/\p{L}/u.test(join.and)) addOne('and', join.and.trim(), null)
  add('at', lexicon.at)
  add('atKnown', lexicon.atKnown)
  add('begins', lexicon.placeBegins)
  add('behind', lexicon.atBehind)
  add('job', lexicon.jobs)
  add('title', lexicon.titles)
  const by = new PhraseTrie<string>()
  for (const phrase of phrasesOf(lexicon.by)) by.add(fold(phrase).bare, phrase)
  const set = (phrases: Phrases | undefined): ReadonlySet<string> =>
    new Set(phrasesOf(phrases ?? '').map((phrase) => fold(phrase).bare))
  const organisations = set(lexicon.organisations)
  return {
    language,
    trie,
    by,
    nouns,
    places: placesOf(language.tag, lexicon.places),
    agencies: set(lexicon.agencies),
    organisations,
    longOrganisations: [...organisations].filter((word) => word.includes(' ')),
    endings: [...organisations].filter((word) =>
      /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(word),
    ),
    repeats: longestFirst(lexicon.repeats),
    works: longestFirst(lexicon.works),
    signs: signsOf(kept),
    openings: kept.flatMap(({ byline }) => byline.form.split('{}')[0]?.trim() || []),
    titles: set(lexicon.titles),
    withs: new Set(phrasesOf(lexicon.beforeName.contribution ?? '').map((phrase) => fold(phrase).accented)),
  }
}

/** Signs that mean something in every line; those of names, which divide nothing. */
const KNOWN = /[\p{L}\p{M}\p{N}\s,.;:|()[\]•—–©/·・&+'’"“”-]/u

function signsOf(kept: readonly HouseStyle[]): Words['signs'] {
  const signs = new Map<string, 'cut' | 'comma'>()
  const add = (kind: 'cut' | 'comma', printed: string): void => {
    for (const sign of fold(printed).bare) if (!KNOWN.test(sign)) signs.set(sign, kind)
  }
  for (const { join, between, beforeTranslation = '', brackets, end } of kept) {
    add('comma', join.comma + join.and)
    add('cut', between + beforeTranslation + brackets.join('') + end)
  }
  return signs
}

const longestFirst = (phrases: Phrases | undefined): string[] =>
  phrasesOf(phrases ?? '').sort((a, b) => b.length - a.length)

/** What a house style prints is read as well: before the names, behind them, or before a colon. */
function addLabel(
  label: Label,
  role: AnyRole,
  add: (kind: WordKind, phrase: string, role: AnyRole) => void,
): void {
  const behindTranslation = typeof label === 'string' ? undefined : label.behindTranslation
  for (const form of formsOf(label)) {
    // It is another role's label, and read by what stands before it.
    if (form === behindTranslation) continue
    const { before, behind } = aroundNames(form)
    const words = before.trim()
    if (/[:：＝=]$/u.test(words)) add('noun', words.slice(0, -1).trim(), role)
    else if (words !== '') add('label', words, role)
    if (behind.trim() !== '') add('after', behind.trim(), role)
  }
}
