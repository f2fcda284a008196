import {
  NO_FACTS,
  type Progress,
  progressOf,
  Standings,
  type TranslationBlock,
  type TranslationFacts,
} from '@copydesk/shared/translation/standing'

/** How far a localization is, when both documents read so and this was said of them. */
export function countProgress(
  originals: readonly TranslationBlock[],
  localized: readonly TranslationBlock[],
  said: Partial<Pick<TranslationFacts, 'words' | 'typos'>> = {},
): Progress {
  const standings = new Standings()
  standings.hear({ ...NO_FACTS, ...said })
  standings.read(originals, localized)
  return progressOf(standings.rows)
}
