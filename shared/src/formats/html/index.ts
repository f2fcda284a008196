import type { FormatWriter } from '../writer.ts'
import { bodyHtml } from './body-html.ts'
import { directionOf } from './direction-of.ts'
import { escapeHtml } from './escape-html.ts'

/** A page of its own, without style or script. The dateline stands at the beginning of the first paragraph. */
export const html: FormatWriter = {
  mediaType: 'text/html; charset=utf-8',
  extension: 'html',
  write: (publishable) => {
    const { language, headline, standfirst, byline, dateline, body, creditLine, rights } = publishable
    const line = (tag: string, text: string, name = ''): string[] =>
      text === '' ? [] : [`<${tag}${name && ` class="${name}"`}>${escapeHtml(text)}</${tag}>`]
    const [lead, ...rest] = body
    const opened =
      lead !== undefined && dateline !== ''
        ? [{ ...lead, runs: [{ text: `${dateline} `, marks: {} }, ...lead.runs] }, ...rest]
        : body
    return `${[
      '<!doctype html>',
      `<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">`,
      '<head>',
      '<meta charset="utf-8">',
      ...line('title', headline === '' ? dateline : headline),
      '</head>',
      '<body>',
      '<article>',
      ...line('h1', headline),
      ...line('p', standfirst, 'standfirst'),
      ...line('p', byline, 'byline'),
      bodyHtml(opened),
      ...line('p', creditLine, 'credits'),
      ...line('p', rights, 'rights'),
      '</article>',
      '</body>',
      '</html>',
    ]
      .filter((part) => part !== '')
      .join('\n')}\n`
  },
}
