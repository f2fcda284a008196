import type { FormatWriter } from '../writer.ts'
import { directionOf } from './direction-of.ts'
import { escaped } from './escaped.ts'
import { htmlOf } from './html-of.ts'

/** A page of its own, without style or script. */
export const html: FormatWriter = {
  mediaType: 'text/html; charset=utf-8',
  extension: 'html',
  write: (publishable, embargoed) =>
    `${[
      '<!doctype html>',
      `<html lang="${escaped(publishable.language)}" dir="${directionOf(publishable.language)}">`,
      '<head>',
      '<meta charset="utf-8">',
      `<title>${escaped(publishable.headline || publishable.dateline)}</title>`,
      '</head>',
      '<body>',
      ...(embargoed === null ? [] : [`<p class="embargoed">${escaped(embargoed)}</p>`]),
      htmlOf(publishable),
      '</body>',
      '</html>',
    ].join('\n')}\n`,
}
