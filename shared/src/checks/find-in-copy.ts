import type * as Y from 'yjs'
import { blocksForReaders } from '../copy/index.ts'
import type { Dateline, RuleFinder } from '../stylebook/index.ts'
import { translationBlocks } from '../translation/standing/index.ts'
import { type Compared, findingsIn } from './findings-in.ts'
import type { PageFinding } from './page-finding.ts'
import { type PairGroup, pairGroups } from './pair-groups.ts'
import { type StyleBlock, styleBlocks } from './style-blocks.ts'
import { styleFindings, untitledFindings } from './style-findings.ts'

/** What of a copy is looked at, once it was read. */
export interface CopyParts {
  groups: readonly PairGroup[]
  blocks: readonly StyleBlock[]
  dateline: Dateline
}

/** @param original what it follows; null for an original. */
export function partsOfCopy(doc: Y.Doc, original: Y.Doc | null): CopyParts {
  const localized = translationBlocks(doc)
  const fields = doc.getMap<unknown>('fields')
  const field = (name: string) => String(fields.get(name) ?? '')
  return {
    groups: original
      ? pairGroups(translationBlocks(original), localized)
      : localized.map((block) => ({ originals: [], localized: [block] })),
    blocks: styleBlocks((of) => blocksForReaders(doc, of)),
    dateline: { place: field('dateline.place'), date: field('dateline.date') },
  }
}

interface By {
  compared: Compared
  rules: RuleFinder | null
  /** What was found in parts that read the same, by whoever keeps that. */
  once?: <Found>(part: readonly unknown[], find: () => Found) => Found
}

/** All that is to be looked at in a copy, as the page of its edition finds it; stops behind each block. */
export function* findInCopy(
  { groups, blocks, dateline }: CopyParts,
  { compared, rules, once = (_part, find) => find() }: By,
): Generator<void, PageFinding[]> {
  const all: PageFinding[] = []
  for (const group of groups) {
    all.push(...once(['pair', group], () => findingsIn(group, compared)))
    yield
  }
  const mentions: Parameters<typeof untitledFindings>[0][number][] = []
  for (const { block, isQuote } of blocks) {
    const found = once(['style', block, isQuote, dateline], () =>
      styleFindings(block, isQuote, { rules, dateline }, compared.to),
    )
    all.push(...found.findings)
    mentions.push(...found.mentions)
    yield
  }
  return [...all, ...untitledFindings(mentions)]
}
