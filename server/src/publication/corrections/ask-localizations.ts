import type { PublishableCopy } from '@copydesk/shared/copy'
import { saysName } from '@copydesk/shared/credits'
import { draftAdvisory, type Publication } from '@copydesk/shared/publication'
import { namingFields } from '../../credits/withheld/naming-fields.ts'
import { withheldIn } from '../../credits/withheld/withheld-in.ts'
import type { EditionRecord } from '../../edition/edition-store.ts'
import { filerOf } from '../../edition/filer-of.ts'
import { newId } from '../../new-id.ts'
import { notify } from '../../notifications/notify.ts'
import { atTheDesk } from '../../review/at-the-desk.ts'
import type { Stores } from '../../stores.ts'
import type { ThreadRecord } from '../../threads/thread-store.ts'

interface Following {
  publication: Publication
  before: Publication | null
  at: Date
  /** Ids of editions that go out with it. */
  beside: readonly string[]
}

/**
 * A correction of an original asks the same of each of its localizations, in the transaction in which it goes out: a
 * task for the translator, or, where nobody is assigned, a query to the desk. An error of a translation is its own alone.
 */
export async function askLocalizations(
  stores: Stores,
  original: EditionRecord,
  { publication, before, at, beside }: Following,
): Promise<string[]> {
  const { kind, by } = publication
  if (kind !== 'correction' || original.follows !== null || before === null || by === null) return []
  const told: string[] = []
  const words = await correctionWords(stores, original.story, publication, before)
  for (const edition of await stores.editions.list(original.story)) {
    if (edition.follows === null || edition.state === 'killed' || edition.state === 'spiked') continue
    // It says so already.
    if (beside.includes(edition.id)) continue
    told.push(...(await ask(stores, edition, { publication: publication.id, by, at, words })))
  }
  return told
}

/** What the editor says of it, and what differs, which is known without them. */
async function correctionWords(
  stores: Stores,
  story: string,
  { version, advisory }: Publication,
  before: Publication,
): Promise<string> {
  const [was, is] = [await copyOf(stores, before.version), await copyOf(stores, version)]
  // What stands around it and names somebody who must not be named since is not told anew in a comment.
  const { names } = await withheldIn(stores, story)
  for (const field of [...namingFields(was, names), ...namingFields(is, names)]) {
    was[field] = ''
    is[field] = ''
  }
  const drafted = draftAdvisory('correction', was, is)
  const ordered = saysName(advisory, names) ? '' : advisory
  const said = [ordered, drafted === advisory ? '' : drafted].filter((line) => line.trim() !== '')
  return ['The original was corrected. Correct this edition too.', ...said].join('\n')
}

const copyOf = async ({ versions }: Stores, version: string): Promise<PublishableCopy> => ({
  ...(await versions.read(version)).publishable,
})

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
  const here = await enterable(
    stores,
    assigned.map(({ person }) => person),
  )
  if (here.length > 0) return here.sort((a, b) => Number(b === filer) - Number(a === filer))
  return enterable(stores, [filer])
}

/**
 * Who can answer for it where nobody translates it any more: who has it, then, at the desk of its story, whose that is;
 * otherwise whoever is on at its own desk.
 */
async function deskOf(stores: Stores, { story: id, claimedBy, desk }: EditionRecord): Promise<string[]> {
  const story = await stores.stories.find(id)
  const isElsewhere = desk !== null && desk !== story?.desk
  const known = isElsewhere ? [claimedBy] : [claimedBy, story?.owner, story?.createdBy]
  const [first] = await enterable(stores, known)
  return first === undefined
    ? atTheDesk(stores, { desk: desk ?? story?.desk ?? '', story: id, but: null })
    : [first]
}

/** Those of them who can still sign in. */
async function enterable(
  { people }: Stores,
  wanted: readonly (string | null | undefined)[],
): Promise<string[]> {
  const here: string[] = []
  for (const one of wanted) if (one && (await people.enterable(one))) here.push(one)
  return here
}
