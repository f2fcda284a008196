/** Words that say nothing about a story: a slug made of them would name every second one. */
const EMPTY = new Set(
  (
    'a an and as at be by for from has have how in into is it its no of on or over says say said than that the their to ' +
    'update refile corrected corrects urgent ' +
    'up was what who will with after again two three le la les un une des de du et en au aux pour sur dans'
  ).split(' '),
)

/** While somebody types: blanks become hyphens, and what a slug cannot have is left out. Case is theirs. */
export const typedSlug = (text: string): string =>
  text
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{N}/._-]/gu, '')
    .replace(/^[/._-]+/u, '')
    .slice(0, 60)

/** "Marlow port to shut its east lock" → `MARLOW-PORT/SHUT`; empty where the headline says too little. */
export function suggestedSlug(headline: string): string {
  const words = (headline.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => !EMPTY.has(word.toLowerCase()) && !/^\p{N}+$/u.test(word),
  )
  if (words.length < 2) return ''
  const [first, second, third] = words.map((word) => word.toUpperCase())
  return typedSlug(third ? `${first}-${second}/${third}` : `${first}-${second}`)
}
