import type { Language } from '@copydesk/shared/languages'
import { type TranslationBlock, type TranslationFacts, Typos } from '@copydesk/shared/translation/standing'

/** A change of an original's block since somebody confirmed a localization of it. */
export interface BehindBy {
  block: string
  before: string
  after: string
  languages: Language[]
}

/** By which changes of an original its localizations are behind, in the order of the original. */
export function behindBy(
  originals: readonly TranslationBlock[],
  localizations: readonly { language: Language; facts: TranslationFacts }[],
): BehindBy[] {
  const now = new Map(originals.map(({ id, text }, at) => [id, { text, at }]))
  const found = new Map<string, BehindBy>()
  for (const { language, facts } of localizations) {
    const typos = new Typos(facts.typos)
    for (const word of facts.words) {
      // Words that a machine made are read again in any case.
      if (word.is === 'machine') continue
      for (const { block, text: before } of word.originals) {
        const after = now.get(block)?.text
        if (after === undefined || typos.same(block, before, after)) continue
        const key = `${block} ${before}`
        const known = found.get(key) ?? { block, before, after, languages: [] }
        if (!known.languages.includes(language)) known.languages.push(language)
        found.set(key, known)
      }
    }
  }
  return [...found.values()].sort(
    (one, other) => (now.get(one.block)?.at ?? 0) - (now.get(other.block)?.at ?? 0),
  )
}
