import type { FormatWriter } from '../writer.ts'

/** The publishable copy itself, for programs. */
export const json: FormatWriter = {
  mediaType: 'application/json',
  extension: 'json',
  write: (publishable) => `${JSON.stringify(publishable, null, 2)}\n`,
}
