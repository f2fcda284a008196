import type { Person } from '@copydesk/shared/people'
import { newReleaseSchema, type ReleasesPage } from '@copydesk/shared/publication'
import { newLocalizationSchema, newStorySchema } from '@copydesk/shared/story'
import type * as z from 'zod'
import { makeLocalization } from '../edition/make-localization.ts'
import { orderRelease } from '../publication/order-release.ts'
import { readReleases } from '../publication/read-releases.ts'
import { clearEdition } from '../review/clear-edition.ts'
import { fileEdition } from '../review/file-edition.ts'
import { createStory } from '../story/create-story.ts'
import type { Client, TestNewsroom } from './open-newsroom.ts'

/** A desk that writes a story in English and translates it, and an editor who lets it out. */
export interface Desk {
  newsroom: TestNewsroom
  id: string
  ana: Client & Person
  claire: Client & Person
  milo: Client & Person
  ruth: Client & Person
}

export interface Editions {
  story: string
  /** Ids by language, English first. */
  of: Record<string, string>
}

export async function deskThatPublishes(newsroom: TestNewsroom): Promise<Desk> {
  const id = await newsroom.desk('Business')
  return {
    newsroom,
    id,
    ana: await newsroom.signIn('Ana', 'reporter'),
    claire: await newsroom.signIn('Claire', 'translator'),
    milo: await newsroom.signIn('Milo', 'editor'),
    ruth: await newsroom.signIn('Ruth', 'managing-editor'),
  }
}

let stories = 0

/** A story in English and these languages: copies of it, as they were begun. Nothing is filed. */
export async function begunIn(
  { newsroom, ana, id }: Desk,
  languages: readonly string[],
  more: object = {},
): Promise<Editions> {
  const here = newsroom.composed.newsroom
  const wanted = { slug: `QUAY-${++stories}`, desk: id, headline: 'Quay open', text: 'The quay is open.' }
  const { story, edition } = await createStory(here, ana, newStorySchema.parse({ ...wanted, ...more }))
  if (edition === null) throw new Error('The story has no copy.')
  const of: Record<string, string> = { en: edition.id }
  for (const language of languages) {
    const localized = { language, follows: edition.id, begins: 'copy' }
    const made = await makeLocalization(here, ana, story.id, newLocalizationSchema.parse(localized))
    of[language] = made.edition.id
  }
  return { story: story.id, of }
}

/** Filed and cleared as it stands; a localization may go out as it is. Gives the hash that was cleared. */
export async function clears(desk: Desk, edition: string): Promise<string> {
  const { newsroom, claire, ana, milo } = desk
  const here = newsroom.composed.newsroom
  const found = await here.stores.editions.find(edition)
  const filer = found?.follows === null ? ana : claire
  await fileEdition(here, filer, edition, { note: '' })
  const { liveHash: hash } = await clearEdition(here, milo, edition, {
    hash: (await here.stores.editions.find(edition))?.liveHash ?? '',
  })
  if (found?.follows != null) {
    const original = (await here.stores.editions.find(found.follows))?.cleared ?? ''
    const by = { person: milo.id, at: here.now().toISOString() }
    await here.stores.transact((within) =>
      within.behind.allow({ edition, hash, original, reason: 'It is urgent.', ...by }),
    )
  }
  return hash
}

/** Editions of it, cleared. */
export async function clearedIn(
  desk: Desk,
  languages: readonly string[],
  more: object = {},
): Promise<Editions> {
  const editions = await begunIn(desk, languages, more)
  for (const id of Object.values(editions.of)) await clears(desk, id)
  return editions
}

/** As an editor orders it, of what is cleared before their eyes. */
export async function orders(
  { newsroom, milo }: Desk,
  editions: readonly string[],
  wanted: Partial<z.input<typeof newReleaseSchema>> = {},
): Promise<ReleasesPage> {
  const here = newsroom.composed.newsroom
  const [first = ''] = editions
  const page = await readReleases(here, milo, first)
  const chosen = editions.map((edition) => ({
    edition,
    hash: page.editions.find((one) => one.edition === edition)?.cleared?.hash ?? null,
  }))
  return orderRelease(
    here,
    milo,
    first,
    newReleaseSchema.parse({ kind: 'story', editions: chosen, ...wanted }),
  )
}

/** Kinds of what went out of an edition, oldest first. */
export async function outOf({ newsroom }: Desk, edition: string): Promise<string[]> {
  const published = await newsroom.composed.newsroom.stores.publications.ofEdition(edition)
  return published.map(({ kind }) => kind).reverse()
}
