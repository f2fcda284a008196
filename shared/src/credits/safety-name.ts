/** Letters that are no letter with a sign, and that many keyboards lack. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h' },
}

/** Signs that nobody sees, accents, and vowel signs that only some people write. */
const UNHEARD =
  /\p{Cf}|\u0640|[\u0300-\u036f]|[\u0591-\u05c7]|[\u0610-\u061a]|[\u064b-\u0652]|\u0670|[\ufe00-\ufe0f]/gu

/**
 * A name as it is compared where printing it would put somebody in danger: any apostrophe and any dash is as good as
 * another, and no accent, vowel sign or sign that nobody sees tells two apart. Two people may be one by it; that leaves
 * out one name too many, where the other way prints the one that must not be.
 */
export function safetyName(name: string): string {
  return name
    .replace(/[\u2018\u2019\u201b\u2032\u02b9\u02bb-\u02bf\uff07\u05f3`\u00b4]/g, "'")
    .normalize('NFKD')
    .replace(UNHEARD, '')
    .normalize('NFC')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/[øłđðþßæœıħ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/\u0307/g, '')
}
