/** Who somebody is, in a few sentences. */
export interface Told {
  bio?: string
  bios?: Readonly<Record<string, string | undefined>>
}

/**
 * What readers of this language are told of an author: the bio in that language; else, in an original, the one that no
 * language was said of. A localization prints none rather than one in another language than its own.
 */
export function bioIn({ bio = '', bios = {} }: Told, language: string, isOriginal: boolean): string {
  const own = (Object.hasOwn(bios, language) ? bios[language] : undefined)?.trim() ?? ''
  return own || (isOriginal ? bio.trim() : '')
}
