import { directionOf, escaped } from '@copydesk/shared/formats'
import type { Language } from '@copydesk/shared/languages'
import { labelsOf } from './labels/labels-of.ts'
import { languageLink } from './language-links.ts'
import { frontAddress, pageFrame } from './page-frame.ts'
import type { Site } from './published.ts'

/** Where readers choose a language: each with what came last in it. */
export function languagesPage(
  site: Site,
  fronts: readonly { language: Language; headline: string }[],
): string {
  const [first] = fronts
  return pageFrame(site, {
    language: first?.language ?? 'en',
    title: site.name,
    isFront: true,
    main:
      first === undefined
        ? [`<p class="nothing">${escaped(labelsOf('en').nothing)}</p>`]
        : [
            '<ul class="fronts">',
            ...fronts.map(
              ({ language, headline }) =>
                `<li class="front" lang="${language}" dir="${directionOf(language)}"><p class="title">${languageLink({ language, address: frontAddress(language) })}</p><span class="newest">${escaped(headline)}</span></li>`,
            ),
            '</ul>',
          ],
  })
}
