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
import { ru } from './ru.ts'
import { tr } from './tr.ts'
import type { TranslationLanguage } from './translation-language.ts'
import { zh } from './zh.ts'

const ALL: readonly TranslationLanguage[] = [en, fr, de, es, pt, it, nl, id, tr, pl, ru, ar, hi, ja, zh, ko]

/** The language of a tag, regions and scripts left aside: `pt-BR`, `zh-Hant`. Undefined when we have no words of it. */
export function languageOf(tag: string): TranslationLanguage | undefined {
  const base = tag.toLowerCase().split(/[-_]/)[0]
  return ALL.find((language) => language.tag === base)
}
