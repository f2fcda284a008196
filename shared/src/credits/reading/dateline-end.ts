export interface DatelineEnd {
  /** Behind the dateline's own words, a closing bracket among them. */
  from: number
  /** Where the text begins. */
  to: number
  /** A dash, a slash or a colon says that it is one. */
  dashed: boolean
  /** Nothing but a dash or slash stands there: an agency may follow. */
  divides: boolean
}

/** Signs that end a dateline, each with why it is no part of a word or a sentence. */
const ENDS = [
  // Between spaces, or behind a bracket or full stop; in a compound a dash stands in a word.
  '(?: ?[)）][.:।]? ?| |\\.)(?:[-–—]+|_|\\|)(?: |$)',
  // "PARIS—The": between capitals and the sentence.
  '(?<=\\p{Lu})[–—]+(?= ?\\p{Lu}\\p{Ll})',
  '[)）][:।]?(?: |$)',
  "(?<=^[\\p{Lu} .,'’-]{3,60}):(?: |$)",
  '(?<=^[\\p{Lo}\\p{M}\\d .,،()–-]{2,60})[:：](?: |$)',
  ' [/—-] ?$',
  '(?<=^[^/]{2,60}) / (?=\\p{Lu}[\\p{L} .]{1,30}$)',
  '[^\\p{Ll}] — (?=\\p{Lu})',
  '।(?: |$)',
  '(?<=^[\\p{L} ,-]{3,40})\\.[-–—]+ ?',
]
const END = new RegExp(ENDS.join('|'), 'u')

/** Where the dateline at the beginning of a text ends; null where nothing says that there is one. */
export function datelineEnd(head: string): DatelineEnd | null {
  const found = END.exec(head)
  if (found === null) return null
  const bracket = /^ ?[)）]/u.exec(found[0])?.[0].length ?? 0
  return {
    from: found.index + bracket,
    to: found.index + found[0].length,
    dashed: /[-–—/_|:।]/u.test(found[0]),
    divides: /^ [-–—/] ?$/u.test(found[0]),
  }
}
