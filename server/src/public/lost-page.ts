import { escaped } from '@copydesk/shared/formats'
import { labelsOf } from './labels/labels-of.ts'
import { frontAddress, pageFrame } from './page-frame.ts'
import type { Site } from './published.ts'

/** What stands at an address of nothing; it says the same of a story that is not published. */
export function lostPage(site: Site, language: string): string {
  const labels = labelsOf(language)
  return pageFrame(site, {
    language,
    title: `${labels.lost} – ${site.name}`,
    head: ['<meta name="robots" content="noindex">'],
    main: [
      '<article class="page withdrawn">',
      `<h1>${escaped(labels.lost)}</h1>`,
      `<p>${escaped(labels.lostWords)}</p>`,
      `<p><a href="${frontAddress(language)}">${escaped(labels.front)}</a></p>`,
      '</article>',
    ],
  })
}
