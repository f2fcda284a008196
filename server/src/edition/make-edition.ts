import { countWords, hashOf, publishableCopy } from '@copydesk/shared/copy'
import { furnitureOf, readCredits } from '@copydesk/shared/credits'
import type { Language } from '@copydesk/shared/languages'
import type { Transaction } from 'kysely'
import * as Y from 'yjs'
import { newId } from '../new-id.ts'
import { recordAct } from '../record-act.ts'
import type { NewsroomTables } from '../store/sql/newsroom-tables.ts'
import { createRoom } from '../sync/create-room.ts'
import { type FirstCopy, firstDocument } from './first-document.ts'

export interface NewEdition {
  story: string
  language: Language
  /** The original, for a localization. */
  follows?: { id: string; doc: Y.Doc }
  copy: FirstCopy
  leftover?: { unplaced: string[]; bio: string } | null
  madeBy: string
  madeAt: Date
}

/** The edition's row, its credits as lists know them, and the first update of the room's log: all or none. */
export async function makeEdition(tx: Transaction<NewsroomTables>, wanted: NewEdition): Promise<string> {
  const { story, language, follows, leftover = null, madeBy, madeAt } = wanted
  const id = newId()
  const doc = firstDocument(wanted.copy)
  const names = await tx.selectFrom('contributor').select(['id', 'name']).execute()
  const contributors = new Map(names.map((row) => [row.id, row]))
  const originalDoc = follows?.doc ?? null
  const publishable = publishableCopy(doc, furnitureOf({ doc, originalDoc, contributors, language }))
  await tx
    .insertInto('edition')
    .values({
      id,
      story,
      language,
      follows: follows?.id ?? null,
      state: 'draft',
      claimedBy: null,
      claimedAt: null,
      filed: null,
      cleared: null,
      headline: publishable.headline,
      words: countWords(publishable),
      liveHash: hashOf(publishable),
      listedAt: 1,
      leftover: leftover === null ? null : JSON.stringify(leftover),
      createdAt: madeAt.toISOString(),
    })
    .execute()
  const credits = readCredits(doc).map(({ contributor, role }) => ({ edition: id, contributor, role }))
  if (credits.length > 0) await tx.insertInto('editionCredit').values(credits).execute()
  await createRoom(tx, { edition: id, seed: Y.encodeStateAsUpdate(doc), person: madeBy, at: madeAt })
  await recordAct(tx, {
    at: madeAt,
    person: madeBy,
    act: follows ? 'localize' : 'begin',
    what: 'edition',
    subject: id,
    details: { story, language },
  })
  return id
}
