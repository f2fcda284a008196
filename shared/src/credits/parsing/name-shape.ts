import type { Lexicon } from '../languages/lexicon.ts'
import { isKnownAgency } from './known-agencies.ts'
import { patternsOf } from './patterns-of.ts'

/** Words within a name that are written small. */
const PARTICLES = new Set(
  `de del della der den dem di da do dos das du des la le les el al bin ibn ben bint van von vom zu zur ter ten te af av y e
  d l abu abou dit dite och`
    .split(/\s+/)
    .filter(Boolean),
)

/** Longer than any byline's name with two titles. */
const LONGEST_NAME = 80

export type NameShape = 'person' | 'likely' | 'agency' | 'none'

/** Whether a stretch between separators can be a name, by its shape alone. */
export function nameShape(text: string, lexicon: Lexicon): NameShape {
  if (text.length > LONGEST_NAME || !/\p{L}/u.test(text)) return 'none'
  if (isOrganisation(text, lexicon)) return 'agency'
  if (/[\d@:!?=<>{}[\]"“”«»;]/u.test(text)) return 'none'
  const words = text.split(' ')
  if (words.length > 7) return 'none'
  const small = words.filter((word) => isSmall(word))
  if (small.length === 0) return 'person'
  // "john Chalmers": somebody's slip, but a name.
  const slip = small.length === 1 && words.length === 2 && small[0] === words[0]
  return slip ? 'likely' : 'none'
}

function isSmall(word: string): boolean {
  const first = [...word.replace(/^[’'(‘“-]+/u, '')][0] ?? ''
  if (!/\p{Ll}/u.test(first)) return false
  if (PARTICLES.has(word.toLowerCase().replace(/[’'.]/gu, ''))) return false
  // al-Awad, d'Ormesson, ap-Huw: a small beginning and a capital after it.
  return !/^\p{Ll}{1,4}[-’'‘]\p{Lu}/u.test(word)
}

export function isOrganisation(text: string, lexicon: Lexicon): boolean {
  if (isKnownAgency(text) || isKnownAgency(text.slice(text.lastIndexOf('/') + 1))) return true
  const { organisation, organisationAlone } = patternsOf(lexicon)
  if (organisation.test(text) && (/\p{Lu}/u.test(text) || organisationAlone.test(text))) return true
  return /^(?:The|Les) \p{Lu}/u.test(text) || /^\p{Lu}{2,5}$/u.test(text)
}
