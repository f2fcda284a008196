import type { Reading } from '../reading/reading.ts'

/** Languages that write no spaces between words, or join them: a form may stand anywhere. */
const JOINED = new Set(['ja', 'zh', 'ko'])

/**
 * One pattern for the forms of a word, parted by `|`, in the plain text of a language. A form that ends in `*` may go
 * on, and a `…` stands for other words of the sentence; in a language that parts its words a form is a whole word.
 */
export function formsOf(tag: string, forms: string): RegExp {
  const all = forms
    .normalize()
    .split('|')
    .map((form) => {
      const open = form.endsWith('*')
      const stem = (open ? form.slice(0, -1) : form)
        .replace(/[.+?()[\]{}\\^$]/g, '\\$&')
        .replace('…', '(?![\\p{L}\\p{M}])[^.!?;:]{1,80}(?<![\\p{L}\\p{M}])')
      return JOINED.has(tag) ? stem : open ? `${stem}[\\p{L}\\p{M}]*` : stem
    })
    .join('|')
  return JOINED.has(tag)
    ? new RegExp(all, 'gu')
    : new RegExp(`(?<![\\p{L}\\p{M}])(?:${all})(?![\\p{L}\\p{M}])`, 'gu')
}

/** Where one of the forms stands first. Names are no words: what has a capital in the middle of a sentence is passed over. */
export function firstOf(
  pattern: RegExp,
  { text, plain, language }: Reading,
): { from: number; to: number } | null {
  for (const found of plain.matchAll(pattern)) {
    const span = { from: found.index, to: found.index + found[0].length }
    const isName =
      language?.tag !== 'de' &&
      /^\p{Lu}/u.test(text.slice(span.from)) &&
      /[\p{L}\d,] $/u.test(text.slice(Math.max(0, span.from - 2), span.from))
    if (!isName) return span
  }
  return null
}
