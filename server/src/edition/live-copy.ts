import type { PublishableCopy } from '@copydesk/shared/copy'
import { countWords, hashOf, publishableCopy } from '@copydesk/shared/copy'
import {
  type Contributor,
  type Credit,
  furnitureOf,
  type HouseBook,
  readCredits,
  saysName,
} from '@copydesk/shared/credits'
import { housePrinter } from '@copydesk/shared/credits/lines'
import * as Y from 'yjs'
import { houseBook } from '../credits/house/house-book.ts'
import { type WithheldIn, withheldIn } from '../credits/withheld/withheld-in.ts'
import { NewestFew } from '../newest-few.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { firstOriginal } from './first-original.ts'
import { Named } from './named.ts'

/** The copy of an edition as it stands on disk. */
export interface LiveCopy {
  publishable: PublishableCopy
  hash: string
  /** Words of the body. */
  words: number
  /** The shared document as one update. */
  working: Uint8Array
  credits: Credit[]
  /** Position of the room's log that it was read at. */
  position: number
}

/** Of an edition what printing it needs. */
export interface Which {
  id: string
  story: string
  language: string
  follows: string | null
  desk: string | null
}

/** What printing needs of the whole newsroom. */
export interface Print {
  named: Named
  book: HouseBook
}

export async function readyToPrint(stores: Pick<Stores, 'contributors' | 'house'>): Promise<Print> {
  return { named: new Named(stores), book: await houseBook(stores) }
}

/** Lends a document, as often as it is asked. */
type Lend = <T>(use: (doc: Y.Doc, position: number) => T) => Promise<T>
/** Reads a document of an edition as it would go out, printed as the newsroom prints now. */
type Prints = <T>(lend: Lend, use: (copy: PublishableCopy, doc: Y.Doc, position: number) => T) => Promise<T>

export async function copyIn(
  { stores, rooms }: Pick<Newsroom, 'stores' | 'rooms'>,
  edition: Which,
  known?: Print,
  going?: string,
): Promise<Prints> {
  const { named, book } = known ?? (await readyToPrint(stores))
  const { language, follows } = edition
  const {
    desk: storyDesk = '',
    genre,
    outsideOriginal = null,
  } = (await stores.stories.find(edition.story)) ?? {}
  const printer = housePrinter(language, { book, desk: going ?? edition.desk ?? storyDesk })
  const withheld = await withheldIn(stores, edition.story)
  const original = await firstOriginal(stores, follows)
  const originalDoc = original === null ? null : await rooms.read(original, copyOf)
  await named.lookUpIn(original === null ? [edition.id] : [edition.id, original])
  const origin = follows === null ? outsideOriginal : null
  return async (lend, use) => {
    for (;;) {
      const read = await lend((doc, position) => {
        const unknown = named.unknownIn(originalDoc === null ? [doc] : [doc, originalDoc])
        if (unknown.length > 0) return { is: 'unknown' as const, unknown }
        const contributors = without(withheld, named.byId)
        const furniture = furnitureOf({ doc, originalDoc, ...contributors, language, genre, printer })
        const used = use(publishableCopy(doc, { ...furniture, origin }), doc, position)
        return { is: 'read' as const, used }
      })
      if (read.is === 'read') return read.used
      // Somebody was credited a moment ago.
      await named.lookUp(read.unknown)
    }
  }
}

/**
 * Reads what would go out now: from what is durable, never from what is only in memory.
 * @param going the desk whose house style it is printed in, where that is not the one that has it.
 */
export async function liveCopy(
  { stores, rooms }: Pick<Newsroom, 'stores' | 'rooms'>,
  edition: Which,
  known?: Print,
  going?: string,
): Promise<LiveCopy> {
  const prints = await copyIn({ stores, rooms }, edition, known, going)
  return prints(
    (use) => rooms.read(edition.id, use),
    (publishable, doc, position) => ({
      ...countedCopy(publishable),
      working: Y.encodeStateAsUpdate(doc),
      credits: readCredits(doc),
      position,
    }),
  )
}

/** Pages ask for the same copies again and again; to find the words of a long one takes longer than all else of it. */
const counted = new NewestFew<number>(1000)

function countedCopy(publishable: PublishableCopy): Pick<LiveCopy, 'publishable' | 'hash' | 'words'> {
  const hash = hashOf(publishable)
  const words = counted.get(hash) ?? countWords(publishable)
  counted.set(hash, words)
  return { publishable, hash, words }
}

/** What printing is told, so that it names nobody who is withheld: neither by a credit nor in words by hand. */
export const without = ({ contributors, names }: WithheldIn, all: ReadonlyMap<string, Contributor>) => ({
  contributors: contributors.size === 0 ? all : new Map([...all].filter(([id]) => !contributors.has(id))),
  saysWithheld: (words: string) => saysName(words, names),
})

/** A document of one's own, since the room's may be read only while it is lent. */
export function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}
