import { LANGUAGES, type Language } from '@copydesk/shared/languages'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { hi } from './hi.ts'
import { id } from './id.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import type { PublicLabels } from './public-labels.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'
import { zhHans } from './zh-hans.ts'
import { zhHant } from './zh-hant.ts'

const ALL: Record<Language, PublicLabels> = {
  en,
  fr,
  de,
  es,
  pt,
  it,
  ar,
  ja,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  ko,
  ru,
  tr,
  pl,
  nl,
  id,
  hi,
}

/** What public pages say in a language, of ours or not: then in English. */
export const labelsOf = (language: string): PublicLabels =>
  Object.hasOwn(LANGUAGES, language) ? ALL[language as Language] : en
