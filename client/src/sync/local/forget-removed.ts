import { isOfWords } from '@copydesk/shared/threads'
import * as Y from 'yjs'
import { translationActs, type WaitingTranslationAct } from './act-store.ts'
import { dropRows, isOwn, isReadable, readRows } from './copy-rows.ts'
import { asked, type CopyRow, openStore, rowsOf, transact, type UpdateKey } from './person-store.ts'
import { asideOf, tellSetAside } from './set-aside.ts'
import { threadActs, type WaitingThreadAct } from './thread-act-store.ts'

const TYPED_BEFORE = 'These words were typed before words were removed from this story for good.'
const DONE_BEFORE =
  'Words were removed from this story for good before this was sent. Look at it again, and do it anew if it still holds.'

/**
 * Takes out what may have words that were removed for good. What was typed and no server has is set aside, and what was
 * done stands as refused, with its own words alone.
 * @param epochs by edition: copies of an earlier life of its room go.
 */
export async function forgetRemoved(person: string, epochs: Readonly<Record<string, number>>): Promise<void> {
  const db = await openStore(person)
  try {
    for (const life of await earlierLives(db, epochs)) await dropLife(db, life)
  } finally {
    db.close()
  }
  const isOf = ({ edition }: { edition: string }) => Object.hasOwn(epochs, edition)
  for (const one of (await translationActs.read(person)).filter(isOf)) {
    const left = one.taken ? null : withoutTexts(one)
    if (left) await translationActs.keep(person, left)
    else await translationActs.drop(person, [one.act.id])
  }
  for (const one of (await threadActs.read(person)).filter(isOf)) {
    const left = one.taken ? null : withoutQuote(one)
    if (left) await threadActs.keep(person, left)
    else await threadActs.drop(person, [one.act.id])
  }
  tellSetAside()
}

interface Life {
  id: string
  edition: string
  epoch: number
}

/** Also those of which only own words are left. */
async function earlierLives(db: IDBDatabase, epochs: Readonly<Record<string, number>>): Promise<Life[]> {
  const ids = await transact(db, 'readonly', async (tx) => {
    const [copies, keys] = await Promise.all([
      asked<CopyRow[]>(tx.objectStore('copies').getAll()),
      asked(tx.objectStore('updates').getAllKeys()),
    ])
    return new Set([...copies.map(({ id }) => id), ...(keys as unknown as UpdateKey[]).map(([id]) => id)])
  })
  return [...ids]
    .map((id) => {
      const at = id.lastIndexOf('@')
      return { id, edition: id.slice(0, at), epoch: Number(id.slice(at + 1)) }
    })
    .filter(({ edition, epoch }) => epoch < (epochs[edition] ?? 0))
}

async function dropLife(db: IDBDatabase, { id, edition, epoch }: Life): Promise<void> {
  const rows = await transact(db, 'readonly', (tx) => readRows(tx, rowsOf(id)))
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const { bytes } of rows.filter(isReadable)) Y.applyUpdate(doc, bytes)
  })
  const own = rows.filter(isOwn)
  await dropRows(db, { edition, epoch, own, unwritten: new Set(), forGood: true }, (still, tx) => {
    const aside = asideOf(doc, still.filter(isReadable), { edition, reason: TYPED_BEFORE, alone: true })
    if (aside) tx.objectStore('setAside').put(aside)
  })
  doc.destroy()
}

/** As it is, where it quotes nothing. */
function withoutTexts(waiting: WaitingTranslationAct): WaitingTranslationAct {
  const { act, reveals: _, ...one } = waiting
  const refused = one.refused ?? DONE_BEFORE
  if (act.act === 'confirm')
    return {
      ...one,
      refused,
      act: { ...act, localized: '', originals: act.originals.map(({ block }) => ({ block, text: '' })) },
    }
  if (act.act === 'leave-out') return { ...one, refused, act: { ...act, original: '' } }
  return { ...one, act }
}

function withoutQuote(waiting: WaitingThreadAct): WaitingThreadAct {
  const { act } = waiting
  if (act.act !== 'begin') return waiting
  if (!isOfWords(act.subject) && !act.askedFrom) return waiting
  const subject = isOfWords(act.subject) ? { ...act.subject, quote: '' } : act.subject
  return { ...waiting, refused: waiting.refused ?? DONE_BEFORE, act: { ...act, subject, askedFrom: null } }
}
