import type { Rule } from './rule.ts'

/** Words as they are written where others stood: in capitals, with a capital at the beginning, or as they are. */
export function inCaseOf(found: string, instead: string, { kind }: Pick<Rule, 'kind'>): string {
  const upper = found.toUpperCase()
  if (found === upper && found !== found.toLowerCase() && [...found].length > 1) return instead.toUpperCase()
  // A name has capitals of its own.
  if (kind === 'name') return instead
  const [first = ''] = found
  const isCapital = first !== first.toLowerCase()
  return isCapital ? capitalized(instead) : instead
}

function capitalized(words: string): string {
  const [first = '', ...rest] = words
  return first.toUpperCase() + rest.join('')
}
