import { readByline } from '@copydesk/shared/credits/lines'
import { NewestFew } from '../newest-few.ts'
import type { OutEdition, Site } from './published.ts'

/** Reading one takes milliseconds, and a feed has fifty of the same few. */
const read = new NewestFew<string[]>(1000)

/** Names in a printed byline; what is read as no name is left out. */
export function bylineNames(byline: string, language: string): string[] {
  if (byline === '') return []
  const key = `${language} ${byline}`
  const names = read.get(key) ?? readByline(byline, { language }).credits.map(({ name }) => name)
  read.set(key, names)
  return names
}

/** What programs are told of a story, in the words of schema.org. */
export function newsArticle(site: Site, { language, address, publications, copy, others }: OutEdition) {
  const url = site.origin + encodeURI(address)
  const [newest] = publications
  const publisher = { '@type': 'NewsMediaOrganization', name: site.name, url: `${site.origin}/news` }
  const people = bylineNames(copy.byline, language).map((name) => ({ '@type': 'Person', name }))
  const corrections = publications.filter(({ correction }) => correction !== '')
  const told = (other: OutEdition['others'][number]) => ({
    '@type': 'NewsArticle',
    inLanguage: other.language,
    url: site.origin + encodeURI(other.address),
  })
  const original = others.find(({ isOriginal }) => isOriginal)
  const localized = original ? [] : others
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: url,
    url,
    headline: copy.headline,
    ...(copy.standfirst === '' ? {} : { description: copy.standfirst }),
    inLanguage: language,
    datePublished: publications.at(-1)?.publishedAt,
    dateModified: newest.publishedAt,
    version: newest.number,
    ...(copy.dateline === '' ? {} : { dateline: copy.dateline }),
    author: people.length > 0 ? people : publisher,
    publisher,
    ...(copy.creditLine === '' ? {} : { creditText: copy.creditLine }),
    ...(copy.rights === '' ? {} : { copyrightNotice: copy.rights }),
    ...(corrections.length === 0
      ? {}
      : {
          correction: corrections.map(({ correction, publishedAt }) => ({
            '@type': 'CorrectionComment',
            text: correction,
            datePublished: publishedAt,
          })),
        }),
    ...(original ? { translationOfWork: told(original) } : {}),
    ...(localized.length > 0 ? { workTranslation: localized.map(told) } : {}),
    isAccessibleForFree: true,
  }
}

/** Data in a page: no word of it can end the script that it stands in. */
export const linkedData = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`
