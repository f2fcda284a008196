import type * as Y from 'yjs'
import { blocksForReaders } from '../copy/index.ts'
import type { RuleFinder } from '../stylebook/index.ts'
import { translationBlocks } from '../translation/standing/index.ts'
import { type Compared, findingsIn } from './findings-in.ts'
import type { PageFinding } from './page-finding.ts'
import { pairGroups } from './pair-groups.ts'
import { styleBlocks } from './style-blocks.ts'
import { styleFindings, untitledFindings } from './style-findings.ts'

interface By {
  /** With what it is compared, and how. */
  compared: Compared
  rules: RuleFinder | null
  /** What has been found in parts that read the same, by whoever keeps that. */
  once?: <Found>(part: readonly unknown[], find: () => Found) => Found
}

const EACH_TIME: NonNullable<By['once']> = (_part, find) => find()

/** All that is to be looked at in a copy as it is on disk, as the page of its edition finds it. */
export function findInCopy(
  doc: Y.Doc,
  original: Y.Doc | null,
  { compared, rules, once = EACH_TIME }: By,
): PageFinding[] {
  const blocks = translationBlocks(doc)
  const groups = original
    ? pairGroups(translationBlocks(original), blocks)
    : blocks.map((block) => ({ originals: [], localized: [block] }))
  const lost = groups.flatMap((group) => once(['pair', group], () => findingsIn(group, compared)))
  const fields = doc.getMap<unknown>('fields')
  const field = (name: string) => String(fields.get(name) ?? '')
  const stylebook = { rules, dateline: { place: field('dateline.place'), date: field('dateline.date') } }
  const found = styleBlocks((of) => blocksForReaders(doc, of)).map(({ block, isQuote }) =>
    once(['style', block, isQuote, stylebook.dateline], () =>
      styleFindings(block, isQuote, stylebook, compared.to),
    ),
  )
  return [
    ...lost,
    ...found.flatMap(({ findings }) => findings),
    ...untitledFindings(found.flatMap(({ mentions }) => mentions)),
  ]
}
