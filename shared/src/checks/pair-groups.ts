import { align, type TranslationBlock } from '../translation/standing/index.ts'

/** Blocks of both sides that say the same; where one was split or two were joined, all of them. */
export interface PairGroup {
  originals: readonly TranslationBlock[]
  localized: readonly TranslationBlock[]
}

/** In the order of the localization. What has no original, or no words yet, is compared with nothing. */
export function pairGroups(
  originals: readonly TranslationBlock[],
  localized: readonly TranslationBlock[],
): PairGroup[] {
  /** Of each original, the group that it is in. */
  const groupOf = new Map<number, { lefts: Set<number>; rights: Set<number> }>()
  const groups = new Set<{ lefts: Set<number>; rights: Set<number> }>()
  for (const { right, of } of align(originals, localized)) {
    if (right === null || of.length === 0) continue
    const group = { lefts: new Set(of), rights: new Set([right]) }
    for (const left of of) {
      const other = groupOf.get(left)
      if (!other) continue
      for (const one of other.lefts) group.lefts.add(one)
      for (const one of other.rights) group.rights.add(one)
      groups.delete(other)
    }
    for (const left of group.lefts) groupOf.set(left, group)
    groups.add(group)
  }
  return [...groups].map(({ lefts, rights }) => ({
    originals: inOrder(lefts, originals),
    localized: inOrder(rights, localized),
  }))
}

const inOrder = (places: ReadonlySet<number>, blocks: readonly TranslationBlock[]) =>
  [...places].sort((one, other) => one - other).flatMap((at) => blocks[at] ?? [])
