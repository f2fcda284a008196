import type { Contributor } from '@copydesk/shared/credits'
import type { Newsroom } from '../../newsroom.ts'
import { typedWords } from './search-words.ts'

/** As many as a page or a list below a field can show at once. */
const MOST = 50

/** Contributors by the beginnings of words of any of their names; all, by name, while nothing is typed. */
export async function findContributors(
  { stores }: Pick<Newsroom, 'stores'>,
  typed: string,
  most = MOST,
): Promise<Contributor[]> {
  const words = typedWords(typed)
  if (words.length === 0 && typed.trim() !== '') return []
  return stores.directory.find(words, typed, Math.min(most, MOST))
}
