import type { PublishableCopy } from '../copy/blocks.ts'
import { html } from './html/index.ts'
import { json } from './json/index.ts'
import { text } from './text/index.ts'
import type { FormatWriter } from './writer.ts'

/** A new way out: a folder here and a line here. */
export const FORMATS = { text, html, json } as const satisfies Record<string, FormatWriter>
export type Format = keyof typeof FORMATS

/** Writes publishable copy in a format; what its readers may not have yet says so in every one. */
export function writeFormat(
  format: Format,
  publishable: PublishableCopy,
  embargoed: string | null = null,
): string {
  return FORMATS[format].write(publishable, embargoed)
}
