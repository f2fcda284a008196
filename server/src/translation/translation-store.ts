import type { BlockWord, NewTranslationAct, Progress, Typo } from '@copydesk/shared/translation/standing'

/** Words that a machine made, when the server put them into a block. */
export interface MachineMade extends Pick<BlockWord, 'block' | 'originals' | 'localized'> {
  id: string
  act: 'machine'
}

/** A localization whose progress is to be counted again. */
export interface Uncounted {
  edition: string
  follows: string
  story: string
  /** What its count is of, for `putProgress`. */
  due: number
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

  /** Changes of an original that its editors called typos. */
  typosOf(edition: string): Promise<Typo[]>

  /** False, and nothing is kept, when the same was said before. */
  keepTypo(edition: string, typo: Typo, by: { person: string; at: Date }): Promise<boolean>

  /**
   * A localization is there, in the transaction that makes it, and is so far: as its original read before. What was
   * written meanwhile had nothing to fall behind, so it is due to be counted.
   */
  beginProgress(edition: string, progress: Progress): Promise<void>

  /** The progress of this localization, and of those that follow it, may be another now. */
  fallBehind(edition: string): Promise<void>

  /** So many localizations whose progress is to be counted again. */
  uncounted(most: number, except: readonly string[]): Promise<Uncounted[]>

  /** What was counted when `due` stood there. True when it is not what was known. */
  putProgress(edition: string, progress: Progress, due: number): Promise<boolean>
}
