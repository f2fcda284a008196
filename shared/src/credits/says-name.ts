import { safetyName } from './safety-name.ts'

/** Scripts that put a name's next word, or its ending, right behind it. */
const GLUED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]/u
const WORD = /[\p{L}\p{M}\p{N}]/u

/** Whether words that somebody wrote by hand say one of these names, whole, however it is spelled: "Li" is not in "Elizabeth". */
export function saysName(words: string, names: Iterable<string>): boolean {
  const line = safetyName(words)
  for (const name of names) if (says(line, safetyName(name))) return true
  return false
}

function says(line: string, name: string): boolean {
  if (name === '') return false
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
    const [before, behind] = [line[at - 1] ?? '', line[at + name.length] ?? '']
    if (GLUED.test(name) || (!WORD.test(before) && !WORD.test(behind))) return true
  }
  return false
}
