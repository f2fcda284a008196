import type { PublishableCopy } from '../blocks.ts'

/** The words of the body, as the desk counts them. */
export const countWords = ({ body, language }: Pick<PublishableCopy, 'body' | 'language'>): number =>
  body.reduce((sum, { runs }) => sum + countWordsIn(runs.map((run) => run.text).join(''), language), 0)

/** Words; in Chinese and Japanese characters, since that is what copy is measured in there. Neither counts points. */
export function countWordsIn(text: string, language: string): number {
  const granularity = /^(?:ja|zh)\b/.test(language) ? 'grapheme' : 'word'
  let count = 0
  for (const { segment } of segmenter(language, granularity).segment(text)) {
    if (/[\p{L}\p{N}]/u.test(segment)) count++
  }
  return count
}

const SEGMENTERS = new Map<string, Intl.Segmenter>()

function segmenter(language: string, granularity: 'grapheme' | 'word'): Intl.Segmenter {
  const key = `${language} ${granularity}`
  const known = SEGMENTERS.get(key) ?? new Intl.Segmenter(language, { granularity })
  SEGMENTERS.set(key, known)
  return known
}
