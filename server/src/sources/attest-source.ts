import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { type Attestation, type SourceGroup, wordsKey } from '@copydesk/shared/sources'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { demand, type EditionFacts, findEdition } from '../story/about.ts'
import { readSources } from './read-sources.ts'
import { aboveIn } from './sourcing.ts'
import { wordsOfMarks } from './words-of-marks.ts'

/**
 * An editor says that they have been told who the sources are. Who it is stands nowhere; what is kept is of which words
 * it was said, so that it ends when those change.
 */
export async function attestSource(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { group, words }: { group: string; words: readonly string[] },
): Promise<SourceGroup[]> {
  const { stores, bus } = newsroom
  const found = await findEdition(stores, person, id)
  demand('attest-sources', found)
  const { own, all: keys } = await keysOf(newsroom, found, group)
  const seen = new Set(words.map(wordsKey))
  if (own.length === 0 || !own.every((key) => seen.has(key)))
    throw new Refusal('conflict', 'These words have changed since you looked. Read them again, then say so.')
  const only = await stores.transact(async (within) => {
    const facts = await findEdition(within, person, id)
    demand('attest-sources', facts)
    await attest(within, facts, { group, keys, how: 'told', person: person.id, at: newsroom.now() })
    return facts.story.restrictedTo
  })
  bus.tell({ kind: 'edition', id }, only)
  return readSources(newsroom, person, id)
}

/** They take it back. */
export async function withdrawAttestation(
  newsroom: Newsroom,
  person: Person,
  id: string,
  group: string,
): Promise<SourceGroup[]> {
  const { stores, bus } = newsroom
  const only = await stores.transact(async (within) => {
    const facts = await findEdition(within, person, id)
    demand('attest-sources', facts)
    const by = { person: person.id, at: newsroom.now() }
    if (await within.sources.withdraw(group, id, person.id))
      await within.acts.record({
        ...{ ...by, act: 'withdraw-attestation', what: 'edition', subject: id },
        details: { group },
      })
    return facts.story.restrictedTo
  })
  bus.tell({ kind: 'edition', id }, only)
  // What is cleared and waits to go out may not go now.
  bus.tell({ kind: 'moved' }, only)
  return readSources(newsroom, person, id)
}

interface Keys {
  own: string[]
  /** With those of groups that are some of these now: whoever knows all of them knows some of them. */
  all: string[]
}

/** Keys of the words by which an edition speaks of these sources, as the disk has them. */
export async function keysOf(
  { stores, rooms }: Pick<Newsroom, 'stores' | 'rooms'>,
  { edition, story }: EditionFacts,
  group: string,
): Promise<Keys> {
  const groups = await stores.sources.groups(story.id)
  const within = (id: string) => id === group || aboveIn(groups, id).includes(group)
  const marks = (await stores.sources.marks(story.id)).filter(
    (mark) => within(mark.group) && mark.edition === edition.id,
  )
  if (marks.length === 0) return { own: [], all: [] }
  const placed = await rooms.read(edition.id, (doc) => wordsOfMarks(doc, marks, edition.language))
  const keysIn = (some: typeof marks) => [
    ...new Set(
      some.flatMap(({ id }) => {
        const one = placed.get(id)
        return one ? wordsKey(one.says) : []
      }),
    ),
  ]
  return { own: keysIn(marks.filter((mark) => mark.group === group)), all: keysIn(marks) }
}

interface Said extends Pick<Attestation, 'how' | 'keys'> {
  group: string
  person: string
  at: Date
}

/** Within the transaction of the act that it belongs to. */
export async function attest(
  stores: Stores,
  { edition, story }: EditionFacts,
  { group, keys, how, person, at }: Said,
): Promise<void> {
  if ((await stores.sources.findGroup(group))?.story !== story.id)
    throw new Refusal('not-found', 'These sources are not in this story any more.')
  await stores.sources.attest({ group, edition: edition.id, by: person, at: at.toISOString(), how, keys })
  await stores.acts.record({
    ...{ at, person, act: 'attest-source', what: 'edition', subject: edition.id },
    // How they know would say that there is an entry in the vault.
    details: { group },
  })
}
