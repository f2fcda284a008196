import { insertText, readField, restoreBlock, splitBlock } from '@copydesk/shared/copy'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type * as Y from 'yjs'
import { newId } from '../new-id.ts'
import type { Newsroom } from '../newsroom.ts'
import { demand, findEdition } from '../story/about.ts'
import { cutsIn } from './cuts-in.ts'
import { demandDrafts } from './drafts.ts'
import { type GatheredCut, textOfCut } from './gather-cuts.ts'
import { gravesWithin, groundOf } from './ground.ts'
import { idOfCut } from './tell-cuts.ts'

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
  const { cuts, read } = await cutsIn(rooms, id)
  const wanted = cuts.find((one) => idOfCut(one) === cut)
  if (!wanted)
    throw new Refusal('conflict', 'This was changed meanwhile. Look for the words again, then put them back.')
  if (read(wanted).stands) throw new Refusal('conflict', 'These words stand in the copy again already.')
  await rooms.edit(id, person.id, (doc) => insertCut(doc, wanted), wanted.pieces)
  await stores.transact(({ acts }) =>
    acts.record({
      ...{ at: now(), person: person.id, act: 'put-back', what: 'edition', subject: id },
      // Which cut, and not its words: the record outlives what is shown of drafts.
      details: { cut, field: wanted.field, cutBy: wanted.person, cutAt: wanted.at },
    }),
  )
}

/**
 * Fresh characters in one place, though others may have written among what was cut: so it is one passage again. Whose
 * words they are, the room is told, and so comments come back with them; marks on the old characters do not, as they do
 * from a version.
 */
function insertCut(doc: Y.Doc, { field, pieces }: GatheredCut) {
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
