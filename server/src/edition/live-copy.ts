import type { PublishableCopy } from '@copydesk/shared/copy'
import { countWords, hashOf, publishableCopy } from '@copydesk/shared/copy'
import { type Contributor, type Credit, furnitureOf, readCredits } from '@copydesk/shared/credits'
import { printerFor } from '@copydesk/shared/credits/lines'
import * as Y from 'yjs'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'

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

export type NamedContributors = ReadonlyMap<string, Contributor>

/** Whom credits may name, by id; the id of one that was merged names whom it was merged into. */
export async function contributorsById({
  stores,
}: {
  stores: Pick<Stores, 'contributors'>
}): Promise<NamedContributors> {
  return new Map(
    (await stores.contributors.all()).flatMap((one) =>
      [one.id, ...one.merged].map((id): [string, Contributor] => [id, one]),
    ),
  )
}

/** Reads what would go out now: from what is durable, never from what is only in memory. */
export async function liveCopy(
  { stores, rooms }: Pick<Newsroom, 'stores' | 'rooms'>,
  edition: Which,
  known?: NamedContributors,
): Promise<LiveCopy> {
  const contributors = known ?? (await contributorsById({ stores }))
  const { language, follows } = edition
  const originalDoc = follows === null ? null : await rooms.read(follows, copyOf)
  return rooms.read(edition.id, (doc, position) => {
    const publishable = publishableCopy(
      doc,
      furnitureOf({ doc, originalDoc, contributors, language, printer: printerFor(language) }),
    )
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
