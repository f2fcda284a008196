const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Every white space but a space would be made one in an attribute. */
export const attributeOf = (words: string): string =>
  withoutForbidden(words).replace(/[&<>"\t\n\r]/g, (sign) => SIGNS[sign] ?? `&#${sign.charCodeAt(0)};`)

/** A carriage return that is not named is read as a new line. */
export const textOf = (words: string): string =>
  withoutForbidden(words).replace(/[&<>\r]/g, (sign) => SIGNS[sign] ?? '&#13;')

/** What may not stand in XML at all, not even by its number. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const withoutForbidden = (words: string): string => words.toWellFormed().replace(FORBIDDEN, '')
