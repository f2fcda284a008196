import { machineMade, translationBlocks } from '@copydesk/shared/translation/standing'
import * as Y from 'yjs'
import type { Stores } from '../stores.ts'

/** What the blocks of a copy say whose words are a machine's still; none in an original. */
export async function machineMadeIn(
  { translation }: Pick<Stores, 'translation'>,
  { id, follows }: { id: string; follows: string | null },
  { working }: { working: Uint8Array },
): Promise<string[]> {
  const words = follows === null ? [] : await translation.wordsOf(id)
  if (words.every(({ is, made }) => is !== 'machine' && made === undefined)) return []
  const doc = new Y.Doc()
  Y.applyUpdate(doc, working)
  const made = machineMade(translationBlocks(doc), words).map(({ text }) => text)
  doc.destroy()
  return made
}
