import { type Before, type Found, skipSpaces } from './before.ts'
import { beginsName, isLetter, isUnspaced, isWordLetter } from './scripts.ts'

/** A job before names, "Associated Press writers"; where none follow it may be somebody's title. */
export function takeJob(before: Before, from: number, to: number): Found | null {
  const { line, last, text: begun } = before
  const { text, bare } = line
  const next = skipSpaces(line, to)
  const title = (): Found | null => {
    if (begun >= 0 && !isUnspaced(text[from])) return null
    return begun >= 0 || last?.kind === 'comma' ? { kind: 'title', from, to } : null
  }
  if (next === to && !isUnspaced(text[to])) return title()
  const afterTitle = isUnspaced(text[from]) && begun < 0 && last?.kind === 'title'
  if (beginsName(text[next]) && !afterTitle) return { kind: 'job', from, to: next }
  return bare[next] === undefined || !isLetter(text[next]) ? title() : null
}

/** 記者, 기자: a title behind a name. */
export function takeTitle(before: Before, from: number, to: number): Found | null {
  const { line, last } = before
  const { text, bare } = line
  const inside = isWordLetter(text[from]) && isWordLetter(text[from - 1])
  if (inside && !/\p{Script=Hangul}/u.test(text[from] ?? '')) return null
  if (isWordLetter(text[to - 1]) && isWordLetter(text[to])) return null
  if (isUnspaced(text[from]) && isUnspaced(text[to])) return null
  const closed = last?.kind === 'cut' && bare[last.from] === ')'
  const behind = closed || before.text >= 0 || ['comma', 'title', 'text'].includes(last?.kind ?? '')
  return behind ? { kind: 'title', from, to } : null
}

/** で, 에서, में: what stands before them is a place, and who follows is there. */
export function takeBehind(before: Before, from: number, to: number, starts: boolean): Found | null {
  const { line } = before
  const { text, bare } = line
  const [last, next] = [text[from - 1] ?? '', text[to] ?? '']
  if (before.text < 0 || !isLetter(text[skipSpaces(line, to)])) return null
  const hiragana = /\p{Script=Hiragana}/u
  const is = isUnspaced(text[from])
    ? isLetter(last) && !hiragana.test(last) && !hiragana.test(next)
    : starts && bare[from] !== "'"
      ? last === ' ' && next === ' '
      : isLetter(last) && next === ' '
  return is ? { kind: 'behind', from, to } : null
}
