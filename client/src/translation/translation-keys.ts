import { HELD, isForPage, isHeld } from '../ui/held-keys.ts'

/** What a translator does with a block, by a key or by a button with the same words. */
export type RowAct =
  | 'confirm'
  | 'next-stale'
  | 'next-empty'
  | 'leave-out'
  | 'ours'
  | 'continue'
  | 'begin'
  | 'place'
  | 'undo'

interface KeyLook {
  words: string
  /** Held with others; of `confirm`, Enter with Ctrl. */
  letter: string | null
}

export const ROW_KEYS: Record<RowAct, KeyLook> = {
  confirm: { words: 'Confirm, and go on', letter: null },
  'next-stale': { words: 'Next stale', letter: 'N' },
  'next-empty': { words: 'Next empty', letter: 'E' },
  begin: { words: 'Translate it here', letter: 'B' },
  'leave-out': { words: 'Leave out, or take back', letter: 'L' },
  continue: { words: 'Goes on from the block above', letter: 'G' },
  ours: { words: 'Ours: only in this language', letter: 'O' },
  place: { words: 'Move it to its place', letter: 'P' },
  undo: { words: 'Undo my last confirm', letter: 'U' },
}

export const keysOf = (act: RowAct): string => {
  const { letter } = ROW_KEYS[act]
  return letter === null ? 'Ctrl+Enter' : `${HELD}+${letter}`
}

/** On the page of an original: what changed where the caret is only mended a typo. */
export const TYPO_KEYS = `${HELD}+Y`

export const isTypoKey = (event: KeyboardEvent): boolean => isHeld(event) && event.code === 'KeyY'

export function rowActOf(event: KeyboardEvent): RowAct | null {
  const { altKey, ctrlKey, metaKey, shiftKey, code } = event
  if (code === 'Enter' || code === 'NumpadEnter')
    return (ctrlKey || metaKey) && !altKey && !shiftKey && isForPage(event) ? 'confirm' : null
  if (!isHeld(event)) return null
  const acts = Object.keys(ROW_KEYS) as RowAct[]
  return acts.find((act) => code === `Key${ROW_KEYS[act].letter}`) ?? null
}
