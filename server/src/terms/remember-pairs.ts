import { LONGEST_REMEMBERED, memoryWords } from '@copydesk/shared/terms'
import type { NewTranslationAct } from '@copydesk/shared/translation/standing'
import type { EditionRecord } from '../edition/edition-store.ts'
import { newId } from '../new-id.ts'
import type { Stores } from '../stores.ts'
import type { ChangedBy } from './term-store.ts'

/** What translators confirm is remembered, in the transaction of their act; what they take back is forgotten. */
export async function rememberPairs(
  { editions, memory }: Pick<Stores, 'editions' | 'memory'>,
  { id: edition, language: to, follows }: EditionRecord,
  acts: readonly NewTranslationAct[],
  by: ChangedBy,
): Promise<void> {
  const from = follows === null ? undefined : (await editions.find(follows))?.language
  if (from === undefined) return
  for (const act of acts) {
    if (act.act === 'take-back' && act.of === 'confirmed') await memory.forget(edition, act.block)
    if (act.act !== 'confirm') continue
    const original = joined(act.originals.map(({ text }) => text))
    if (original === '' || Math.max(original.length, act.localized.length) > LONGEST_REMEMBERED) continue
    const pair = { edition, block: act.block, from, to, original, localized: act.localized }
    await memory.remember(newId(), { ...pair, words: memoryWords(original, from) }, by)
  }
}

/** A block may translate several of the original's. */
const joined = (texts: readonly string[]) => texts.filter((text) => text !== '').join(' ')
