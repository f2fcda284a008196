import type { PublishableCopy } from '@copydesk/shared/copy'
import { countWords, hashOf, publishableCopy } from '@copydesk/shared/copy'
import {
  type Contributor,
  type Credit,
  contributorsById,
  furnitureOf,
  type HouseBook,
  readCredits,
  saysName,
} from '@copydesk/shared/credits'
import { housePrinter } from '@copydesk/shared/credits/lines'
import * as Y from 'yjs'
import { houseBook } from '../credits/house/house-book.ts'
import { type WithheldIn, withheldIn } from '../credits/withheld/withheld-in.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { firstOriginal } from './first-original.ts'

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
  /** Whom credits may name, by id; the id of one that was merged names whom it was merged into. */
  contributors: ReadonlyMap<string, Contributor>
  book: HouseBook
}

export async function readyToPrint(stores: Pick<Stores, 'contributors' | 'house'>): Promise<Print> {
  return {
    contributors: contributorsById(await stores.contributors.all()),
    book: await houseBook(stores),
  }
}

/** Reads a document of this edition as it would go out, printed as the newsroom prints now. */
export async function copyIn(
  { stores, rooms }: Pick<Newsroom, 'stores' | 'rooms'>,
  edition: Which,
  known?: Print,
  going?: string,
): Promise<(doc: Y.Doc) => PublishableCopy> {
  const { contributors, book } = known ?? (await readyToPrint(stores))
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
  return (doc) =>
    publishableCopy(doc, {
      ...furnitureOf({ doc, originalDoc, ...without(withheld, contributors), language, genre, printer }),
      origin: follows === null ? outsideOriginal : null,
    })
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
  const print = await copyIn({ stores, rooms }, edition, known, going)
  return rooms.read(edition.id, (doc, position) => {
    const publishable = print(doc)
    return {
      publishable,
      hash: hashOf(publishable),
      words: countWords(publishable),
      working: Y.encodeStateAsUpdate(doc),
      credits: readCredits(doc),
      position,
    }
  })
}

/** What printing is told, so that it names nobody who is withheld: neither by a credit nor in words by hand. */
export const without = ({ contributors, names }: WithheldIn, all: Print['contributors']) => ({
  contributors: contributors.size === 0 ? all : new Map([...all].filter(([id]) => !contributors.has(id))),
  saysWithheld: (words: string) => saysName(words, names),
})

/** A document of one's own, since the room's may be read only while it is lent. */
export function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}
