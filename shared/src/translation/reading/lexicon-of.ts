import type { TranslationLanguage } from '../languages/translation-language.ts'
import { plainText } from './plain-text.ts'
import type { TokenKind } from './token.ts'

export interface Form {
  form: string
  kind: TokenKind
  value: number
  code: string
  /** More letters may follow. */
  open: boolean
}

export interface Lexicon {
  /** By the first letters, the longest form first. */
  starting: ReadonlyMap<string, readonly Form[]>
  language: TranslationLanguage
}

/** What stands in every language. */
const SIGNS: Readonly<Record<string, string>> = {
  USD: 'us$|usd',
  dollar: '$',
  EUR: '€|eur',
  GBP: '£|gbp',
  JPY: '¥|jpy',
  CNY: 'cny|rmb',
  BRL: 'r$|brl',
  HKD: 'hk$|hkd',
  AUD: 'a$|aud',
  CAD: 'c$|cad',
  CHF: 'chf',
  rupee: '₹|rs.|inr',
  KRW: '₩|krw',
  TRY: '₺|try',
  RUB: '₽|rub',
  PLN: 'pln',
  SGD: 's$',
  hryvnia: '₴',
  shekel: '₪',
  IDR: 'rp|idr',
}

const ERAS: Readonly<Record<number, string>> = {
  2018: '令和',
  1988: '平成',
  1925: '昭和',
  1911: '大正|民國|民国',
}

/** How many letters a form is found by. Forms of one letter stand under that letter. */
const KEY = 2

const built = new Map<TranslationLanguage, Lexicon>()

export function lexiconOf(language: TranslationLanguage): Lexicon {
  const known = built.get(language)
  if (known) return known
  const forms: Form[] = []
  const add = (kind: TokenKind, words: string | undefined, value = 0, code = '') => {
    for (const word of (words ?? '').split('|')) {
      const open = word.endsWith('*')
      const form = plainText(open ? word.slice(0, -1) : word)
      if (form !== '') forms.push({ form, kind, value, code, open })
    }
  }
  const addAll = (
    kind: TokenKind,
    all: Readonly<Record<string, string>> | readonly string[] | undefined,
    from = 0,
  ) => {
    for (const [value, words] of Object.entries(all ?? {})) add(kind, words, Number(value) + from)
  }
  // Of two forms that are written alike the first stands.
  for (const [code, words] of Object.entries(language.currencies)) add('currency', words, 0, code)
  for (const [code, words] of Object.entries(SIGNS)) add('currency', words, 0, code)
  addAll('era', ERAS)
  add('points', language.points)
  add('percent', language.percent)
  add('am', language.am)
  add('pm', language.pm)
  addAll('clockWord', language.clockWords)
  addAll('fraction', language.fractions)
  addAll('cardinal', language.cardinals)
  addAll('cardinal', language.numbers)
  addAll('scale', language.scales)
  addAll('month', language.months, 1)
  addAll('weekday', language.weekdays, 1)
  addAll('unit', language.units)
  add('point', language.point)
  addAll('ordinal', language.ordinals, 1)
  add('noon', language.noon)
  add('midnight', language.midnight)
  add('source', language.sources)
  add('today', language.today)
  add('degrees', language.degrees)
  add('belowZero', language.belowZero)
  add('century', language.century)
  add('hour', language.hour)
  add('beforeHour', language.beforeHour)
  add('between', language.between)
  add('and', language.and)
  const starting = new Map<string, Form[]>()
  for (const form of forms) {
    const key = form.form.slice(0, KEY)
    starting.set(key, [...(starting.get(key) ?? []), form])
  }
  for (const [key, some] of starting) {
    starting.set(
      key,
      some.sort((one, other) => other.form.length - one.form.length),
    )
  }
  const lexicon = { starting, language }
  built.set(language, lexicon)
  return lexicon
}

const LETTER = /[\p{L}\p{M}]/u

/** The longest form that stands at a place. */
export function formAt({ starting, language }: Lexicon, text: string, at: number): Form | undefined {
  let best: Form | undefined
  for (const length of [KEY, 1]) {
    for (const form of starting.get(text.slice(at, at + length)) ?? []) {
      if (best && best.form.length >= form.form.length) break
      if (!text.startsWith(form.form, at)) continue
      if (!form.open && language.script === 'spaced' && !endsAt(text, at + form.form.length)) continue
      best = form
    }
  }
  return best
}

/** A letter before and a letter behind are one word. */
function endsAt(text: string, end: number): boolean {
  return !LETTER.test(text.charAt(end)) || !LETTER.test(text.charAt(end - 1))
}
