import type { Comparison } from '../check.ts'
import { BODIES, BODY_LANGUAGES } from './bodies.ts'

interface Found {
  body: number
  from: number
  to: number
}

const LETTER = /\p{L}/u

/** Public bodies that a text names, the longest name first where one stands in another. */
export function bodiesIn(text: string, tag: string, loosely = false): Found[] {
  const column = BODY_LANGUAGES.indexOf(tag)
  if (column === -1) return []
  const found: Found[] = []
  for (const [body, forms] of BODIES.entries()) {
    for (const written of (forms[column] ?? '').split('|')) {
      if (written.startsWith('~') && !loosely) continue
      const form = written.replace('~', '')
      const at = text.indexOf(form)
      if (at === -1) continue
      // ECB, and not the end of another word; longer forms may go on in their cases.
      if (
        /^[A-Za-z.]{2,6}$/.test(form) &&
        (LETTER.test(text.charAt(at - 1)) || LETTER.test(text.charAt(at + form.length)))
      )
        continue
      found.push({ body, from: at, to: at + form.length })
      break
    }
  }
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.from <= one.from &&
          other.to >= one.to &&
          other.to - other.from > one.to - one.from,
      ),
  )
}

/** Bodies of the original that the translation does not name. */
export function lostBodies({
  original,
  localized,
}: Comparison): { lost: Found; instead: Found | undefined }[] {
  const [from, to] = [original.language?.tag ?? '', localized.language?.tag ?? '']
  if (!BODY_LANGUAGES.includes(to)) return []
  const ours = bodiesIn(original.text, from)
  // Whatever a language calls it, its short English form is known everywhere.
  const theirs = [...bodiesIn(localized.text, to, true), ...bodiesIn(localized.text, 'en')]
  const left = bodiesIn(localized.text, to).filter(({ body }) => !ours.some((one) => one.body === body))
  return ours
    .filter(({ body }) => !theirs.some((other) => other.body === body))
    .map((lost) => ({ lost, instead: left[0] }))
}
