import { Refusal } from '../../refusal.ts'
import { decodeUnicode } from '../decode-unicode.ts'

/** A wire story is some thousands of characters; a megabyte is a book. */
export const LARGEST_WIRE = 1024 * 1024

const AGAIN = 'Save it as plain text in UTF-8 and try again.'

/** First bytes of files that are no text, and what to say of them. */
const KNOWN: readonly { bytes: readonly number[]; name: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], name: 'a PDF' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'a Word document or a ZIP archive' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Word document' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'a rich text document' },
  { bytes: [0x1f, 0x8b], name: 'a compressed file' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a picture' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: 'a picture' },
]

/** The text of a file: UTF-8, or UTF-16 that says so. Anything else is refused with what to do about it. */
export function decodeWire(bytes: Uint8Array): string {
  if (bytes.length > LARGEST_WIRE) {
    throw new Refusal('too-large', 'The file is larger than 1 MB. Import one story at a time, as plain text.')
  }
  if (bytes.length === 0) throw empty()
  const known = KNOWN.find((file) => file.bytes.every((byte, index) => bytes[index] === byte))
  if (known !== undefined)
    throw new Refusal('unreadable', `The file is ${known.name}, not plain text. ${AGAIN}`)
  const decoded = decodeUnicode(bytes)
  if (decoded === null)
    throw new Refusal('unreadable', `The file is not in UTF-8, so its accents would be lost. ${AGAIN}`)
  const text = decoded.replace(/^\ufeff/, '')
  // Characters that no text has: a binary file, or one that only began as text.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) {
    throw new Refusal('unreadable', `The file is not plain text. ${AGAIN}`)
  }
  if (text.trim() === '') throw empty()
  return text
}

const empty = () => new Refusal('unreadable', 'The file is empty. Choose the file that has the story in it.')
