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
  return `/story/${edition.id}${tail ? `/${tail}` : ''}`
}
