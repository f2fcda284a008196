import { escaped } from '@copydesk/shared/formats'
import { prefixOf } from '@copydesk/shared/publication'
import { labelsOf } from './labels/labels-of.ts'
import { pageFrame } from './page-frame.ts'
import { printedTime } from './printed-time.ts'
import type { OutEdition, Published, Site } from './published.ts'

/** A publication of an edition with the copy that it had and what was changed in it, drawn. */
export interface PastEntry extends Published {
  copy: OutEdition['copy']
  /** Null for the first. */
  changes: readonly string[] | null
}

export interface Past {
  /** Newest first. */
  entries: readonly PastEntry[]
  /** What was published before the last of them stands on another page. */
  isMore: boolean
}

/** How a story changed since it was first published: every publication, and what was different in it. */
export function historyPage(site: Site, { language, address, copy }: OutEdition, past: Past): string {
  const labels = labelsOf(language)
  return pageFrame(site, {
    language,
    title: `${labels.history}: ${copy.headline} – ${site.name}`,
    head: ['<meta name="robots" content="noindex">'],
    main: [
      '<article class="page history">',
      '<header class="top">',
      `<p class="standing-head">${escaped(labels.history)}</p>`,
      `<h1 class="title"><a href="${escaped(address)}">${escaped(copy.headline)}</a></h1>`,
      '</header>',
      '<ol>',
      ...past.entries.map((one) => entry(site, language, one)),
      '</ol>',
      ...(past.isMore
        ? [
            `<p class="past"><a href="${escaped(address)}/history?before=${past.entries.at(-1)?.number}">${escaped(labels.earlier)}</a></p>`,
          ]
        : []),
      `<p class="past"><a href="${escaped(address)}">${escaped(labels.backToStory)}</a></p>`,
      '</article>',
    ],
  })
}

function entry(site: Site, language: string, one: PastEntry): string {
  const labels = labelsOf(language)
  const is = prefixOf('page', language, one) || labels.published
  const { changes } = one
  return [
    '<li class="past-entry">',
    `<h2><span class="is is-${one.kind}">${escaped(is)}</span> ${printedTime(one.publishedAt, language, site.zone)}</h2>`,
    ...(one.correction === '' ? [] : [`<p class="correction" dir="auto">${escaped(one.correction)}</p>`]),
    ...(changes === null
      ? [`<p class="first">${escaped(labels.asFirst)}: ${escaped(one.copy.headline)}</p>`]
      : changes.length === 0
        ? [`<p class="first">${escaped(labels.sameWords)}</p>`]
        : ['<div class="changes">', ...changes, '</div>']),
    '</li>',
  ].join('\n')
}
