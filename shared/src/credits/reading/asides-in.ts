import type { Folded } from './fold.ts'

/** Something of a line that is no credit. */
export interface Stretch {
  kind: 'contact' | 'date'
  from: number
  to: number
}

const CONTACT =
  /(?:[\w.+-]{1,64}@[\w-]{1,63}(?:\.[a-z]{2,12}){1,3}|https?:\/\/[^\s)\]]{1,200}|www\.[^\s)\]]{1,100}|\+\d[\d ()-]{6,20}\d|\b0\d{2,5}[ /-]?\d[\d ()/-]{3,16}\d|(?<=^|[\s(·])@\w{2,30})/gu

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|f[ée]v|mars|avr|mai|juin|juil|ao[uû]t|d[ée]c)[\\p{L}]{0,7}\\.?'
const DAY = `\\b${MONTH} \\d{1,2}(?:, \\d{4})?\\b|\\d{1,2}\\.? ?${MONTH}(?: \\d{4}\\d*)?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{4}年\\d{1,2}月\\d{1,2}日|\\d{1,2}:\\d{2}(?! ?[:\\d])(?: ?[ap]\\.?m\\.?)?|\\d{1,3} (?:minutes?|hours?|days?) ago`
const HOUR = '(?:,? (?:at|à|um)? ?\\d{1,2}[:h]\\d{0,2} ?(?:[ap]m)?)?'
const SAID =
  '(?: ?\\b(?:last |posted |published |publié )?(?:updated|posted|published|publié|mis à jour|aktualisiert|le|on):?(?: le| on| am)? )?'
const DATE = new RegExp(`${SAID}(?:${DAY})${HOUR}`, 'giu')

const known = new WeakMap<Folded, readonly Stretch[]>()

/**
 * Addresses, numbers and handles, and dates and hours of the page that a line was taken from, in its order. Looked for
 * once, however many languages the line is read in.
 */
export function asidesIn(line: Folded): readonly Stretch[] {
  const before = known.get(line)
  if (before) return before
  const found = [...all(line.text, CONTACT, 'contact'), ...all(line.text, DATE, 'date')]
  found.sort((a, b) => a.from - b.from)
  known.set(line, found)
  return found
}

function all(line: string, pattern: RegExp, kind: Stretch['kind']): Stretch[] {
  return [...line.matchAll(pattern)].map((found) => ({
    kind,
    from: found.index,
    to: found.index + found[0].length,
  }))
}
