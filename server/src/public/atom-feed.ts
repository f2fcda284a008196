/*
 * Atom 1.0 (RFC 4287). An entry is an edition, under one id for good: an update changes its words and its time, and a
 * kill leaves the entry, says that it was withdrawn, and takes its words away.
 */
import { createHash } from 'node:crypto'
import type { PublishableCopy } from '@copydesk/shared/copy'
import { escaped, htmlOfBody } from '@copydesk/shared/formats'
import { prefixOf } from '@copydesk/shared/publication'
import { attributeOf, textOf } from '../formats/xml-text.ts'
import { labelsOf } from './labels/labels-of.ts'
import { bylineNames } from './news-article.ts'
import type { OutEntry, Site } from './published.ts'

interface Feed {
  language: string
  /** Its own address. */
  address: string
  /** Where its stories are to be read. */
  page: string
  /** Of one desk, its name. */
  desk: string | null
  entries: readonly OutEntry[]
}

export function atomFeed(site: Site, { language, address, page, desk, entries }: Feed): string {
  const self = site.origin + address
  const updated = entries
    .map(({ newest }) => newest.publishedAt)
    .sort()
    .at(-1)
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${attributeOf(language)}">`,
    `<id>${textOf(self)}</id>`,
    `<title>${textOf(desk === null ? site.name : `${site.name}: ${desk}`)}</title>`,
    `<updated>${updated ?? NOTHING_YET}</updated>`,
    `<author><name>${textOf(site.name)}</name><uri>${textOf(`${site.origin}/news`)}</uri></author>`,
    `<link rel="self" type="application/atom+xml" href="${attributeOf(self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${attributeOf(language)}" href="${attributeOf(site.origin + page)}"/>`,
    ...entries.map((entry) => entryOf(site, entry)),
    '</feed>',
  ].join('\n')}\n`
}

/** A feed has a time, also before anything is in it. */
const NOTHING_YET = '1970-01-01T00:00:00.000Z'

/** Not of the address, which another host may serve one day. */
function idOf(edition: string): string {
  const hex = createHash('sha256').update(`edition/${edition}`).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function entryOf(site: Site, entry: OutEntry): string {
  const { id, language, address, newest, firstAt, copy } = entry
  // The words of an address may be what was wrong in what was withdrawn: its end alone leads there too.
  const path = copy === null ? address.replace(/[^/]*-(?=[^-/]+$)/, '') : address
  const url = site.origin + encodeURI(path)
  return [
    '<entry>',
    `<id>${idOf(id)}</id>`,
    ...(copy === null ? withdrawn(entry) : words(site, entry, copy)),
    `<published>${firstAt}</published>`,
    `<updated>${newest.publishedAt}</updated>`,
    `<link rel="alternate" type="text/html" hreflang="${attributeOf(language)}" href="${attributeOf(url)}"/>`,
    `<category term="${newest.kind}"/>`,
    '</entry>',
  ].join('\n')
}

function words(site: Site, { language, newest }: OutEntry, copy: PublishableCopy): string[] {
  const names = bylineNames(copy.byline, language)
  const html = [
    ...htmlOfBody(copy.body, copy.dateline),
    ...(copy.creditLine === '' ? [] : [`<p>${escaped(copy.creditLine)}</p>`]),
  ].join('\n')
  return [
    `<title>${textOf(prefixOf('wire', language, newest) + copy.headline)}</title>`,
    ...(names.length > 0 ? names : [site.name]).map(
      (name) => `<author><name>${textOf(name)}</name></author>`,
    ),
    ...(copy.standfirst === '' ? [] : [`<summary>${textOf(copy.standfirst)}</summary>`]),
    `<content type="html" xml:lang="${attributeOf(language)}">${textOf(html)}</content>`,
    ...(copy.rights === '' ? [] : [`<rights>${textOf(copy.rights)}</rights>`]),
  ]
}

function withdrawn({ language, newest }: OutEntry): string[] {
  const labels = labelsOf(language)
  const { reason = '', instruction = '', substitute = false } = newest.kill ?? {}
  const told = [reason, instruction, substitute ? labels.substitute : labels.noSubstitute]
  return [
    `<title>${textOf(prefixOf('wire', language, newest) + labels.withdrawn)}</title>`,
    `<summary>${textOf(told.filter((line) => line !== '').join('\n'))}</summary>`,
  ]
}
