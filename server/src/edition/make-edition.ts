import { countWords, hashOf, publishableCopy } from '@copydesk/shared/copy'
import { furnitureOf, readCredits } from '@copydesk/shared/credits'
import { housePrinter } from '@copydesk/shared/credits/lines'
import type { Language } from '@copydesk/shared/languages'
import type { Leftover } from '@copydesk/shared/story'
import * as Y from 'yjs'
import { withheldIn } from '../credits/withheld/withheld-in.ts'
import { newId } from '../new-id.ts'
import type { Stores } from '../stores.ts'
import { type FirstCopy, firstDocument } from './first-document.ts'
import { readyToPrint, without } from './live-copy.ts'

export interface NewEdition {
  story: string
  language: Language
  /** The original, for a localization. */
  follows?: { id: string; doc: Y.Doc }
  copy: FirstCopy
  leftover?: Leftover | null
  madeBy: string
  madeAt: Date
}

/** The edition's row, its credits as lists know them, and the first update of the room's log: all or none. */
export async function makeEdition(stores: Stores, wanted: NewEdition): Promise<string> {
  const { story, language, follows, leftover = null, madeBy, madeAt } = wanted
  const id = newId()
  const doc = firstDocument(wanted.copy)
  const { contributors, book } = await readyToPrint(stores)
  const { desk = '', genre } = (await stores.stories.find(story)) ?? {}
  const originalDoc = follows?.doc ?? null
  const publishable = publishableCopy(
    doc,
    furnitureOf({
      doc,
      originalDoc,
      ...without(await withheldIn(stores, story), contributors),
      language,
      genre,
      printer: housePrinter(language, { book, desk }),
    }),
  )
  await stores.editions.begin(
    {
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
      leftover,
      createdAt: madeAt.toISOString(),
    },
    { seed: Y.encodeStateAsUpdate(doc), person: madeBy, at: madeAt },
  )
  await stores.editions.credit(id, readCredits(doc))
  await stores.acts.record({
    at: madeAt,
    person: madeBy,
    act: follows ? 'localize' : 'begin',
    what: 'edition',
    subject: id,
    details: { story, language },
  })
  return id
}
