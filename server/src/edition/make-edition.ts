import { countWords, hashOf, publishableCopy } from '@copydesk/shared/copy'
import { furnitureOf, readCredits } from '@copydesk/shared/credits'
import { housePrinter } from '@copydesk/shared/credits/lines'
import type { Language } from '@copydesk/shared/languages'
import type { Leftover } from '@copydesk/shared/story'
import { type MachineMade, translationBlocks } from '@copydesk/shared/translation/standing'
import * as Y from 'yjs'
import { withheldIn } from '../credits/withheld/withheld-in.ts'
import { newId } from '../new-id.ts'
import type { Stores } from '../stores.ts'
import { countProgress } from '../translation/count-progress.ts'
import { markMachined } from '../translation/machine/mark-machined.ts'
import { type FirstCopy, firstDocument } from './first-document.ts'
import { readyToPrint, without } from './live-copy.ts'

export interface NewEdition {
  story: string
  language: Language
  /** Null: its story's. */
  desk?: string | null
  /** What a localization follows, and the original whose credits it prints. */
  follows?: { id: string; doc: Y.Doc; creditedDoc: Y.Doc }
  copy: FirstCopy
  leftover?: Leftover | null
  /** Blocks of `copy` whose words a machine made. */
  machined?: readonly MachineMade[]
  madeBy: string
  madeAt: Date
}

/** The edition's row, its credits as lists know them, and the first update of the room's log: all or none. */
export async function makeEdition(stores: Stores, wanted: NewEdition): Promise<string> {
  const { story, language, desk = null, follows, leftover = null, machined = [], madeBy, madeAt } = wanted
  const id = newId()
  const doc = firstDocument(wanted.copy)
  const { named, book } = await readyToPrint(stores)
  const { desk: storyDesk = '', genre, outsideOriginal = null } = (await stores.stories.find(story)) ?? {}
  const originalDoc = follows?.creditedDoc ?? null
  const printer = housePrinter(language, { book, desk: desk ?? storyDesk })
  await named.lookUp(named.unknownIn(originalDoc === null ? [doc] : [doc, originalDoc]))
  const contributors = without(await withheldIn(stores, story), named.byId)
  const publishable = publishableCopy(doc, {
    ...furnitureOf({ doc, originalDoc, ...contributors, language, genre, printer }),
    origin: follows ? null : outsideOriginal,
  })
  await stores.editions.begin(
    {
      id,
      story,
      language,
      follows: follows?.id ?? null,
      desk,
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
  if (follows)
    await stores.translation.beginProgress(
      id,
      countProgress(translationBlocks(follows.doc), translationBlocks(doc), {
        words: machined.map((made) => ({ ...made, is: 'machine', by: madeBy, at: madeAt.toISOString() })),
      }),
    )
  await stores.acts.record({
    at: madeAt,
    person: madeBy,
    act: follows ? 'localize' : 'begin',
    what: 'edition',
    subject: id,
    details: { story, language },
  })
  await markMachined(stores, id, machined, { person: madeBy, at: madeAt })
  return id
}
