import anyAscii from 'any-ascii'

/**
 * A word of a name as one says it, in plain letters, whatever script and transliteration it is written in: Müller,
 * Mueller and Muller are one, and so are Иванов, Ivanov and Iwanow. Rough on purpose: it finds, and people choose.
 * Characters of Chinese and Japanese are read in ways that only their bearers know: these stay as they are.
 */
export function spoken(word: string): string {
  return anyAscii(word)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/ou/g, 'o')
    .replace(/([aou])e/g, '$1')
    .replace(/[jy]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1')
}

/** The words of a name; whatever is neither letter nor number divides them. */
export const wordsOf = (name: string): string[] => name.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

export const hasHan = (word: string): boolean => /\p{Script=Han}/u.test(word)
