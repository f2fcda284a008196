import { forbiddenTerms, type StoryName, type TermFinder } from '../terms/index.ts'
import { checkTranslation, checkTypography, type Loss, type WithKey, withKeys } from '../translation/index.ts'
import type { TranslationBlock } from '../translation/standing/index.ts'
import type { PageCheck, PageFinding } from './page-finding.ts'
import type { PairGroup } from './pair-groups.ts'

export interface Compared {
  /** Null for an original: then only how its own language is set is looked at. */
  from: string | null
  to: string
  names: readonly StoryName[]
  finder: TermFinder | null
}

/** Everything that is to be looked at in blocks that say the same. */
export function findingsIn({ originals, localized }: PairGroup, compared: Compared): PageFinding[] {
  const set = localized.flatMap((block) => misprintsIn(block, compared.to))
  const texts = localized.map(({ text }) => text)
  // Half of a block that was split is not written yet: what it will say cannot be missed.
  if (compared.from === null || originals.length === 0 || texts.some((text) => text === '')) return set
  const original = originals.map(({ text }) => text).join('\n')
  const translation = texts.join('\n')
  const { from, to, names, finder } = compared
  const lost: WithKey<Loss<PageCheck>>[] = [
    ...checkTranslation({
      ...{ from, to, original, localized: translation },
      names: names.map(({ forms }) => Object.values(forms).flat()),
    }),
    ...(finder ? forbiddenTerms(original, translation, { finder, language: to }) : []),
  ]
  return [...lost.map((loss) => ({ ...loss, ...placeOf(loss, localized), mend: null })), ...set]
}

function misprintsIn({ id, text }: TranslationBlock, language: string): PageFinding[] {
  const losses = checkTypography(text, language).map(({ at, text: found, expected, why }) => ({
    ...{ check: 'typography' as const, original: null, localized: { text: found, at }, why },
    ...{ block: id, place: { from: at, to: at + found.length }, mend: expected },
  }))
  return withKeys(losses, '', text)
}

/** The block and the place in it of words of the joined text. */
function placeOf(
  { localized: found }: Loss<string>,
  blocks: readonly TranslationBlock[],
): Pick<PageFinding, 'block' | 'place'> {
  let start = 0
  for (const { id, text } of blocks) {
    if (found && found.at >= start && found.at <= start + text.length)
      return { block: id, place: { from: found.at - start, to: found.at - start + found.text.length } }
    start += text.length + 1
  }
  return { block: blocks[0]?.id ?? '', place: null }
}
