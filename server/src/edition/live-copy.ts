import type { PublishableCopy } from '@copydesk/shared/copy'
import { countWords, hashOf, publishableCopy } from '@copydesk/shared/copy'
import { type Credit, furnitureOf, readCredits } from '@copydesk/shared/credits'
import * as Y from 'yjs'
import type { Newsroom } from '../newsroom.ts'

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

interface Which {
  id: string
  language: string
  follows: string | null
}

/** Reads what would go out now: from what is durable, never from what is only in memory. */
export async function liveCopy(
  { stores, rooms }: Pick<Newsroom, 'stores' | 'rooms'>,
  edition: Which,
): Promise<LiveCopy> {
  const names = await stores.contributors.all()
  const contributors = new Map(names.map((row) => [row.id, row]))
  const { language, follows } = edition
  const originalDoc = follows === null ? null : await rooms.read(follows, copyOf)
  return rooms.read(edition.id, (doc, position) => {
    const publishable = publishableCopy(doc, furnitureOf({ doc, originalDoc, contributors, language }))
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

/** A document of one's own, since the room's may be read only while it is lent. */
export function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}
