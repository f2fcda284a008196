import type { FoundLoss } from '../../finding.ts'
import { type Comparison, passage } from '../check.ts'
import { CHINESE_SURNAMES, KOREAN_SURNAMES } from './east-surnames.ts'

/** One or two syllables of Mandarin in Latin letters, which no English word of these lengths often is. */
const SYLLABLE =
  '(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|a|e|i|o|u)'
const CHINESE_PERSON = /(?<![\p{L}-])(\p{Lu}[a-z]{1,5}) (\p{Lu}(?:[a-z]+))(?![\p{L}-])/gu
const CHINESE_GIVEN = new RegExp(`^${SYLLABLE}(?:'?${SYLLABLE})?$`)
/** Places and things that look like one. */
const NOBODY = /^(?:Wan Chai|Long Range|Fan Zone|Ding Dong|Han Chinese|Song Dynasty|Tang Dynasty)$/
/** "Kim Min-jun", and the other way round as in "Min-jun Kim". */
const KOREAN_PERSON =
  /(?<![\p{L}-])(?:(\p{Lu}[a-z]{1,5}) (\p{Lu}[a-z]+-[a-z]+)|(\p{Lu}[a-z]+-[a-z]+) (\p{Lu}[a-z]{1,5}))(?![\p{L}-])/gu

/** People of China and Korea whose surname is in none of its signs in the localization. */
export function eastNames({ original, localized, names }: Comparison): FoundLoss[] {
  const to = localized.language?.tag
  if ((to !== 'zh' && to !== 'ko') || original.language?.script !== 'spaced') return []
  const losses: FoundLoss[] = []
  const told = new Set<string>()
  for (const { surname, at, text } of to === 'zh' ? chinese(original.text) : korean(original.text)) {
    const signs = (to === 'zh' ? CHINESE_SURNAMES : KOREAN_SURNAMES).get(surname) ?? ''
    if (told.has(text) || [...signs].some((sign) => localized.text.includes(sign))) continue
    // It may stay in Latin letters, and the story's own list knows better.
    if (localized.text.includes(text) || names.some((forms) => forms.includes(text))) continue
    told.add(text)
    losses.push({
      check: 'name',
      original: passage(original, { from: at, to: at + text.length }),
      localized: null,
      why: `“${text}” (${[...signs].slice(0, 2).join(', ')}) is not named in the localization.`,
    })
  }
  return losses
}

interface Person {
  surname: string
  at: number
  text: string
}

function chinese(text: string): Person[] {
  return [...text.matchAll(CHINESE_PERSON)].flatMap((found) => {
    const [whole, family = '', given = ''] = found
    const surname = family.toLowerCase()
    if (NOBODY.test(whole) || !CHINESE_SURNAMES.has(surname) || !CHINESE_GIVEN.test(given.toLowerCase()))
      return []
    return [{ surname, at: found.index, text: whole }]
  })
}

function korean(text: string): Person[] {
  return [...text.matchAll(KOREAN_PERSON)].flatMap((found) => {
    const surname = (found[1] ?? found[4] ?? '').toLowerCase()
    return KOREAN_SURNAMES.has(surname) ? [{ surname, at: found.index, text: found[0] }] : []
  })
}
