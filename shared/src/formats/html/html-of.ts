import type { PublishableCopy } from '../../copy/blocks.ts'
import { bodyOf } from './body-of.ts'
import { escaped } from './escaped.ts'

/** Publishable copy as an HTML fragment: every word escaped, every address judged again. */
export function htmlOf(copy: PublishableCopy): string {
  const { language, headline, standfirst, byline, dateline, body, creditLine, rights } = copy
  const { head = '', bio = '', opinions = '', disclosure = '' } = copy
  const line = (name: string, text: string) =>
    text === '' ? [] : [`<p class="${name}">${escaped(text)}</p>`]
  return [
    `<article lang="${escaped(language)}">`,
    ...line('standing-head', head),
    ...(headline === '' ? [] : [`<h1>${escaped(headline)}</h1>`]),
    ...line('standfirst', standfirst),
    ...line('byline', byline),
    ...bodyOf(body, dateline),
    ...line('credit-line', creditLine),
    ...line('bio', bio),
    ...line('opinions', opinions),
    ...line('disclosure', disclosure),
    ...line('rights', rights),
    '</article>',
  ].join('\n')
}
