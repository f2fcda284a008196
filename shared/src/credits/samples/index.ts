import { ar } from './ar.ts'
import { bylines } from './bylines.ts'
import { datelines } from './datelines.ts'
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
import { varied } from './varied.ts'
import { zh } from './zh.ts'
import { zhHant } from './zh-hant.ts'

export interface Sample {
  language: string
  text: string
  expected: { name: string; role: string; place: string }[]
}

const TEXTS = { en, fr, de, es, pt, it, nl, id, tr, pl, ru, ar, hi, ja, 'zh-Hans': zh, 'zh-Hant': zhHant, ko }

/** Each block's lines but the last, and what the last says of them. */
function blocksOf(
  texts: Readonly<Record<string, string>>,
): { language: string; text: string; said: string }[] {
  return Object.entries(texts).flatMap(([language, text]) =>
    text
      .trim()
      .split(/\n\n/)
      .map((block) => {
        const at = block.lastIndexOf('\n=')
        return { language, text: block.slice(0, at), said: block.slice(at + 2).trim() }
      }),
  )
}

/** Lines that we made up, by language: whoever writes a rule sees what else it touches. */
export const SAMPLES: readonly Sample[] = [...blocksOf(TEXTS), ...blocksOf(varied)].map(
  ({ language, text, said }) => ({
    language,
    text,
    expected: said === '' ? [] : said.split(' | ').map(readExpected),
  }),
)

/** What each says as one string: names with their place and employer; place, date, agency and author. */
export const BYLINES = blocksOf(bylines)
export const DATELINES = blocksOf(datelines)

/** `reporting: Ana Roy @ Marlow` */
function readExpected(said: string): Sample['expected'][number] {
  const colon = said.indexOf(': ')
  const [name = '', place = ''] = said.slice(colon + 2).split(' @ ')
  return { name, role: said.slice(0, colon), place }
}
