import { agoWords } from '../newsroom/clock.ts'

/** When somebody was here: "a moment ago", "yesterday at 16:02". */
export function whenWords(at: string, now: Date): string {
  const words = agoWords(at, now)
  return words === 'just now' ? 'a moment ago' : words
}

/** "3 changes since you were here yesterday at 16:02, by M. Dahl and B. Okoro." */
export function sinceWords(count: number, when: string, names: readonly string[]): string {
  const changes = count === 1 ? '1 change' : `${count} changes`
  const by = names.length > 0 ? `, by ${new Intl.ListFormat('en-GB').format(names)}` : ''
  return `${changes} since you were here ${when}${by}.`
}
