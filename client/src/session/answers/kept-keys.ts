import type { StoryRow } from '@copydesk/shared/story'

/** Lists of which there is one. */
const LISTS: readonly unknown[] = ['me', 'stories', 'contributors', 'house']

/** Of each edition: its page, and what was said of its blocks as they were translated. */
const OF_EDITIONS: readonly unknown[] = ['edition', 'translation']

/** Of what the server answers, what a page needs to open: those lists, and what belongs to an edition or helps its translator. */
export function isKept(key: readonly unknown[]): key is readonly string[] {
  const [name, id] = key
  if (key.length === 1) return LISTS.includes(name)
  if (key.length === 3) return name === 'terms' || (name === 'translation' && key[2] === 'aids')
  return key.length === 2 && OF_EDITIONS.includes(name) && typeof id === 'string'
}

/** The edition that an answer belongs to; null for a list. */
export const editionOf = (key: readonly string[]): string | null =>
  key.length > 1 && key[0] !== 'terms' ? (key[1] ?? null) : null

/** Without what is true at a moment only: who was in a story then is not who is in it now. */
export const lasting = (key: readonly string[], answer: unknown): unknown =>
  key[0] !== 'stories'
    ? answer
    : (answer as StoryRow[]).map((story) => ({
        ...story,
        editions: story.editions.map((edition) => ({ ...edition, present: [] })),
      }))

/** Changes with every build: the first script is named by its content, and by that of all that it imports. */
export const buildName = (): string =>
  document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? ''
