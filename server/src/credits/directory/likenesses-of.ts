import { hasHan, spoken, wordsOf } from './spoken.ts'

/**
 * What two names may have in common that makes them the same person's. `words`: the same words in any order; `full` and
 * `initial`: the last word, and a first one that begins with the same letter, or is that letter and no more.
 */
export interface Likeness {
  likeness: string
  by: 'words' | 'full' | 'initial'
}

export function likenessesOf(names: readonly string[]): Likeness[] {
  const found = names.flatMap(likenessOf)
  return found.filter(
    (one, at) => found.findIndex(({ likeness, by }) => likeness === one.likeness && by === one.by) === at,
  )
}

function likenessOf(name: string): Likeness[] {
  const words = wordsOf(name)
    .map((word) => (hasHan(word) ? word : spoken(word)))
    .filter(Boolean)
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return []
  const same: Likeness = { likeness: [...words].sort().join(' '), by: 'words' }
  if (words.length < 2 || hasHan(first)) return [same]
  return [same, { likeness: `${first[0]} ${last}`, by: first.length === 1 ? 'initial' : 'full' }]
}
