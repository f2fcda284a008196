import { type Dateline, falseConversions, type Mention, type RuleFinder } from '../stylebook/index.ts'
import { keyOf } from '../translation/index.ts'
import { HEADLINE, STANDFIRST, type TranslationBlock } from '../translation/standing/index.ts'
import { firstUntitled } from './first-untitled.ts'
import type { PageFinding } from './page-finding.ts'
import { ruleReason } from './rule-reason.ts'

/** A mention of somebody who has a title; whether it is the first is known when all of the copy was looked at. */
export interface TitleMention extends Mention {
  block: string
}

export interface Stylebook {
  rules: RuleFinder | null
  dateline: Dateline
}

/** What in a block goes against the stylebook. */
export function styleFindings(
  { id, text }: TranslationBlock,
  isQuote: boolean,
  { rules, dateline }: Stylebook,
  language: string,
): { findings: PageFinding[]; mentions: TitleMention[] } {
  const found = rules?.find(text, isQuote) ?? { breaches: [], mentions: [] }
  const findings = found.breaches.map(({ rule, mend, ...place }) =>
    finding('stylebook', id, { ...place, mend, why: ruleReason(rule) }, rule.id),
  )
  const conversions = falseConversions(text, language, dateline).map((one) =>
    finding('conversion', id, one, keyOf(text.slice(Math.max(0, one.from - 40), one.from))),
  )
  const isLine = id === HEADLINE || id === STANDFIRST
  const mentions = isLine ? [] : found.mentions.map((one) => ({ ...one, block: id }))
  return { findings: [...findings, ...conversions], mentions }
}

interface Told {
  from: number
  to: number
  text: string
  why: string
  mend: string | null
}

/**
 * A dismissal is of these words under this rule, anywhere in the story's copy, for as long as the rule says the same:
 * it does not end because a word beside them was changed.
 */
function finding(
  check: 'stylebook' | 'conversion',
  block: string,
  { from, to, text, why, mend }: Told,
  about: string,
): PageFinding {
  return {
    ...{ check, block, why, mend, original: null },
    localized: { text, at: from },
    place: { from, to },
    key: `${check}-${about}-${keyOf(`${text}|${why}`)}`,
  }
}

/** Of all that a copy says of people who have titles, the first mentions that are without. */
export const untitledFindings = (mentions: readonly TitleMention[]): PageFinding[] =>
  firstUntitled(mentions).map(({ rule, block, ...place }) =>
    finding('stylebook', block, { ...place, why: ruleReason(rule) }, rule.id),
  )
