import { decodeUnicode } from '@copydesk/shared/formats'
import { Refusal } from '@copydesk/shared/refusal'

/** The text of an XML file: UTF-8, or UTF-16 that says so with its first bytes. */
export function decodeXml(bytes: Uint8Array, largest: number): string {
  if (bytes.length > largest) {
    const most = Math.floor(largest / (1024 * 1024))
    throw new Refusal('too-large', `The file is larger than ${most} MB. Give one story at a time.`)
  }
  if (bytes.length === 0)
    throw new Refusal('unreadable', 'The file is empty. Choose the file that has the translation in it.')
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw new Refusal('unreadable', 'The file is a packed one. Unpack it, and give the XLIFF that is in it.')
  const text = decodeUnicode(bytes)
  if (text === null) throw notUnicode()
  const [, named] = /^<\?xml[^>]*?encoding=["']([^"']*)["']/.exec(text) ?? []
  if (named !== undefined && !/^utf-?(?:8|16(?:[bl]e)?)$/i.test(named)) throw notUnicode()
  return text
}

const notUnicode = () =>
  new Refusal('unreadable', 'The file is not in UTF-8. Export it in UTF-8, so that no accent is lost.')
