import type { Person } from '@copydesk/shared/people'
import { NO_FACTS, Standings, translationBlocks } from '@copydesk/shared/translation/standing'
import { newId } from '../../new-id.ts'
import type { Newsroom } from '../../newsroom.ts'
import { demand, findEdition } from '../../story/about.ts'
import { originalOf } from '../translation-facts.ts'
import type { MachineMade } from '../translation-store.ts'
import { fillEmpty } from './fill-empty.ts'
import { machineFor } from './machine-for.ts'
import { translateBlocks, type Untranslated } from './translate-blocks.ts'

export interface Prefilled {
  /** How many blocks have words now that a machine made. */
  filled: number
  /** Why none, in a sentence; null when the machine answered. */
  said: string | null
}

/** Has a machine translate the blocks of a localization that stand empty. Each is marked as its until a person confirms it. */
export async function prefillEmpty(newsroom: Newsroom, person: Person, id: string): Promise<Prefilled> {
  const { stores, rooms, bus } = newsroom
  const seen = await findEdition(stores, person, id)
  demand('write', seen)
  const follows = originalOf(seen.edition)
  const from = (await stores.editions.find(follows))?.language ?? seen.edition.language
  const made = await translateBlocks(machineFor(newsroom, seen.story), await emptyOf(newsroom, id, follows), {
    ...{ from, to: seen.edition.language },
    newId,
  })
  if (typeof made === 'string') return { filled: 0, said: `${made} Nothing was filled in; try again later.` }
  if (made.length === 0) return { filled: 0, said: null }
  await putOnRecord(newsroom, person, id, made)
  let filled = new Set<string>()
  await rooms.edit(id, person.id, (doc) => {
    filled = fillEmpty(doc, new Map(made.map(({ block, localized }) => [block, localized])))
  })
  const only = await stores.transact(async (within) => {
    const by = { person: person.id, at: newsroom.now() }
    // Somebody wrote there meanwhile: those words are theirs, and so is what they said of them.
    for (const { id: act, block } of made)
      if (!filled.has(block)) await within.translation.keep(id, { id: `undo-${act}`, act: 'undo', block }, by)
    await within.translation.fallBehind(id)
    return (await findEdition(within, person, id)).story.restrictedTo
  })
  bus.tell({ kind: 'translation', id }, only)
  return { filled: filled.size, said: null }
}

async function emptyOf(
  { rooms }: Pick<Newsroom, 'rooms'>,
  id: string,
  follows: string,
): Promise<Untranslated[]> {
  const originals = await rooms.read(follows, translationBlocks)
  const standings = new Standings()
  standings.hear(NO_FACTS)
  standings.read(originals, await rooms.read(id, translationBlocks))
  return standings.rows.flatMap(({ id: block, standing, of }) =>
    standing === 'empty' ? [{ block, originals: of.flatMap((at) => seenIn(originals[at])) }] : [],
  )
}

const seenIn = (block: { id: string; text: string } | undefined) =>
  block ? [{ block: block.id, text: block.text }] : []

/**
 * Before the words are written: whatever happens in between, no words of a machine ever stand there as a person's. A
 * block that is marked and has no words is simply empty.
 */
async function putOnRecord(
  { stores, now }: Newsroom,
  person: Person,
  id: string,
  made: readonly MachineMade[],
): Promise<void> {
  await stores.transact(async (within) => {
    demand('write', await findEdition(within, person, id))
    const by = { person: person.id, at: now() }
    for (const one of made) await within.translation.keep(id, one, by)
    await within.acts.record({
      ...by,
      act: 'machine-blocks',
      what: 'edition',
      subject: id,
      details: { blocks: made.map(({ block }) => block) },
    })
  })
}
