import { segmenterOf } from '../../segmenter-of.ts'
import type { PublishableCopy } from '../blocks.ts'
import { countedIn } from './counted-in.ts'

/** The words of the body, as the desk counts them. */
export const countWords = ({ body, language }: Pick<PublishableCopy, 'body' | 'language'>): number =>
  body.reduce((sum, { runs }) => sum + countWordsIn(runs.map((run) => run.text).join(''), language), 0)

/** Words or characters; neither counts points. */
export function countWordsIn(text: string, language: string): number {
  const granularity = countedIn(language) === 'character' ? 'grapheme' : 'word'
  let count = 0
  for (const { segment } of segmenterOf(language, granularity).segment(text.replace(INNER_POINT, ''))) {
    if (/[\p{L}\p{N}]/u.test(segment)) count++
  }
  return count
}

/**
 * The point in `p.m.`, `U.S.` and `EU:s`: one word everywhere. Chromium's segmenter ends a word there and Node's does not, and
 * the list, counted on the server, must say what the page says.
 */
const INNER_POINT = /(?<=\p{L})[.:](?=\p{L})/gu
