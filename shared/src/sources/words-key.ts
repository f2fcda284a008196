import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** What words say, case and spaces aside: an attestation is bound to it. */
export const wordsKey = (words: string): string =>
  bytesToHex(sha256(utf8ToBytes(words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim())))

/**
 * Whether what somebody said of sources holds for these words still: each of them was there when they said it. Words
 * that went make no difference; those that came, or changed, are not what they were told about.
 */
export const holdsFor = (attested: readonly string[], words: readonly string[]): boolean =>
  words.length > 0 && words.every((one) => attested.includes(wordsKey(one)))
