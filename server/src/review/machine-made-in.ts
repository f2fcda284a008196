import { machineMade } from '@copydesk/shared/translation/standing'
import type { Stores } from '../stores.ts'
import { blocksOfCopy } from '../translation/blocks-of-copy.ts'
import { documentOf } from '../versions/copy-document.ts'

/** What the blocks of a copy say whose words are a machine's still; none in an original. */
export async function machineMadeIn(
  { translation }: Pick<Stores, 'translation'>,
  { id, follows }: { id: string; follows: string | null },
  { working }: { working: Uint8Array },
): Promise<string[]> {
  const words = follows === null ? [] : await translation.wordsOf(id)
  if (words.every(({ is, made }) => is !== 'machine' && made === undefined)) return []
  return machineMade(blocksOfCopy(documentOf(working)), words).map(({ text }) => text)
}
