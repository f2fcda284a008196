/**
 * The path of an edition in the browser: an id and words of the headline, never the slug (a slug can give a
 * confidential story away). Only the id is read back; the words are for people.
 */
export function storyAddress(edition: { id: string; headline: string }): string {
  const words = edition.headline
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  const tail = (words ?? []).slice(0, 8).join('-')
  // A page of its own: a headline of that one word must not lead there.
  const own = tail === 'clear' ? 'clear-' : tail
  return `/story/${edition.id}${own ? `/${own}` : ''}`
}
