import type { FormatWriter } from '../writer.ts'

/** The publishable copy itself, for programs. */
export const json: FormatWriter = {
  mediaType: 'application/json',
  extension: 'json',
  write: (publishable, embargoed) =>
    `${JSON.stringify({ ...(embargoed !== null && { embargoed }), ...publishable }, null, 2)}\n`,
}
