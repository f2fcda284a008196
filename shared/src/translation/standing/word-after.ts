import type { BlockWord, TranslationAct } from './translation-act.ts'

/** Begins the id of an act that undoes another. */
export const UNDO = 'undo-'

/** Id of the act that undoes this one of the same person. */
export const undoOf = (id: string): string => UNDO + id

/** What each act says of its block. */
export const SAYS = {
  confirm: 'confirmed',
  machine: 'machine',
  'leave-out': 'left-out',
  'take-back': null,
  /** What was said before holds again; the act alone does not tell what that was. */
  undo: null,
} as const satisfies Record<TranslationAct['act'], BlockWord['is'] | null>

/** The word of a block once this was said of it; null where the act leaves none of its own. */
export function wordAfter(act: TranslationAct, by: string, at: string): BlockWord | null {
  const { block } = act
  switch (act.act) {
    case 'confirm':
    case 'machine': {
      const { originals, localized } = act
      return { is: SAYS[act.act], block, originals, localized, by, at }
    }
    case 'leave-out':
      return { is: SAYS[act.act], block, originals: [{ block, text: act.original }], localized: '', by, at }
    case 'take-back':
    case 'undo':
      return null
    default:
      return act satisfies never
  }
}
