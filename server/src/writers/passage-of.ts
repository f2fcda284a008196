import type { Field } from '@copydesk/shared/copy'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Passage } from '@copydesk/shared/writers'
import type { Newsroom } from '../newsroom.ts'
import { demand, findEdition } from '../story/about.ts'
import { Alive } from './alive.ts'
import { deletedRecord } from './deleted-record.ts'
import { demandDrafts } from './drafts.ts'
import { gatherCuts, textOfCut } from './gather-cuts.ts'
import { groundOf } from './ground.ts'
import { readCut, tellCuts } from './tell-cuts.ts'
import { writtenWithin } from './written-within.ts'

/** The newest of what was cut there: whoever wants more looks through all that was cut from the story. */
const MOST_CUTS = 20

/** Who wrote these characters, and when; and who cut what stood among and beside them. */
export async function passageOf(
  newsroom: Pick<Newsroom, 'stores' | 'rooms' | 'now'>,
  person: Person,
  id: string,
  { field, ranges }: { field: Field; ranges: readonly (readonly [number, number, number])[] },
): Promise<Passage> {
  const { stores, rooms } = newsroom
  const facts = await findEdition(stores, person, id)
  demand('see-writers', facts)
  await demandDrafts(newsroom, facts)
  const { found } = await deletedRecord(rooms, id)
  const { written, graves, alive, writers } = await rooms.attribute(id, (doc, writers) => {
    const text = doc.getText(field)
    const ground = groundOf(field, text)
    const offsets = ranges.flatMap(([client, clock, length]) =>
      [ground.offsetOf(client, clock), ground.offsetOf(client, clock + length - 1)].filter(
        (offset) => offset !== null,
      ),
    )
    if (offsets.length === 0)
      throw new Refusal('conflict', 'These words have changed since. Select them again.')
    const first = Math.min(...offsets)
    const end = Math.max(...offsets) + 1
    return {
      written: writtenWithin(text, writers, first, end),
      graves: new Map(
        [...ground.graves].map(([client, own]) => [
          client,
          own.filter(({ gap }) => gap >= first && gap <= end),
        ]),
      ),
      alive: new Alive(doc, writers),
      writers,
    }
  })
  const read = (await gatherCuts(found, graves))
    .filter((cut) => textOfCut(cut).trim() !== '')
    .sort((a, b) => b.position - a.position)
    .slice(0, MOST_CUTS)
    .map((cut) => readCut(cut, writers, alive))
  return { written, cuts: await tellCuts(stores, id, read) }
}
