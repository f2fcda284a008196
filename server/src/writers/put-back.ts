import { FIELDS, insertText, readField, restoreBlock, splitBlock } from '@copydesk/shared/copy'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type * as Y from 'yjs'
import { newId } from '../new-id.ts'
import type { Newsroom } from '../newsroom.ts'
import { demand, findEdition } from '../story/about.ts'
import { Alive } from './alive.ts'
import { deletedRecord } from './deleted-record.ts'
import { demandDrafts } from './drafts.ts'
import { type GatheredCut, gatherCuts, textOfCut } from './gather-cuts.ts'
import { gravesIn, gravesWithin, groundOf } from './ground.ts'
import { idOfCut, readCut } from './tell-cuts.ts'

/** Writes again, where it stood, what somebody cut: an ordinary edit, and the words stay their first writer's. */
export async function putBack(
  newsroom: Pick<Newsroom, 'stores' | 'rooms' | 'now'>,
  person: Person,
  id: string,
  cut: string,
): Promise<void> {
  const { stores, rooms, now } = newsroom
  const facts = await findEdition(stores, person, id)
  demand('write', facts)
  await demandDrafts(newsroom, facts)
  const { found } = await deletedRecord(rooms, id)
  const { graves, alive, writers } = await rooms.attribute(id, (doc, writers) => ({
    graves: gravesIn(FIELDS.map((field) => groundOf(field, doc.getText(field)))),
    alive: new Alive(doc, writers),
    writers,
  }))
  const wanted = (await gatherCuts(found, graves)).find((one) => idOfCut(one) === cut)
  if (!wanted)
    throw new Refusal('conflict', 'This was changed meanwhile. Look for the words again, then put them back.')
  if (readCut(wanted, writers, alive).stands)
    throw new Refusal('conflict', 'These words stand in the copy again already.')
  await rooms.edit(id, person.id, (doc) => writeAgain(doc, wanted), wanted.pieces)
  await stores.transact(({ acts }) =>
    acts.record({ at: now(), person: person.id, act: 'put-back', what: 'edition', subject: id, details: {} }),
  )
}

function writeAgain(doc: Y.Doc, { field, pieces }: GatheredCut) {
  const [first = { client: 0, clock: 0 }] = pieces
  const ground = groundOf(field, doc.getText(field))
  const [grave] = gravesWithin(ground.graves, { ...first, length: 1 })
  if (!grave) throw new Error(`what was cut has no place in ${field}`)
  let at = grave.gap
  // A paragraph that was removed whole is hidden, with whatever is written into it.
  const block = readField(doc, field).find((one) => one.id === grave.block)
  if (block?.gone && grave.block !== null) restoreBlock(doc, grave.block)
  for (const [index, words] of textOfCut({ pieces }).split('\n').entries()) {
    if (index > 0 && field === 'body') {
      splitBlock(doc, field, at, newId())
      at++
    }
    const said = index > 0 && field !== 'body' ? ` ${words}` : words
    if (said === '') continue
    insertText(doc, field, at, said)
    at += said.length
  }
}
