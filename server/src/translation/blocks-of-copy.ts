import { type TranslationBlock, translationBlocks } from '@copydesk/shared/translation/standing'
import { readingOnce } from '../versions/copy-document.ts'

/** A localization is held against a cleared version of its original, and one that is behind against twenty. */
const MOST_COPIES = 300

/** The blocks of a kept copy, as translators see them. */
export const blocksOfCopy = readingOnce(MOST_COPIES, (doc): readonly TranslationBlock[] =>
  translationBlocks(doc),
)
