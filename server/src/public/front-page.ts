import { escaped } from '@copydesk/shared/formats'
import type { Language } from '@copydesk/shared/languages'
import { prefixOf } from '@copydesk/shared/publication'
import { labelsOf } from './labels/labels-of.ts'
import { alternateLinks, languageLink } from './language-links.ts'
import { frontAddress, pageFrame } from './page-frame.ts'
import { printedTime } from './printed-time.ts'
import type { OutEntry, Site } from './published.ts'

/** The front of a language: what an editor placed, in that order, and below it what came last. */
export function frontPage(
  site: Site,
  front: {
    language: Language
    placed: readonly OutEntry[]
    latest: readonly OutEntry[]
    languages: readonly Language[]
  },
): string {
  const { language, placed, latest, languages } = front
  const labels = labelsOf(language)
  const others = languages.filter((other) => other !== language)
  const top = placed.length > 0 ? placed : latest.slice(0, 1)
  const below = placed.length > 0 ? latest : latest.slice(1)
  const fronts = languages.map((one) => ({ language: one, address: frontAddress(one) }))
  return pageFrame(site, {
    language,
    title: site.name,
    isFront: true,
    head: [
      `<link rel="canonical" href="${escaped(site.origin + frontAddress(language))}">`,
      ...alternateLinks(site.origin, fronts),
      `<meta property="og:title" content="${escaped(site.name)}">`,
    ],
    nav:
      others.length === 0
        ? ''
        : `<nav aria-label="${escaped(labels.languages)}">${fronts
            .filter((one) => one.language !== language)
            .map(languageLink)
            .join('\n')}</nav>`,
    main:
      top.length === 0
        ? [`<p class="nothing">${escaped(labels.nothing)}</p>`]
        : [
            '<div class="placed">',
            ...top.map((entry, n) => teaser(site, entry, n === 0 ? 'lead' : 'second')),
            '</div>',
            ...(below.length === 0
              ? []
              : [
                  '<section class="latest" aria-labelledby="latest">',
                  `<h2 class="latest-title" id="latest">${escaped(labels.latest)}</h2>`,
                  ...below.map((entry) => teaser(site, entry, 'brief')),
                  '</section>',
                ]),
          ],
  })
}

function teaser(site: Site, { address, language, newest, copy }: OutEntry, as: 'lead' | 'second' | 'brief') {
  if (copy === null) return ''
  const is = prefixOf('page', language, newest)
  const tag = as === 'brief' ? 'h3' : 'h2'
  return [
    `<article class="${as}">`,
    ...(copy.head ? [`<div class="kicker"><p class="standing-head">${escaped(copy.head)}</p></div>`] : []),
    `<${tag} class="title"><a href="${escaped(address)}">${escaped(copy.headline)}</a></${tag}>`,
    ...(copy.standfirst === '' ? [] : [`<p class="standfirst">${escaped(copy.standfirst)}</p>`]),
    `<p class="times">${is === '' ? '' : `<span class="is is-${newest.kind}">${escaped(is)}</span> `}${printedTime(newest.publishedAt, language, site.zone)}</p>`,
    '</article>',
  ].join('\n')
}
