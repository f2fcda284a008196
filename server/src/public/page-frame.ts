import { directionOf, escaped } from '@copydesk/shared/formats'
import { labelsOf } from './labels/labels-of.ts'
import type { Site } from './published.ts'

interface Framed {
  language: string
  title: string
  /** What else stands in the head, each a line of HTML. */
  head?: readonly string[]
  /** Beside the name of the newsroom. */
  nav?: string
  main: readonly string[]
  /** Of a front, the name is the headline. */
  isFront?: boolean
}

/** The scripts that the letters which are fetched first are of. */
const LATIN = new Set(['en', 'fr', 'de', 'es', 'pt', 'it', 'tr', 'pl', 'nl', 'id'])

export const frontAddress = (language: string) => `/news/${language}`
export const feedAddress = (language: string) => `/news/${language}/atom.xml`

/** A public page around what it says. */
export function pageFrame(site: Site, framed: Framed): string {
  const { language, title, head = [], nav = '', main, isFront = false } = framed
  const labels = labelsOf(language)
  const name = `<a href="${frontAddress(language)}" class="name">${escaped(site.name)}</a>`
  return `${[
    '<!doctype html>',
    `<html lang="${escaped(language)}" dir="${directionOf(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(title)}</title>`,
    ...(LATIN.has(language)
      ? [`<link rel="preload" href="${site.letters}" as="font" type="font/woff2" crossorigin>`]
      : []),
    '<link rel="icon" href="/mark.svg">',
    `<link rel="stylesheet" href="${site.styles}">`,
    `<link rel="alternate" type="application/atom+xml" href="${feedAddress(language)}" title="${escaped(site.name)}">`,
    ...head,
    '</head>',
    '<body>',
    `<a class="skip" href="#main">${escaped(labels.skip)}</a>`,
    `<header class="masthead${isFront ? ' large' : ''}">`,
    isFront ? `<h1 class="nameplate large">${name}</h1>` : `<p class="nameplate">${name}</p>`,
    ...(nav === '' ? [] : [nav]),
    '</header>',
    '<main id="main">',
    ...main,
    '</main>',
    '<footer class="foot">',
    `<a href="${frontAddress(language)}">${escaped(labels.front)}</a>`,
    `<a href="/news">${escaped(labels.languages)}</a>`,
    `<a href="${feedAddress(language)}">${escaped(labels.feed)}</a>`,
    '</footer>',
    '</body>',
    '</html>',
  ].join('\n')}\n`
}
