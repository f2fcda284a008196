/** How a language sets what is written in it. */
export interface Typography {
  /** Outer marks, then the inner ones. */
  quotes: readonly [string, string, string, string]
  /** Stands inside the outer quotation marks. */
  inside: string
  /** Signs that a space which does not break stands before. */
  spaced: string
  decimal: ',' | '.'
  /** Its copy is measured in characters, not in words. */
  inCharacters: boolean
}

export const NO_BREAK = '\u00a0'
export const NARROW = '\u202f'

const plain: Typography = {
  quotes: ['“', '”', '‘', '’'],
  inside: '',
  spaced: '',
  decimal: '.',
  inCharacters: false,
}

const TABLE: Readonly<Record<string, Typography>> = {
  en: plain,
  fr: { ...plain, quotes: ['«', '»', '“', '”'], inside: NO_BREAK, spaced: ':;?!%€', decimal: ',' },
  de: { ...plain, quotes: ['„', '“', '‚', '‘'], spaced: '%€', decimal: ',' },
  es: { ...plain, quotes: ['«', '»', '“', '”'], spaced: '%€', decimal: ',' },
  pt: { ...plain, quotes: ['“', '”', '‘', '’'], decimal: ',' },
  it: { ...plain, quotes: ['«', '»', '“', '”'], decimal: ',' },
  nl: { ...plain, quotes: ['“', '”', '‘', '’'], decimal: ',' },
  pl: { ...plain, quotes: ['„', '”', '«', '»'], decimal: ',' },
  ru: { ...plain, quotes: ['«', '»', '„', '“'], decimal: ',' },
  tr: { ...plain, decimal: ',' },
  id: { ...plain, decimal: ',' },
  ja: { ...plain, quotes: ['「', '」', '『', '』'], inCharacters: true },
  zh: { ...plain, inCharacters: true },
  'zh-hant': { ...plain, quotes: ['「', '」', '『', '』'], inCharacters: true },
}

export function typographyOf(tag: string): Typography {
  const lower = tag.toLowerCase()
  return TABLE[lower] ?? TABLE[lower.split(/[-_]/)[0] ?? ''] ?? plain
}
