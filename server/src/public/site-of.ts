import type { Newsroom } from '../newsroom.ts'
import { UNNAMED } from '../people/desk-store.ts'
import type { PageFiles } from './page-files.ts'
import type { Site } from './published.ts'

/** Nobody waits longer for a new name of the newsroom than for a page that a proxy keeps. */
const REMEMBERED_MS = 10_000

/** What stands on every page, looked up now and then: a page is asked for far more often than a newsroom is renamed. */
export function rememberedSite(
  { stores }: Pick<Newsroom, 'stores'>,
  publicAddress: () => string,
  files: Pick<PageFiles, 'styles' | 'letters'>,
): () => Promise<Site> {
  let known: { site: Promise<Site>; until: number } | null = null
  const look = async (): Promise<Site> => {
    const newsroom = (await stores.desks.newsroom()) ?? UNNAMED
    return {
      ...{ name: newsroom.name, zone: newsroom.zone },
      origin: publicAddress().replace(/\/$/, ''),
      styles: files.styles,
      letters: files.letters,
    }
  }
  return () => {
    if (known === null || known.until < performance.now()) {
      const site = look()
      known = { site, until: performance.now() + REMEMBERED_MS }
      // A failure is not remembered.
      site.catch(() => {
        known = null
      })
    }
    return known.site
  }
}
