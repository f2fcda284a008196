import { ALL_LANGUAGES } from '../../credits/languages/all.ts'
import { LANGUAGES, type Language } from '../../language-names.ts'

/** Enough to tell two languages apart. */
const SAMPLE = 4_000

/** The language whose commonest words the text has most of; English when it has none. */
export function languageOf(paragraphs: readonly string[]): Language {
  const sample = paragraphs.join(' ').slice(0, SAMPLE)
  const byLetters = languageByLetters(sample)
  if (byLetters !== null) return byLetters
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const counts = ALL_LANGUAGES.map(({ tag, lexicon }) => {
    const common = new Set(lexicon.commonest.split(' '))
    return { tag, count: words.filter((word) => common.has(word)).length }
  })
  const [best] = counts.sort((a, b) => b.count - a.count)
  return best !== undefined && best.count > 0 && isLanguage(best.tag) ? best.tag : 'en'
}

const isLanguage = (tag: string): tag is Language => Object.hasOwn(LANGUAGES, tag)

/** Signs of one language of ours alone, where they are most of the text. */
function languageByLetters(text: string): Language | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const share = (script: RegExp): number => (text.match(script)?.length ?? 0) / Math.max(1, letters)
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.2) return 'ja'
  if (share(/\p{Script=Hangul}/gu) > 0.4) return 'ko'
  if (share(/\p{Script=Han}/gu) > 0.4) return traditional(text) ? 'zh-Hant' : 'zh-Hans'
  return null
}

/** Common signs that are written otherwise in simplified Chinese. */
const traditional = (text: string): boolean =>
  (text.match(/[這個們來時為國學會說對發經過還後樣與長當動]/gu)?.length ?? 0) >
  (text.match(/[这个们来时为国学会说对发经过还后样与长当动]/gu)?.length ?? 0)
