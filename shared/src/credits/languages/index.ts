import type { CreditLanguage } from './credit-language.ts'

/** A new language: a folder here, and a line here. Each is fetched when it is wanted: a page prints one or two. */
export const LANGUAGE_FOLDERS = {
  en: () => import('./en/index.ts'),
  fr: () => import('./fr/index.ts'),
  de: () => import('./de/index.ts'),
  es: () => import('./es/index.ts'),
  pt: () => import('./pt/index.ts'),
  it: () => import('./it/index.ts'),
  ar: () => import('./ar/index.ts'),
  ja: () => import('./ja/index.ts'),
  'zh-Hans': () => import('./zh-hans/index.ts'),
  'zh-Hant': () => import('./zh-hant/index.ts'),
  ko: () => import('./ko/index.ts'),
  ru: () => import('./ru/index.ts'),
  tr: () => import('./tr/index.ts'),
  pl: () => import('./pl/index.ts'),
  nl: () => import('./nl/index.ts'),
  id: () => import('./id/index.ts'),
  hi: () => import('./hi/index.ts'),
  sv: () => import('./sv/index.ts'),
} as const satisfies Record<string, () => Promise<{ language: CreditLanguage }>>

export type CreditLanguageTag = keyof typeof LANGUAGE_FOLDERS

/** The folder of a language, by its tag or one that stands for it: `zh-TW` is `zh-Hant`. Null when it has none. */
export function creditLanguageTag(tag: string): CreditLanguageTag | null {
  const isTag = (one: string): one is CreditLanguageTag => Object.hasOwn(LANGUAGE_FOLDERS, one)
  if (isTag(tag)) return tag
  const [main = ''] = tag.toLowerCase().split('-')
  if (main === 'zh') return /hant|tw|hk|mo/i.test(tag) ? 'zh-Hant' : 'zh-Hans'
  return isTag(main) ? main : null
}
