/** As many as can be read in the smallest face. */
const MOST_SIGNS = 3

/**
 * What stands for somebody where their name has no room: as they sign, or else out of the name, "Milo Dahl" → "MD",
 * "森健太" → "森".
 */
export function initials(name: string, own = ''): string {
  const signed = own.trim()
  if (signed !== '' && [...signed].length <= MOST_SIGNS) return signed
  const words = name.trim().split(/\s+/)
  const first = [...(words[0] ?? '?')][0] ?? '?'
  const last = words.length > 1 ? [...(words.at(-1) ?? '')][0] : ''
  return (first + (last ?? '')).toUpperCase()
}

/** "Milo Dahl" → "M. Dahl", as lists print it. */
export function shortName(name: string): string {
  const words = name.trim().split(/\s+/)
  return words.length < 2 ? name : `${[...(words[0] ?? '')][0]}. ${words.slice(1).join(' ')}`
}
