import { LONGEST_REMEMBERED, memoryWords } from '@copydesk/shared/terms'
import type { BlockWord, NewTranslationAct } from '@copydesk/shared/translation/standing'
import type { By } from '../act-store.ts'
import type { EditionRecord } from '../edition/edition-store.ts'
import { newId } from '../new-id.ts'
import type { Stores } from '../stores.ts'

/**
 * What translators confirm is remembered, in the transaction of their act; what they take back is forgotten, and what
 * an undone act covered is remembered again. To be called once the acts are kept.
 */
export async function rememberPairs(
  { editions, memory, translation }: Pick<Stores, 'editions' | 'memory' | 'translation'>,
  { id: edition, language: to, follows }: EditionRecord,
  acts: readonly NewTranslationAct[],
  by: By,
): Promise<void> {
  const from = follows === null ? undefined : (await editions.find(follows))?.language
  if (from === undefined) return
  const remember = async ({ block, originals, localized }: Confirmed, by: By) => {
    const original = joined(originals.map(({ text }) => text))
    if (original === '' || Math.max(original.length, localized.length) > LONGEST_REMEMBERED) return
    const pair = { edition, block, from, to, original, localized, words: memoryWords(original, from) }
    await memory.remember(newId(), pair, by)
  }
  for (const act of acts) {
    if (act.act === 'take-back' && act.of === 'confirmed') await memory.forget(edition, act.block)
    if (act.act === 'confirm') await remember(act, by)
  }
  const undone = new Set(acts.flatMap(({ act, block }) => (act === 'undo' ? [block] : [])))
  if (undone.size === 0) return
  const said = (await translation.wordsOf(edition)).filter(({ is }) => is !== 'left-out')
  const words = new Map(said.map((word) => [word.block, word]))
  for (const block of undone) {
    const word = words.get(block)
    if (word?.is === 'confirmed') await remember(word, { person: word.by, at: new Date(word.at) })
    else await memory.forget(edition, block)
  }
}

type Confirmed = Pick<BlockWord, 'block' | 'originals' | 'localized'>

/** A block may translate several of the original's. */
const joined = (texts: readonly string[]) => texts.filter((text) => text !== '').join(' ')
