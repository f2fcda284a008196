import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { NameForms, StoryName } from '@copydesk/shared/terms'
import type { By, RecordedAct } from '../act-store.ts'
import { newId } from '../new-id.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { demand, type EditionFacts, findEdition } from '../story/about.ts'

type Names = Pick<Newsroom, 'stores' | 'bus' | 'now'>

/** A story with more names than that is a list of names. */
const MOST = 500

/** Adds a name to the list of the story that this edition is of, or changes it. */
export async function keepName(
  newsroom: Names,
  person: Person,
  edition: string,
  wanted: { id: string | null; forms: NameForms },
): Promise<StoryName> {
  const name = { id: wanted.id ?? newId(), forms: wanted.forms }
  if (Object.keys(wanted.forms).length === 0)
    throw new Refusal('bad-request', 'A name has at least one form.')
  await changeNames(newsroom, person, edition, async ({ aids }, { story }, by) => {
    const names = await aids.names(story.id)
    const before = names.find((one) => one.id === name.id)
    if (wanted.id !== null && !before)
      throw new Refusal('conflict', 'Somebody removed this name meanwhile. Add it again.')
    if (!before && names.length >= MOST)
      throw new Refusal('conflict', `A story has at most ${MOST} names. Remove one first.`)
    await aids.keepName(story.id, name, by)
    return { act: 'keep-name', details: { forms: name.forms, before: before?.forms ?? null } }
  })
  return name
}

export async function removeName(
  newsroom: Names,
  person: Person,
  edition: string,
  id: string,
): Promise<void> {
  await changeNames(newsroom, person, edition, async ({ aids }, { story }) => {
    const before = (await aids.names(story.id)).find((one) => one.id === id)
    if (!before) return null
    await aids.removeName(story.id, id)
    return { act: 'remove-name', details: { forms: before.forms } }
  })
}

/** Whoever writes an edition keeps the names of its story; all its editions are checked with them. */
async function changeNames(
  { stores, bus, now }: Names,
  person: Person,
  id: string,
  change: (
    within: Stores,
    facts: EditionFacts,
    by: By,
  ) => Promise<Pick<RecordedAct, 'act' | 'details'> | null>,
): Promise<void> {
  const told = await stores.transact(async (within) => {
    const facts = await findEdition(within, person, id)
    demand('write', facts)
    const by = { person: person.id, at: now() }
    const done = await change(within, facts, by)
    if (!done) return null
    await within.acts.record({ ...by, what: 'story', subject: facts.story.id, ...done })
    const editions = (await within.editions.list(facts.story.id)).map((edition) => edition.id)
    return { editions, only: facts.story.restrictedTo }
  })
  for (const edition of told?.editions ?? []) bus.tell({ kind: 'translation', id: edition }, told?.only)
}
