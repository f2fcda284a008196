import type { BlockWord, NewTranslationAct } from './translation-act.ts'

/**
 * A localized block has the id of what it was made for: that the original's block is left out, and what is said of the
 * localized one, are words of their own. The one never takes the place of the other.
 */
const wordKey = (block: string, leftOut: boolean): string => `${leftOut ? 'original' : 'own'} ${block}`

export const keyOfWord = ({ block, is }: Pick<BlockWord, 'block' | 'is'>): string =>
  wordKey(block, is === 'left-out')

/** Which word an act is about; what is undone was said of a localized block. */
export const keyOfAct = (act: NewTranslationAct): string => wordKey(act.block, isOfLeftOut(act))

export const isOfLeftOut = (act: NewTranslationAct | { act: 'machine' }): boolean =>
  act.act === 'leave-out' || (act.act === 'take-back' && act.of !== 'confirmed')
