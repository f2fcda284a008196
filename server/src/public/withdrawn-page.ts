import { escaped } from '@copydesk/shared/formats'
import { labelsOf } from './labels/labels-of.ts'
import { pageFrame } from './page-frame.ts'
import { printedTime } from './printed-time.ts'
import type { OutEdition, Site } from './published.ts'

/** What readers find where a story was killed: that it was, why, and what to do; not a word of its copy. */
export function withdrawnPage(
  site: Site,
  { language, publications }: Pick<OutEdition, 'language' | 'publications'>,
): string {
  const labels = labelsOf(language)
  const [{ kill, publishedAt }] = publications
  const { reason = '', instruction = '', substitute = false } = kill ?? {}
  const told = (title: string, words: string) =>
    words === '' ? [] : [`<dt>${escaped(title)}</dt>`, `<dd dir="auto">${escaped(words)}</dd>`]
  return pageFrame(site, {
    language,
    title: `${labels.withdrawn} – ${site.name}`,
    head: ['<meta name="robots" content="noindex">'],
    main: [
      '<article class="page withdrawn">',
      `<h1>${escaped(labels.withdrawn)}</h1>`,
      `<p class="times">${printedTime(publishedAt, language, site.zone)}</p>`,
      '<dl>',
      ...told(labels.why, reason),
      ...told(labels.whatToDo, instruction),
      '</dl>',
      `<p>${escaped(substitute ? labels.substitute : labels.noSubstitute)}</p>`,
      '</article>',
    ],
  })
}
