import type { Doc } from 'yjs'
import { PairChecker } from './pair-checker.ts'

const inUse = new Map<Doc, { checker: PairChecker; users: number }>()

/** One checker for all parts of a page that show what it finds. Returns it, and how to give it back. */
export function checkerOf(original: Doc | null, localization: Doc): [PairChecker, () => void] {
  const used = inUse.get(localization) ?? { checker: new PairChecker(original, localization), users: 0 }
  used.users++
  inUse.set(localization, used)
  return [
    used.checker,
    () => {
      used.users--
      if (used.users > 0) return
      inUse.delete(localization)
      used.checker.close()
    },
  ]
}
