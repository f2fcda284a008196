import type { FoundLoss } from '../../finding.ts'
import type { Comparison } from '../check.ts'
import { GIVEN_NAMES } from '../given-names.ts'
import { isThere, wordsOf } from '../is-there.ts'
import { distance, folded } from '../latin-of.ts'
import { COMPANY } from '../organisations/company-words.ts'
import type { Capitals, Word } from './capitals-in.ts'
import { capitalsLoss } from './capitals-loss.ts'
import { isGiven, isPerson, TRANSLATED } from './name-in.ts'

/** A name that both languages write in Latin letters: left out, replaced or misspelt. */
export function inLatin(
  comparison: Comparison,
  capitals: Capitals,
  name: readonly Word[],
  theirs: readonly Capitals[],
): FoundLoss | undefined {
  const { original, localized } = comparison
  const proper = name.filter(({ text }) => /^\p{Lu}/u.test(text) && text.length > 1)
  const absent = proper.filter(({ text }) => !isThere(text, localized))
  if (absent.length === 0) return undefined
  // Of two of one surname, the given name says who is meant.
  if (
    proper.length === 2 &&
    absent.length === 1 &&
    absent[0] === proper[0] &&
    hasNamesake(original.text, proper)
  )
    return capitalsLoss(comparison, 'name', name, undefined)
  const person = isPerson(original.text, capitals, name)
  const foreign = (word: Word): boolean => !wordsOf(original).folded.has(folded(word.text))
  const near = (word: Word): Word | undefined =>
    theirs
      .flatMap(({ words }) => words)
      .find(
        (other) =>
          other.text.length > 4 &&
          word.text.length > 4 &&
          foreign(other) &&
          distance(folded(word.text), folded(other.text)) <= (word.text.length > 7 ? 3 : 2),
      )
  const company = proper.some(({ text }) => COMPANY.test(folded(text)))
  if (person) {
    const last = proper.at(-1)
    const misspelt = absent.map((word) => ({ word, other: near(word) })).find(({ other }) => other)
    if (misspelt?.other) return capitalsLoss(comparison, 'name', name, misspelt.other)
    if (absent.length === proper.length) {
      const instead = theirs.find(
        (other) =>
          other.words.length > 1 &&
          other.words.every(foreign) &&
          isPerson(localized.text, other, other.words),
      )
      return capitalsLoss(comparison, 'name', name, instead)
    }
    // The surname alone will do, the given name alone will not when another stands behind it.
    if (last && absent.includes(last)) {
      const given = proper[0]?.text ?? ''
      const other = theirs.find(({ words }) =>
        words.some(
          (word, at) =>
            folded(word.text) === folded(given) && words[at + 1] && foreign(words[at + 1] as Word),
        ),
      )
      return other ? capitalsLoss(comparison, 'name', name, other) : undefined
    }
    return undefined
  }
  if (company) {
    const own = absent.filter(({ text }) => !COMPANY.test(folded(text)))
    const rest = proper.filter(({ text }) => !COMPANY.test(folded(text)))
    if (own.length === 0 || own.length < rest.length) {
      const other = own.map(near).find(Boolean)
      return other && own.length > 0 ? capitalsLoss(comparison, 'organisation', name, other) : undefined
    }
    return capitalsLoss(comparison, 'organisation', name, own.map(near).find(Boolean))
  }
  // In German every noun has a capital, so that none says anything.
  if (original.language?.tag === 'de' || absent.length < proper.length || capitals.initial) return undefined
  if (original.days.some((day) => day.from < capitals.to && capitals.from < day.to)) return undefined
  if (localized.language?.tag === 'de') return undefined
  const spare = theirs.filter(
    ({ words, initial }) =>
      words.every((word) => foreign(word) || TRANSLATED.test(word.text)) &&
      words.some(
        (word, at) =>
          foreign(word) &&
          !(initial && at === 0 && (words.length === 1 || TRANSLATED.test(word.text))) &&
          !localized.days.some((day) => day.from < word.to && word.from < day.to),
      ),
  )
  if (spare.length > 0 || lowered(name, comparison)) return undefined
  return capitalsLoss(comparison, 'organisation', name, undefined)
}

function hasNamesake(text: string, [given, surname]: readonly Word[]): boolean {
  const beside = new RegExp(
    `(\\p{Lu}\\p{L}{1,30}) ${surname?.text.replace(/[^\p{L}]/gu, '.')}(?!\\p{L})`,
    'gu',
  )
  return (
    isGiven(given) &&
    [...text.matchAll(beside)].some(
      ([, other]) => other !== given?.text && GIVEN_NAMES.has(folded(other ?? '')),
    )
  )
}

/** Peoples and languages have a capital in one language and none in another: French, français. */
function lowered(name: readonly Word[], { original, localized }: Comparison): boolean {
  const beginnings = [...wordsOf(localized).folded].map((word) => word.slice(0, 3))
  return (
    (original.language?.tag === 'en' &&
      name.length === 1 &&
      /(?:an|ian|ish|ese|ch|ic|i|er|ers|ans|s)$/.test(name[0]?.text ?? '')) ||
    name.some(
      ({ text }) =>
        beginnings.includes(folded(text).slice(0, 3)) ||
        /^\p{Lu}{2,4}$/u.test(text) ||
        /^(?:Christmas|Easter|Ramadan|Internet|Parliament|Noël|Pâques|Navidad|Natal|Natale|Etat|État|Estado|Stato|Pasqua)$/.test(
          text,
        ),
    )
  )
}
