import { AFTER_READ_DAYS, type AfterRead, type WentOut } from '@copydesk/shared/after-read'
import { languageSchema } from '@copydesk/shared/languages'
import type { Person } from '@copydesk/shared/people'
import type { Publication } from '@copydesk/shared/publication'
import type { Newsroom } from '../newsroom.ts'
import { askerOf } from '../people/asker-of.ts'
import type { Stores } from '../stores.ts'
import { hiddenFrom } from '../story/hidden-from.ts'
import type { PublishedCopy } from './after-read-store.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** As much as somebody reads through in a day. */
const MOST = 300

type Out = Pick<Newsroom, 'stores' | 'now'>

/** What went out lately, newest first, each beside the original that was out then. Of what they may not see, nothing. */
export async function wentOut({ stores, now }: Out, person: Pick<Person, 'id'>): Promise<WentOut[]> {
  const asker = await askerOf(stores, person)
  const since = new Date(now().getTime() - AFTER_READ_DAYS * DAY_MS).toISOString()
  const out = await stores.afterReads.since(asker.id, since, MOST, await hiddenFrom(stores, asker))
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

/** By the id of their edition, newest first. */
type Originals = ReadonlyMap<string, readonly (Publication & { language: string })[]>

async function originalsOf({ publications }: Stores, out: readonly PublishedCopy[]): Promise<Originals> {
  const followed = new Set(out.flatMap(({ follows }) => follows ?? []))
  return Map.groupBy(await publications.ofEditions([...followed]), ({ edition }) => edition)
}

/** The original as it was out when this went out; else as it went out after it. */
function besideOf(
  { follows, publishedAt, kind }: Pick<PublishedCopy, 'follows' | 'publishedAt' | 'kind'>,
  originals: Originals,
): WentOut['beside'] {
  // A line is no localization of a story that went out.
  if (kind === 'alert') return null
  const original = follows === null ? [] : (originals.get(follows) ?? [])
  const then = original.find((one) => one.publishedAt <= publishedAt) ?? original.at(-1)
  return then ? { version: then.version, language: languageSchema.parse(then.language) } : null
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
