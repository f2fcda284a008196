import { draftAdvisory, type Publication } from '@copydesk/shared/publication'
import type { EditionRecord } from '../../edition/edition-store.ts'
import { filerOf } from '../../edition/filer-of.ts'
import { newId } from '../../new-id.ts'
import { notify } from '../../notifications/notify.ts'
import type { Stores } from '../../stores.ts'
import type { ThreadRecord } from '../../threads/thread-store.ts'

/**
 * A correction of an original asks the same of each of its localizations, in the transaction in which it goes out: a
 * task for the translator, or, where nobody is assigned, a query to the desk. An error of a translation is its own alone.
 */
export async function askLocalizations(
  stores: Stores,
  original: EditionRecord,
  { publication, before, at }: { publication: Publication; before: Publication | null; at: Date },
): Promise<string[]> {
  const { kind, by } = publication
  if (kind !== 'correction' || original.follows !== null || before === null || by === null) return []
  const told: string[] = []
  const words = await correctionWords(stores, publication, before)
  for (const edition of await stores.editions.list(original.story)) {
    if (edition.follows === null || edition.state === 'killed' || edition.state === 'spiked') continue
    told.push(...(await ask(stores, edition, { publication: publication.id, by, at, words })))
  }
  return told
}

/** What the editor says of it, and what differs, which is known without them. */
async function correctionWords(
  { versions }: Stores,
  { version, advisory }: Publication,
  before: Publication,
): Promise<string> {
  const [was, is] = [await versions.read(before.version), await versions.read(version)]
  const drafted = draftAdvisory('correction', was.publishable, is.publishable)
  const said = [advisory, drafted === advisory ? '' : drafted].filter((line) => line.trim() !== '')
  return ['The original was corrected. Correct this edition too.', ...said].join('\n')
}

async function ask(
  stores: Stores,
  edition: EditionRecord,
  { publication, by, at, words }: { publication: string; by: string; at: Date; words: string },
): Promise<string[]> {
  const asked = await translatorsOf(stores, edition)
  const [first] = asked
  const id = newId()
  const moment = at.toISOString()
  const thread: ThreadRecord = {
    ...{ id, edition: edition.id, subject: { on: 'edition' }, begunBy: by, begunAt: moment },
    ...{ readers: null, askedFrom: null, resolved: null },
    task: first === undefined ? null : { person: first, due: null },
    query: first === undefined ? { of: null, answeredAt: null } : null,
  }
  await stores.threads.begin(thread)
  await stores.threads.say(id, { id, by, at: moment, words, mentions: [], editedAt: null })
  await stores.corrections.ask({ publication, edition: edition.id, thread: id })
  await stores.acts.record({
    ...{ at, person: by, act: 'ask-correction', what: 'edition', subject: edition.id },
    details: { thread: id, publication, task: first ?? null },
  })
  const people = asked.length > 0 ? asked : await deskOf(stores, edition)
  return notify(
    stores,
    people.map((person) => ({
      ...({ person, kind: first === undefined ? 'query' : 'assigned', edition: edition.id } as const),
      ...{ thread: id, suggestion: null, by, at },
    })),
  )
}

/** Whoever is assigned to translate it, first of them whoever filed it last; otherwise that person. */
async function translatorsOf(stores: Stores, edition: EditionRecord): Promise<string[]> {
  const assigned = (await stores.assignments.list(edition.story)).filter(
    (one) => one.edition === edition.id && one.as !== 'editor',
  )
  const filer = await filerOf(stores, edition)
  if (assigned.length > 0)
    return assigned.map(({ person }) => person).sort((a, b) => Number(b === filer) - Number(a === filer))
  return filer !== null && (await stores.people.enterable(filer)) ? [filer] : []
}

/** Who can answer for it where nobody is assigned. */
async function deskOf(stores: Stores, { story: id, claimedBy }: EditionRecord): Promise<string[]> {
  const story = await stores.stories.find(id)
  return [claimedBy, story?.owner, story?.createdBy].flatMap((one) => one ?? []).slice(0, 1)
}
