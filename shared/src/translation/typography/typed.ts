import { NARROW, NO_BREAK, typographyOf } from './typography-of.ts'

export interface Typed {
  /** How many characters before the caret it takes the place of. */
  replaces: number
  text: string
}

const HOST = String.raw`(?:localhost|(?:[a-z\d-]+\.)+[a-z\d-]*[a-z][a-z\d-]*)`
const PATH = String.raw`[^\s<>«»“”„、。，；（）「」]*`
/** A web address that is being written, also without its scheme where it has a port. */
const IN_ADDRESS = new RegExp(
  String.raw`(?<![a-z\d.+-])(?:(?:[a-z][a-z\d+.-]*://|www\.)${PATH}|${HOST}:\d+(?:[/?#]${PATH})?)$`,
  'iu',
)
/** What was taken for the end of a sentence until a port was typed behind it. */
const BEFORE_PORT = new RegExp(String.raw`(?<![a-z\d.+-])${HOST}(${NO_BREAK}:)$`)

/** What a typed character becomes, by what stands before it. */
export function typed(before: string, character: string, tag: string): Typed {
  const { quotes, inside, spaced, inCharacters } = typographyOf(tag)
  const last = before.slice(-1)
  if (character === '"' || character === "'") {
    const [open, close] = character === '"' ? [quotes[0], quotes[1]] : [quotes[2], quotes[3]]
    // Where no space stands before a word, what was not opened opens.
    const isAddress = IN_ADDRESS.test(before)
    // It may end there, where a quotation began before it.
    if (isAddress && !opened(before, open, close)) return { replaces: 0, text: character }
    const opens =
      (inCharacters && !opened(before, open, close)) || last === '' || /[\s([{«“„「『—–]/u.test(last)
    // Within a word it is an apostrophe.
    if (character === "'" && !opens && before.lastIndexOf(open) <= before.lastIndexOf(close))
      return { replaces: 0, text: '’' }
    const gap = character === '"' ? inside : ''
    if (opens && !opened(before, open, close)) return { replaces: 0, text: `${open}${gap}` }
    return {
      replaces: gap !== '' && last === ' ' ? 1 : 0,
      text: `${/[\u00a0\u202f]/.test(last) ? '' : gap}${close}`,
    }
  }
  // Whoever has the outer marks on their keyboard types a space inside them, or none.
  if (inside !== '' && character === ' ' && last === quotes[0]) return { replaces: 0, text: inside }
  if (inside !== '' && character === quotes[1] && opened(before, quotes[0], quotes[1]))
    if (!/[\u00a0\u202f]/.test(last)) return { replaces: last === ' ' ? 1 : 0, text: `${inside}${character}` }
  // What closed an inner quotation was an apostrophe, where a word goes on behind it: “c'est.
  const closer = quotes[3]
  if (!inCharacters && closer !== '’' && last === closer && /[\p{L}\p{N}]/u.test(character))
    if (/[\p{L}\p{M}]$/u.test(before.slice(0, -1))) return { replaces: 1, text: `’${character}` }
  // "15 h 30" and "15 h" stay on one line: known by what is typed behind the h.
  const hour = spaced.includes(':') && /(?:^|[^\d\p{L}]) ?\d{1,2}([ \u00a0]h ?)$/u.exec(before)?.[1]
  if (hour && (hour.endsWith(' ') ? /\d/ : /[,.;)]/).test(character))
    return {
      replaces: hour.length,
      text: `${NO_BREAK}h${hour.endsWith(' ') ? NO_BREAK : ''}${character === ';' ? spaceBefore(character) : ''}${character}`,
    }
  if (IN_ADDRESS.test(before)) return { replaces: 0, text: character }
  const port = /\d/.test(character) && spaced.includes(':') && BEFORE_PORT.exec(before)?.[1]
  if (port) return { replaces: port.length, text: `:${character}` }
  if (spaced.includes(character) && last !== '' && !/[\u00a0\u202f]/.test(last)) {
    const joined = '%€'.includes(character) ? /\d ?$/.test(before) : /[\p{L}\p{N}»”)%€] ?$/u.test(before)
    // "https:" and "15:30" are not sentences.
    const address = character === ':' && /(?:^|[\s([])https?$|(?:^|\s)\d{1,2}$/.test(before)
    if (joined && !address)
      return { replaces: last === ' ' ? 1 : 0, text: `${spaceBefore(character)}${character}` }
  }
  return { replaces: 0, text: character }
}

export const spaceBefore = (sign: string): string => (';?!'.includes(sign) ? NARROW : NO_BREAK)

/** A quotation has begun and not ended. */
const opened = (before: string, open: string, close: string): boolean =>
  open !== close && before.lastIndexOf(open) > before.lastIndexOf(close)
