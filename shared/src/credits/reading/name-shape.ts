import { isKnownAgency } from './agencies.ts'
import { fold } from './fold.ts'
import type { Words } from './words-of.ts'

/** Words within a name that are written small. */
const PARTICLES = new Set(
  `de del della delle dello degli der den dem di da do dos das du des la le les el al bin ibn ben bint binti van von vom zu zur
  ter ten te 't af av y e d l abu abou dit dite och zum zur und i san st af op auf uit de' dal dalla ap ab ould oulad mac`
    .split(/\s+/)
    .filter(Boolean),
)

/** Longer than any byline's name with two titles. */
const LONGEST_NAME = 80

/** Where something was found, and nobody's name. */
const PLATFORM =
  /^(?:X|텔레그램|유튜브|트위터|페이스북|인스타그램|Twitter|Facebook|Instagram|YouTube|Telegram)(?:$| )|^(?:Divulgação|Reprodução|Arquivo pessoal|Handout|Courtesy|Archivo|Archiv|[Pp]rivat|DR|D\.R\.)$/u

export type NameShape = 'person' | 'likely' | 'agency' | 'initials' | 'none'

/** Whether a stretch between separators can be a name, by its shape alone. */
export function nameShape(text: string, words: Words): NameShape {
  if (text.length > LONGEST_NAME || !/\p{L}/u.test(text)) return 'none'
  if (words.nouns.has(fold(text).bare) || PLATFORM.test(text)) return 'none'
  if (/^\p{Ll}{2}$/u.test(text)) return 'initials'
  if (isOrganisation(text, words)) return 'agency'
  if (/^\p{Ll}{2,4}$/u.test(text)) return 'initials'
  if (/[\d@:：!?<>{}[\]"“”«»;；#%]/u.test(text)) return 'none'
  const parts = text.split(' ')
  if (parts.length > 7) return 'none'
  if (!/[\p{Lu}\p{Ll}]/u.test(text) && [...text].length > 40) return 'none'
  const small = parts.filter((word) => isSmall(word))
  if (small.length === 0) return 'person'
  // "john Chalmers": somebody's slip, but a name.
  const slip = small.length === 1 && parts.length === 2 && small[0] === parts[0]
  return slip ? 'likely' : 'none'
}

function isSmall(word: string): boolean {
  const first = [...word.replace(/^[’'(‘“-]+/u, '')][0] ?? ''
  if (!/\p{Ll}/u.test(first)) return false
  if (PARTICLES.has(word.toLowerCase().replace(/[’'.]/gu, ''))) return false
  // al-Awad, d'Ormesson, ap-Huw: a small beginning and a capital after it.
  return !/^\p{Ll}{1,4}[-’'‘]\p{Lu}/u.test(word)
}

export function isOrganisation(text: string, words: Words): boolean {
  if (isAgency(text, words)) return true
  const { bare } = fold(text)
  const parts = bare.split(/[\s/]+/u)
  if (
    parts.some((part) => words.organisations.has(part)) &&
    (parts.length > 1 || words.organisations.has(bare))
  ) {
    return /[\p{Lu}\p{Lo}]/u.test(text) || words.organisations.has(bare)
  }
  if (
    words.organisations.has(bare) ||
    words.longOrganisations.some((word) => ` ${bare} `.includes(` ${word} `))
  )
    return true
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(text))
    return endsAsOrganisation(text, words)
  if (/^[\w-]+\.(?:com|org|net|de|fr|it|es|pt|at|ch|ru|jp|kr|info|eu|uk|nl|pl)$/iu.test(text)) return true
  // "CNN Business", "BBC Sport"
  if (/^\p{Lu}{2,} \p{Lu}\p{Ll}/u.test(text) && isKnownAgency(text.slice(0, text.indexOf(' ')))) return true
  return (
    /^(?:The|Les) \p{Lu}/u.test(text) ||
    /^\p{Lu}{2,5}(?: TV| Photo)?$/u.test(text) ||
    /^\p{Lu}{2,5}[-/]\p{Lu}{2,5}$/u.test(text)
  )
}

/** "青网校园", "연합뉴스": its last signs say so. */
function endsAsOrganisation(text: string, words: Words): boolean {
  return words.endings.some(
    (ending) =>
      text.endsWith(ending) && text.length > ending.length + 1 && (ending.length > 1 || text.length > 3),
  )
}

export const isAgency = (text: string, words: Words): boolean => {
  if (isKnownAgency(text) || words.agencies.has(fold(text).bare)) return true
  const last = text.slice(text.lastIndexOf('/') + 1).trim()
  return last !== text && (isKnownAgency(last) || words.agencies.has(fold(last).bare))
}

export const isPlace = (text: string, words: Words): boolean => {
  const small = text.toLowerCase()
  return words.places.has(small) || words.places.has(small.replace(/^the /u, ''))
}

/** A job stands at its end: "Reuters Correspondent". */
export const TITLED =
  /(?: |^)(?:Correspondent|Reporter|Editor|Writer|Columnist|Contributor|Korrespondentin?|Redakteurin?)$/u
