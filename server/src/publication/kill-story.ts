import type { Person } from '@copydesk/shared/people'
import type { NewKill } from '@copydesk/shared/publication'
import { Refusal } from '@copydesk/shared/refusal'
import type { StoryRow } from '@copydesk/shared/story'
import { refuseWithheld } from '../credits/withheld/refuse-withheld.ts'
import type { EditionRecord } from '../edition/edition-store.ts'
import { newId } from '../new-id.ts'
import type { Newsroom } from '../newsroom.ts'
import { notify } from '../notifications/notify.ts'
import type { Stores } from '../stores.ts'
import { demand, findStory, type StoryFacts } from '../story/about.ts'
import { storyRow } from '../story/story-row.ts'
import { tellOfStory } from '../story/tell-of-story.ts'

/**
 * Withdraws a story in all its languages, in one transaction: what is out is withdrawn, what is not does not go out any
 * more, and each desk that it concerns is asked whether it has seen it.
 */
export async function killStory(
  newsroom: Newsroom,
  person: Person,
  id: string,
  wanted: NewKill,
): Promise<StoryRow> {
  const told = await newsroom.stores.transact(async (stores) => {
    const facts = await findStory(stores, person, id)
    demand('kill', facts)
    if (await stores.kills.find(id)) throw new Refusal('conflict', 'It is killed already.')
    await refuseWithheld(stores, id, `${wanted.reason}\n${wanted.instruction}`)
    const at = await stores.clock.now()
    const editions = await stores.editions.list(id)
    const outOf = await Promise.all(editions.map((one) => stores.publications.newestOf(one.id)))
    const alerts = await stores.alerts.ofStory(id)
    if (outOf.every((newest) => newest === null) && alerts.every(({ releasedAt }) => releasedAt === null))
      throw new Refusal('conflict', 'Nothing of it is out. Spike it instead.')
    const desks = [...new Set([facts.story.desk, ...editions.flatMap(({ desk }) => desk ?? [])])]
    const by = { person: person.id, at: at.toISOString() }
    await stores.kills.add({ ...wanted, ...by, id: newId(), story: id }, desks)
    for (const edition of editions) await withdraw(stores, edition, { wanted, person, at })
    const waiting = await stores.releases.waitingOf(id)
    for (const release of waiting) {
      await stores.releases.end(release.id, { state: 'stopped', why: 'The story is killed.', at: by.at })
      await stores.jobs.drop('release', release.id)
    }
    await stores.acts.record({
      ...{ at, person: person.id, act: 'kill', what: 'story', subject: id },
      details: { ...wanted, note: wanted.reason, desks },
    })
    const orderers = waiting.map(({ person }) => person)
    return tellThoseInIt(stores, facts, { editions, orderers, at })
  })
  if (told.length > 0) newsroom.bus.tell({ kind: 'notices' }, told)
  return tell(newsroom, person, id)
}

/** A desk has seen that it is killed, and done what that asks for. */
export async function acknowledgeKill(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { desk }: { desk: string },
): Promise<StoryRow> {
  await newsroom.stores.transact(async (stores) => {
    const { asker } = await findStory(stores, person, id)
    const at = await stores.clock.now()
    if ((await stores.kills.find(id)) === null) throw new Refusal('conflict', 'It is not killed.')
    demand('write-desk-log', { asker, about: { desk } })
    if (!(await stores.kills.acknowledge(id, desk, { person: person.id, at: at.toISOString() })))
      throw new Refusal('conflict', 'That desk has acknowledged it already, or was not asked.')
    await stores.acts.record({
      ...{ at, person: person.id, act: 'acknowledge-kill', what: 'story', subject: id },
      details: { desk },
    })
  })
  return tell(newsroom, person, id)
}

async function tell(newsroom: Newsroom, person: Person, id: string): Promise<StoryRow> {
  const story = await storyRow(newsroom, person, id)
  // What is killed is written by its editors alone.
  await tellOfStory(newsroom, story, { rights: true })
  return story
}

async function withdraw(
  stores: Stores,
  edition: EditionRecord,
  { wanted, person, at }: { wanted: NewKill; person: Person; at: Date },
): Promise<void> {
  const newest = await stores.publications.newestOf(edition.id)
  if (newest !== null)
    await stores.publications.keep({
      ...{ id: newId(), edition: edition.id, kind: 'kill', version: newest.version, hash: newest.hash },
      ...{ publishedAt: at.toISOString(), release: null, by: person.id },
      advisory: `${wanted.reason}\n${wanted.instruction}`,
    })
  await stores.editions.move(edition.id, { state: 'killed', claimedBy: null, claimedAt: null })
  // Nobody writes it any more: what it was returned for is asked of nobody.
  await stores.review.sendBack(edition.id, null)
  await stores.acts.record({
    ...{ at, person: person.id, act: 'kill', what: 'edition', subject: edition.id },
    details: { from: edition.state, to: 'killed', note: wanted.reason },
  })
}

const TAKING_PART = ['file', 'clear', 'claim', 'release', 'file-alert', 'release-alert'] as const

/** Its owner, those assigned to it, whoever filed, cleared or took something of it, and who ordered what waits. */
async function tellThoseInIt(
  stores: Stores,
  { story, asker }: StoryFacts,
  { editions, orderers, at }: { editions: readonly EditionRecord[]; orderers: string[]; at: Date },
): Promise<string[]> {
  const acted = await Promise.all(editions.map(({ id }) => stores.acts.doneTo(id, TAKING_PART)))
  const people = new Set([
    ...(story.owner === null ? [] : [story.owner]),
    ...(await stores.assignments.list(story.id)).map(({ person }) => person),
    ...acted.flat().map(({ person }) => person),
    ...orderers,
  ])
  const [first] = editions
  return notify(
    stores,
    [...people].map((person) => ({
      ...({
        person,
        kind: 'decision',
        outcome: 'killed',
        edition: first?.id ?? null,
        story: story.id,
      } as const),
      ...{ thread: null, suggestion: null, by: asker.id, at },
    })),
  )
}
