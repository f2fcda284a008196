import type { FormatWriter } from '../writer.ts'
import { plainTextOf } from './plain-text-of.ts'

/** Plain text as a wire sends it, and as `readWire` reads it: an empty line between paragraphs. */
export const text: FormatWriter = {
  mediaType: 'text/plain; charset=utf-8',
  extension: 'txt',
  write: (publishable, embargoed) =>
    `${embargoed === null ? '' : `${embargoed}\n\n`}${plainTextOf(publishable)}\n`,
}
