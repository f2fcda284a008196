import { escaped, htmlOfBody } from '@copydesk/shared/formats'
import { prefixOf } from '@copydesk/shared/publication'
import { labelsOf } from './labels/labels-of.ts'
import { alternateLinks, languageLink } from './language-links.ts'
import { linkedData, newsArticle } from './news-article.ts'
import { pageFrame } from './page-frame.ts'
import { printedTime } from './printed-time.ts'
import type { OutEdition, Site } from './published.ts'

/** The page of an edition: what was cleared and published last, and nothing else. */
export function storyPage(site: Site, out: OutEdition): string {
  const { language, address, publications, copy, others } = out
  const url = site.origin + encodeURI(address)
  const named = (name: string, words: string) =>
    words === '' ? [] : [`<meta name="${name}" content="${escaped(words)}">`]
  const told = (property: string, words: string) =>
    words === '' ? [] : [`<meta property="${property}" content="${escaped(words)}">`]
  return pageFrame(site, {
    language,
    title: `${copy.headline} – ${site.name}`,
    head: [
      ...named('description', copy.standfirst),
      `<link rel="canonical" href="${escaped(url)}">`,
      ...(others.length === 0 ? [] : alternateLinks(site.origin, [{ language, address }, ...others])),
      ...told('og:type', 'article'),
      ...told('og:title', copy.headline),
      ...told('og:description', copy.standfirst),
      ...told('og:url', url),
      ...told('og:site_name', site.name),
      ...told('og:locale', language.replace('-', '_')),
      ...told('article:published_time', publications.at(-1)?.publishedAt ?? ''),
      ...told('article:modified_time', publications[0].publishedAt),
      linkedData(newsArticle(site, out)),
    ],
    main: [
      '<article class="page">',
      ...headOf(site, out),
      ...correctionsOf(site, out),
      '<div class="copy">',
      ...htmlOfBody(copy.body, copy.dateline),
      '</div>',
      ...footOf(out),
      '</article>',
    ],
  })
}

function headOf(site: Site, { language, publications, copy, others }: OutEdition): string[] {
  const labels = labelsOf(language)
  const [newest] = publications
  const first = publications.at(-1) ?? newest
  const is = prefixOf('page', language, newest)
  const time = (label: string, at: string, place = '') =>
    `<span${place}>${escaped(label)} ${printedTime(at, language, site.zone)}</span>`
  return [
    '<header class="top">',
    ...(copy.head || is
      ? [
          '<div class="kicker">',
          ...line('standing-head', copy.head ?? ''),
          ...line(`is is-${newest.kind}`, is),
          '</div>',
        ]
      : []),
    ...(copy.headline === '' ? [] : [`<h1>${escaped(copy.headline)}</h1>`]),
    ...line('standfirst', copy.standfirst),
    '<div class="about">',
    ...line('byline', copy.byline),
    `<p class="times">${time(labels.published, first.publishedAt)}${newest === first ? '' : time(labels.updated, newest.publishedAt, ' class="then"')}</p>`,
    ...(others.length === 0
      ? []
      : [
          `<p class="also">${escaped(labels.alsoIn)} ${others.map((other, n) => `<span${n === 0 ? '' : ' class="then"'}>${languageLink(other)}</span>`).join('')}</p>`,
        ]),
    '</div>',
    '</header>',
  ]
}

function correctionsOf(site: Site, { language, publications }: OutEdition): string[] {
  const corrections = publications.filter(({ correction }) => correction !== '')
  if (corrections.length === 0) return []
  return [
    '<section class="corrections" aria-labelledby="corrections">',
    `<h2 id="corrections">${escaped(labelsOf(language).corrections)}</h2>`,
    '<ul>',
    ...corrections.map(
      ({ correction, publishedAt }) =>
        `<li>${printedTime(publishedAt, language, site.zone)} <span dir="auto">${escaped(correction)}</span></li>`,
    ),
    '</ul>',
    '</section>',
  ]
}

function footOf({ language, address, publications, copy }: OutEdition): string[] {
  const labels = labelsOf(language)
  return [
    '<footer class="end">',
    ...line('credit-line', copy.creditLine),
    ...originOf(language, copy.origin),
    ...line('bio', copy.bio ?? ''),
    ...line('opinions', copy.opinions ?? ''),
    ...line('disclosure', copy.disclosure ?? ''),
    ...line('rights', copy.rights),
    ...(publications.length < 2
      ? []
      : [`<p class="past"><a href="${escaped(address)}/history">${escaped(labels.history)}</a></p>`]),
    '</footer>',
  ]
}

function originOf(language: string, origin: OutEdition['copy']['origin']): string[] {
  if (!origin) return []
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(origin.language) ?? origin.language
  const words = labelsOf(language).rendering.replace('{language}', name).replace('{agency}', origin.agency)
  const linked = /^https?:\/\//.test(origin.link)
  return [
    `<p class="origin">${linked ? `<a href="${escaped(origin.link)}">${escaped(words)}</a>` : escaped(words)}</p>`,
  ]
}

const line = (name: string, words: string): string[] =>
  words === '' ? [] : [`<p class="${name}">${escaped(words)}</p>`]
