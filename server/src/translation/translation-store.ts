import type { BlockWord, NewTranslationAct, Typo } from '@copydesk/shared/translation/standing'

/** Words that a machine made, when the server put them into a block. */
export interface MachineMade extends Pick<BlockWord, 'block' | 'originals' | 'localized'> {
  id: string
  act: 'machine'
}

export interface TranslationStore {
  /** What was said last of each block of a localization; blocks of which everything was taken back are not there. */
  wordsOf(edition: string): Promise<BlockWord[]>

  /** False, and nothing is kept, when an act of this id is there already. */
  keep(
    edition: string,
    act: NewTranslationAct | MachineMade,
    by: { person: string; at: Date },
  ): Promise<boolean>

  /** Changes of an original that its editors called slips. */
  typosOf(edition: string): Promise<Typo[]>

  keepTypo(edition: string, typo: Typo, by: { person: string; at: Date }): Promise<void>
}
