import { Refusal } from '@copydesk/shared/refusal'

/**
 * The text of a table: UTF-8, UTF-16 that says so, or what Excel saves in western Europe and America where it is not
 * told otherwise. What is none of these is refused: a letter that is guessed wrong stands in print.
 */
export function decodeTable(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be')
  try {
    return decode(bytes, 'utf-8')
  } catch {
    // The decoder says no more than that it is not UTF-8.
    const text = decode(bytes, 'windows-1252')
    if (isOfAnother(text))
      throw new Refusal(
        'unreadable',
        'The letters of this table cannot be read for certain. Save it as “CSV UTF-8” and import that.',
      )
    return text
  }
}

const decode = (bytes: Uint8Array, encoding: string) =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes)

/** Words of another script, read as this one, are accents alone (quotation marks aside); and nobody types controls. */
const isOfAnother = (text: string) => /[\xa1-\xaa\xac-\xb6\xb8-\xba\xbc-\xff]{3}|[\x80-\x9f]/.test(text)
