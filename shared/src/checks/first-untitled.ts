import type { Breach, Mention } from '../stylebook/index.ts'

/** Of each name that has a title, its first mention, where that is without; in the order of the copy. */
export function firstUntitled<One extends Mention>(mentions: readonly One[]): (One & Breach)[] {
  const seen = new Set<string>()
  return mentions.flatMap((mention) => {
    const isFirst = !seen.has(mention.rule.id)
    seen.add(mention.rule.id)
    if (!isFirst || mention.isTitled) return []
    // A surname alone is not made a whole name without a look.
    const [titled = ''] = mention.rule.say
    return [{ ...mention, mend: titled.endsWith(mention.text) ? titled : null }]
  })
}
