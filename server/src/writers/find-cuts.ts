import { FIELDS } from '@copydesk/shared/copy'
import type { Person } from '@copydesk/shared/people'
import type { Cut } from '@copydesk/shared/writers'
import type { Newsroom } from '../newsroom.ts'
import { demand, findEdition } from '../story/about.ts'
import { Alive } from './alive.ts'
import { deletedRecord } from './deleted-record.ts'
import { demandDrafts } from './drafts.ts'
import { gatherCuts, textOfCut } from './gather-cuts.ts'
import { gravesIn, groundOf } from './ground.ts'
import { readCut, tellCuts } from './tell-cuts.ts'

/** A page of the list. */
const MOST_CUTS = 30
/** Letters of which a cut has fewer is a slip of the hand; it is found by its words. */
const SLIP = 8

/** What was cut from an edition, newest first: all that is more than a slip, or what has these words. */
export async function findCuts(
  newsroom: Pick<Newsroom, 'stores' | 'rooms' | 'now'>,
  person: Person,
  id: string,
  { words, skip }: { words: string; skip: number },
): Promise<{ cuts: Cut[]; more: boolean }> {
  const { stores, rooms } = newsroom
  const facts = await findEdition(stores, person, id)
  demand('see-writers', facts)
  await demandDrafts(newsroom, facts)
  const { found } = await deletedRecord(rooms, id)
  const wanted = plain(words)
  // Only what needs the document is read while it is lent.
  const { graves, alive, writers } = await rooms.attribute(id, (doc, writers) => ({
    graves: gravesIn(FIELDS.map((field) => groundOf(field, doc.getText(field)))),
    alive: new Alive(doc, writers),
    writers,
  }))
  const cuts = (await gatherCuts(found, graves))
    .filter((cut) => {
      const text = plain(textOfCut(cut))
      return wanted === '' ? text.replace(/\s/g, '').length >= SLIP : text.includes(wanted)
    })
    .sort((a, b) => b.position - a.position)
  const read = cuts.slice(skip, skip + MOST_CUTS).map((cut) => readCut(cut, writers, alive))
  return { cuts: await tellCuts(stores, id, read), more: cuts.length > skip + MOST_CUTS }
}

const plain = (words: string): string => words.toLocaleLowerCase().replace(/\s+/g, ' ').trim()
