import { readCredits } from '@copydesk/shared/credits'
import * as Y from 'yjs'
import type { Stores } from '../stores.ts'
import { MAKERS } from '../story/about.ts'

/** Ids of those who are credited with making a copy, as it was kept. */
export async function creditedIn(
  { contributors }: Pick<Stores, 'contributors'>,
  working: Uint8Array,
): Promise<string[]> {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, working)
  const made = readCredits(doc).flatMap(({ contributor, role }) => (MAKERS.includes(role) ? contributor : []))
  doc.destroy()
  return (await contributors.of(made)).flatMap(({ person }) => person ?? [])
}
