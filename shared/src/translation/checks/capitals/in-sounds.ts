import type { FoundLoss } from '../../finding.ts'
import type { Comparison } from '../check.ts'
import { GIVEN_NAMES } from '../given-names.ts'
import { alikeThere, isThere } from '../is-there.ts'
import { folded } from '../latin-of.ts'
import { COMPANY } from '../organisations/company-words.ts'
import type { Capitals, Word } from './capitals-in.ts'
import { capitalsLoss } from './capitals-loss.ts'
import { isPerson } from './name-in.ts'

/** A name that the other language writes by its sound. */
export function inSounds(
  comparison: Comparison,
  capitals: Capitals,
  name: readonly Word[],
): FoundLoss | undefined {
  const { original, localized } = comparison
  const japanese = localized.language?.tag === 'ja'
  const proper = name.filter(({ text }) => /^\p{Lu}/u.test(text) && text.length > 2)
  const person = isPerson(original.text, capitals, name)
  const company =
    proper.some(({ text }) => /^(?:ag|sa|se|gmbh|inc|plc|ltd|spa|nv)$/i.test(text)) ||
    /\b(?:AG|SA|SE|GmbH|Inc|plc|Ltd|SpA|NV|Corp)\b/.test(original.text.slice(capitals.from, capitals.to))
  if (!person && !company) return undefined
  const own = proper.filter(
    ({ text }) => !COMPANY.test(folded(text)) && !/^Germany|^France|^Italy|^Spain|^Japan|^China/.test(text),
  )
  if (own.length === 0) return undefined
  if (japanese) {
    // Names of Chinese signs cannot be judged by their sound; a name in kana can, and a company that is not there.
    if (person && own.some(({ text }) => GIVEN_NAMES.has(folded(text)) && JAPANESE.test(folded(text))))
      return undefined
    if (own.some(({ text }) => localized.text.includes(text) || alikeThere(folded(text), localized) >= 0.5))
      return undefined
    if (person && !/[ァ-ヶ]・[ァ-ヶ]/u.test(localized.text) && /[一-龠]{2,}(?:氏|さん)/u.test(localized.text))
      return undefined
    return capitalsLoss(comparison, person ? 'name' : 'organisation', name, undefined)
  }
  const absent = own.filter(({ text }) => !isThere(text, localized))
  const last = own.at(-1)
  if (absent.length === own.length && own.length > 0) {
    if (own.some(({ text }) => alikeThere(folded(text), localized) >= 0.7)) return undefined
    return capitalsLoss(comparison, person ? 'name' : 'organisation', name, undefined)
  }
  if (person && last && absent.includes(last) && own.length > 1)
    return capitalsLoss(comparison, 'name', name, undefined)
  return undefined
}

const JAPANESE =
  /^(?:akira|daichi|hiroshi|kenji|kei|keiko|naomi|sakura|takeshi|yoko|yuki|yukiko|haruto|megumi|naoki|satoshi|takumi|aiko|emi|mariko|kazuo|makoto)$/
