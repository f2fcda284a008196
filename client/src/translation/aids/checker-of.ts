import type { Doc } from 'yjs'
import { oneForPage } from '../../checks/one-for-page.ts'
import { PairChecker } from './pair-checker.ts'

/** One checker for all parts of a page that show what it finds. */
export const checkerOf = oneForPage(
  (localization, original: Doc | null) => new PairChecker(original, localization),
)
