import { type IdRange, mergeRanges, withoutRanges } from '@copydesk/shared/copy'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { MOST_GROUPS, MOST_MARKS, type SourceAct, type SourceGroup } from '@copydesk/shared/sources'
import { Places, quoteOf } from '@copydesk/shared/threads'
import type { By } from '../act-store.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { demand, type EditionFacts, findEdition } from '../story/about.ts'
import { readSources } from './read-sources.ts'
import type { GroupRecord } from './source-store.ts'

type Mark = SourceAct & { act: 'mark' }

/** Those who write an edition say which of its words rest on whom. No name is asked for, and none is taken. */
export async function actOnSources(
  newsroom: Newsroom,
  person: Person,
  id: string,
  act: SourceAct,
): Promise<SourceGroup[]> {
  const { stores, bus } = newsroom
  demand('write', await findEdition(stores, person, id))
  const placed = act.act === 'mark' ? await placeMark(newsroom, id, act) : act
  const only = await stores.transact(async (within) => {
    const facts = await findEdition(within, person, id)
    demand('write', facts)
    await doIt({ stores: within, facts, by: { person: person.id, at: newsroom.now() } }, placed)
    return facts.story.restrictedTo
  })
  bus.tell({ kind: 'edition', id }, only)
  return readSources(newsroom, person, id)
}

/** With the words as they stand on disk: what a page says of them counts for nothing. */
async function placeMark({ rooms }: Newsroom, id: string, act: Mark): Promise<Mark> {
  return rooms.read(id, (doc) => {
    const places = new Places(doc)
    const pieces = places.haveBeen(act.subject.ranges) ? places.of(act.subject) : null
    const [first] = pieces ?? []
    if (!pieces || !first)
      throw new Refusal('bad-request', 'These words are not in the copy any more. Select them again.')
    return { ...act, subject: { ...act.subject, field: first.field, quote: quoteOf(places.wordsOf(pieces)) } }
  })
}

interface Deed {
  stores: Stores
  facts: EditionFacts
  by: By
}

async function doIt(deed: Deed, act: SourceAct): Promise<void> {
  const { stores, facts, by } = deed
  const { id: edition } = facts.edition
  const at = by.at.toISOString()
  const record = (what: 'mark-source' | 'unmark-source' | 'change-source', details: object) =>
    stores.acts.record({ ...by, act: what, what: 'edition', subject: edition, details: { ...details } })
  switch (act.act) {
    case 'mark': {
      if (await stores.sources.findMark(act.id)) return
      const group = await stores.sources.findGroup(act.group)
      if (group) demandHere(group, facts)
      if (await isMarked(deed, act, group)) return
      if (!group) await beginGroup(deed, act)
      const { id, subject } = act
      await stores.sources.addMark({ id, group: act.group, edition, subject, by: by.person, at })
      return record('mark-source', { group: act.group })
    }
    case 'unmark': {
      const mark = await stores.sources.findMark(act.mark)
      if (mark?.edition !== edition) return
      await stores.sources.dropMark(mark.id)
      return record('unmark-source', { group: mark.group })
    }
    case 'change': {
      const group = await stores.sources.findGroup(act.group)
      if (!group) throw gone()
      demandHere(group, facts)
      await demandCount(deed, group.id)
      await demandAbove(deed, group.id, act.someOf)
      const { claimed, someOf } = act
      if (claimed === group.claimed && someOf === group.someOf) return
      await stores.sources.changeGroup(group.id, { claimed, someOf })
      return record('change-source', { group: group.id, claimed, before: group.claimed })
    }
    default:
      return act satisfies never
  }
}

/**
 * Whether these words are marked as these sources already; refused where they are marked as others, who would be counted
 * beside them. Some of others may be spoken of within the words for those.
 */
async function isMarked({ stores, facts }: Deed, act: Mark, group: GroupRecord | null): Promise<boolean> {
  const ranges = mergeRanges(act.subject.ranges)
  const above = group ? group.someOf : (act.someOf ?? null)
  const standing = (await stores.sources.marks(facts.story.id)).filter(
    ({ edition }) => edition === facts.edition.id,
  )
  if (standing.length >= MOST_MARKS)
    throw new Refusal(
      'too-large',
      `At most ${MOST_MARKS} places of an edition are marked as resting on sources.`,
    )
  for (const mark of standing) {
    const rest = withoutRanges(ranges, mark.subject.ranges)
    if (lengthOf(rest) === lengthOf(ranges)) continue
    if (mark.group === act.group) {
      if (rest.length === 0) return true
      continue
    }
    const isBelow = (await stores.sources.findGroup(mark.group))?.someOf === act.group
    if (mark.group !== above && !isBelow)
      throw new Refusal(
        'conflict',
        'These words are marked already. Change what the mark says, under Sources.',
      )
  }
  return false
}

const lengthOf = (ranges: readonly IdRange[]): number => ranges.reduce((sum, [, , length]) => sum + length, 0)

/** How many they are is said by those who write the original, where that speaks of them; else by those of each that does. */
async function demandCount({ stores, facts, by }: Deed, group: string): Promise<void> {
  const speaking = new Set(
    (await stores.sources.marks(facts.story.id)).flatMap((mark) =>
      mark.group === group ? mark.edition : [],
    ),
  )
  const original = (await stores.editions.list(facts.story.id)).find(({ follows }) => follows === null)
  const whose = original && speaking.has(original.id) ? [original.id] : [...speaking]
  for (const edition of whose) demand('write', await findEdition(stores, { id: by.person }, edition))
}

async function beginGroup(deed: Deed, { group: id, claimed = null, someOf = null }: Mark): Promise<void> {
  const { stores, facts, by } = deed
  if ((await stores.sources.groups(facts.story.id)).length >= MOST_GROUPS)
    throw new Refusal('too-large', `A story has at most ${MOST_GROUPS} groups of sources.`)
  await demandAbove(deed, id, someOf)
  const at = by.at.toISOString()
  await stores.sources.addGroup({ id, story: facts.story.id, claimed, someOf, by: by.person, at })
}

/** They are some of others of this story, and those are not some of them. */
async function demandAbove({ stores, facts }: Deed, id: string, someOf: string | null): Promise<void> {
  let above = someOf
  for (let steps = 0; above !== null; steps++) {
    const group: GroupRecord | null = above === id ? null : await stores.sources.findGroup(above)
    if (group?.story !== facts.story.id || steps > MOST_GROUPS)
      throw new Refusal('bad-request', 'Sources can only be some of others that this story speaks of.')
    above = group.someOf
  }
}

function demandHere(group: GroupRecord, { story }: EditionFacts): void {
  if (group.story !== story.id) throw gone()
}

const gone = () => new Refusal('not-found', 'These sources are not in this story any more.')
