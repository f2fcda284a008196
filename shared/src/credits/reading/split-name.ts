import { fold } from './fold.ts'
import { isOrganisation, isPlace } from './name-shape.ts'
import { isChineseName, isKoreanName } from './surnames.ts'
import type { Words } from './words-of.ts'

export interface SplitName {
  names: string[]
  /** Whom they work for, glued before the name: "青网校园崔宁宁". */
  employer: string
  /** Where they are, before the name: "광양 구현모 기자". */
  place: string
  /** The same, where it stood behind the name: "陳靜台北". */
  behind?: string
}

/** What one stretch of an East Asian line names: scripts without capitals need not divide a name from its neighbour. */
export function splitName(text: string, words: Words, titled: boolean): SplitName {
  const { tag } = words.language
  const whole: SplitName = { names: [text], employer: '', place: '' }
  if (tag.startsWith('zh') && /\p{Script=Han}/u.test(text)) return chinese(text, words)
  if (tag === 'ko' && /\p{Script=Hangul}/u.test(text)) return korean(text, words, titled)
  if (tag === 'ja' && /^[\p{Script=Han}\p{Script=Katakana}ー]+ [\p{Script=Han}]{2,6}$/u.test(text)) {
    const [before = '', name = ''] = text.split(' ')
    if (isOrganisation(before, words)) return { names: [name], employer: before, place: '' }
  }
  return whole
}

function chinese(text: string, words: Words): SplitName {
  const parts = text.split(' ')
  if (parts.length > 1 && parts.every(isChineseName))
    return { names: [...new Set(parts)], employer: '', place: '' }
  // "王 颖": a short name that was set as wide as a longer one.
  if (parts.length === 2 && parts.every((part) => /^\p{Script=Han}$/u.test(part))) {
    return { names: [parts.join('')], employer: '', place: '' }
  }
  const behind = [4, 3, 2]
    .map((length) => text.slice(-length))
    .find((end) => isPlace(end, words) && isChineseName(text.slice(0, -end.length)))
  if (parts.length === 1 && behind !== undefined)
    return { names: [text.slice(0, -behind.length)], employer: '', place: '', behind }
  if (parts.length === 1 && text.length >= 5 && /^\p{Script=Han}+$/u.test(text)) {
    for (const length of [3, 2]) {
      const name = text.slice(-length)
      const before = text.slice(0, -length)
      if (isChineseName(name) && isOrganisation(before, words))
        return { names: [name], employer: before, place: '' }
    }
  }
  return { names: [text], employer: '', place: '' }
}

function korean(text: string, words: Words, titled: boolean): SplitName {
  const parts = text.split(' ')
  const last = parts.at(-1) as string
  const first = parts.slice(0, -1)
  if (first.length === 0) return { names: [text], employer: '', place: '' }
  if (first.every(isKoreanName) && isKoreanName(last) && parts.every((part) => part.length === 3)) {
    return { names: parts, employer: '', place: '' }
  }
  const before = first.join(' ')
  // "박서준 도쿄 특파원"
  if (titled && isPlace(last, words) && isKoreanName(before))
    return { names: [before], employer: '', place: last }
  const known = isPlace(before, words)
  if (known || (titled && isKoreanName(last) && last.length === 3 && before.length === 2)) {
    return { names: [last], employer: '', place: before }
  }
  if (isOrganisation(before, words) || words.agencies.has(fold(before).bare)) {
    return { names: [last], employer: before, place: '' }
  }
  return { names: [text], employer: '', place: '' }
}
