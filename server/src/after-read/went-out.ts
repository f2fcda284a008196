import { maySee } from '@copydesk/shared/access'
import { AFTER_READ_DAYS, type AfterRead, type WentOut } from '@copydesk/shared/after-read'
import { languageSchema } from '@copydesk/shared/languages'
import type { Person } from '@copydesk/shared/people'
import type { Publication } from '@copydesk/shared/publication'
import type { Newsroom } from '../newsroom.ts'
import { askerOf } from '../people/asker-of.ts'
import type { Stores } from '../stores.ts'
import type { PublishedCopy } from './after-read-store.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** As much as somebody reads through in a day. */
const MOST = 300

type Out = Pick<Newsroom, 'stores' | 'now'>

/** What went out lately, newest first, each beside the original that was out then. Of what they may not see, nothing. */
export async function wentOut({ stores, now }: Out, person: Pick<Person, 'id'>): Promise<WentOut[]> {
  const asker = await askerOf(stores, person)
  const since = new Date(now().getTime() - AFTER_READ_DAYS * DAY_MS).toISOString()
  const hidden = (await stores.stories.restricted())
    .filter((story) => !maySee(asker, { story }))
    .map(({ id }) => id)
  const out = await stores.afterReads.since(asker.id, since, MOST, hidden)
  const people = await stores.people.byId()
  const originals = await originalsOf(stores, out)
  return out.map(({ slug, story, by, ...one }) => ({
    ...one,
    story: { id: story, slug },
    language: languageSchema.parse(one.language),
    by: (by !== null && people.get(by)) || null,
    beside: besideOf(one, originals),
  }))
}

interface Original {
  language: string
  /** Newest first. */
  publications: Publication[]
}

async function originalsOf(
  { editions, publications }: Stores,
  out: readonly PublishedCopy[],
): Promise<Map<string, Original>> {
  const originals = new Map<string, Original>()
  for (const { follows } of out) {
    if (follows === null || originals.has(follows)) continue
    const original = await editions.find(follows)
    if (original)
      originals.set(follows, {
        language: original.language,
        publications: await publications.ofEdition(follows),
      })
  }
  return originals
}

/** The original as it was out when this went out; else as it went out after it. */
function besideOf(
  { follows, publishedAt, kind }: Pick<PublishedCopy, 'follows' | 'publishedAt' | 'kind'>,
  originals: Map<string, Original>,
): WentOut['beside'] {
  // A line is no localization of a story that went out.
  if (kind === 'alert') return null
  const original = follows === null ? undefined : originals.get(follows)
  const then =
    original?.publications.find((one) => one.publishedAt <= publishedAt) ?? original?.publications.at(-1)
  return original && then
    ? { version: then.version, language: languageSchema.parse(original.language) }
    : null
}

/** Somebody has read these, or wants to read them again. It is theirs alone, and on no record. */
export async function noteAfterRead(
  { stores, now }: Out,
  person: Pick<Person, 'id'>,
  { ids, seen }: AfterRead,
): Promise<void> {
  const at = now()
  await stores.transact(async ({ afterReads }) => {
    if (!seen) return afterReads.unsee(person.id, ids)
    await afterReads.see(person.id, ids, at.toISOString())
    // What is out of reach by twice its time is nothing that anybody would be asked to read.
    await afterReads.forget(person.id, new Date(at.getTime() - 2 * AFTER_READ_DAYS * DAY_MS).toISOString())
  })
}
