import { escaped } from '@copydesk/shared/formats'
import { prefixOf } from '@copydesk/shared/publication'
import { alertCopy } from '../../alerts/alert-copy.ts'
import { labelsOf } from '../labels/labels-of.ts'
import { alternateLinks, languageLink } from '../language-links.ts'
import { linkedData, newsArticle } from '../news-article.ts'
import { pageFrame } from '../page-frame.ts'
import { printedTime } from '../printed-time.ts'
import type { Site } from '../published.ts'
import { publishedAlert } from './alert-entry.ts'
import type { FoundAlert } from './find-alert.ts'

/** A headline that went out alone, at an address that it keeps; below it what its story said before and since. */
export function alertPage(site: Site, { alert, others, alerts, story }: FoundAlert): string {
  const { language, address, words, releasedAt, edition } = alert
  const labels = labelsOf(language)
  const newest = publishedAlert(alert)
  const copy = alertCopy(language, words)
  const url = site.origin + encodeURI(address)
  const told = others.map((other) => ({ ...other, isOriginal: false }))
  const rest = alerts.filter((one) => one !== alert)
  return pageFrame(site, {
    language,
    title: `${words} – ${site.name}`,
    head: [
      `<link rel="canonical" href="${escaped(url)}">`,
      ...(others.length === 0 ? [] : alternateLinks(site.origin, [alert, ...others])),
      '<meta property="og:type" content="article">',
      `<meta property="og:title" content="${escaped(words)}">`,
      `<meta property="og:url" content="${escaped(url)}">`,
      linkedData(
        newsArticle(site, { id: edition, language, address, publications: [newest], copy, others: told }),
      ),
    ],
    main: [
      '<article class="page">',
      '<header class="top">',
      `<div class="kicker"><p class="is is-alert">${escaped(prefixOf('page', language, newest))}</p></div>`,
      `<h1>${escaped(words)}</h1>`,
      '<div class="about">',
      `<p class="times"><span>${escaped(labels.published)} ${printedTime(releasedAt, language, site.zone)}</span></p>`,
      ...(others.length === 0
        ? []
        : [
            `<p class="also">${escaped(labels.alsoIn)} ${others.map((other, n) => `<span${n === 0 ? '' : ' class="then"'}>${languageLink(other)}</span>`).join('')}</p>`,
          ]),
      '</div>',
      '</header>',
      '</article>',
      ...(story === null && rest.length === 0
        ? []
        : [
            '<section class="latest" aria-labelledby="latest">',
            `<h2 class="latest-title" id="latest">${escaped(labels.latest)}</h2>`,
            ...(story
              ? [brief(story.address, story.headline, printedTime(story.publishedAt, language, site.zone))]
              : []),
            ...rest.map((one) =>
              brief(one.address, one.words, printedTime(one.releasedAt, language, site.zone)),
            ),
            '</section>',
          ]),
    ],
  })
}

const brief = (address: string, headline: string, time: string): string =>
  [
    '<article class="brief">',
    `<h3 class="title"><a href="${escaped(address)}">${escaped(headline)}</a></h3>`,
    `<p class="times">${time}</p>`,
    '</article>',
  ].join('\n')
