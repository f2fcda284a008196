import type { Asker } from '@copydesk/shared/access'
import { Refusal } from '@copydesk/shared/refusal'
import { newId } from '../new-id.ts'
import type { Newsroom } from '../newsroom.ts'
import { askerOf } from '../people/asker-of.ts'
import { findDesk } from '../people/desks/find-desk.ts'
import { demand } from '../story/about.ts'
import { tellDesk } from './tell-desk.ts'

/** Later, others have read it and gone by it: what is wrong in it then is said in another one. */
const CORRECTED_WITHIN_MS = 30 * 60_000

/** Somebody of the desk writes into its log. */
export async function writeNote(
  newsroom: Newsroom,
  person: Asker,
  desk: string,
  words: string,
): Promise<void> {
  const note = noteOf(words)
  await newsroom.stores.transact(async (stores) => {
    await findDesk(stores, desk, 'not-found')
    demand('write-desk-log', { asker: await askerOf(stores, person), about: { desk } })
    const at = newsroom.now().toISOString()
    const on = await stores.shifts.on(desk)
    await stores.deskLog.addNote(desk, on?.id ?? null, {
      id: newId(),
      person: person.id,
      at,
      words: note,
      earlier: [],
    })
  })
  await tellDesk(newsroom, desk)
}

/** Corrects one's own, for a while; what it said before stays to be read. */
export async function correctNote(
  newsroom: Newsroom,
  person: Asker,
  id: string,
  words: string,
): Promise<void> {
  const corrected = noteOf(words)
  const desk = await newsroom.stores.transact(async (stores) => {
    const asker = await askerOf(stores, person)
    const note = await stores.deskLog.findNote(id)
    if (!note) throw new Refusal('not-found', 'There is no such note.')
    demand('write-desk-log', { asker, about: { desk: note.desk } })
    if (note.person !== asker.id)
      throw new Refusal('forbidden', 'This note is somebody else’s. Write one of your own.')
    const now = newsroom.now()
    if (!isFresh(note, now))
      throw new Refusal('forbidden', 'A note is corrected within half an hour. Write another one.')
    if (note.words === corrected) return note.desk
    const earlier = [...note.earlier, { words: note.words, until: now.toISOString() }]
    await stores.deskLog.rewriteNote(id, { words: corrected, earlier })
    return note.desk
  })
  await tellDesk(newsroom, desk)
}

/** It may still be corrected. */
export const isFresh = ({ at }: { at: string }, now: Date): boolean =>
  now.getTime() - new Date(at).getTime() < CORRECTED_WITHIN_MS

function noteOf(words: string): string {
  const note = words.toWellFormed().trim()
  if (note === '') throw new Refusal('bad-request', 'Write at least a word.')
  return note
}
