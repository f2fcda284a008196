import type { CheckName, FoundLoss } from '../../finding.ts'
import type { Reading } from '../../reading/reading.ts'
import { passage } from '../check.ts'
import type { Word } from './capitals-in.ts'

export type CapitalsKind = Extract<CheckName, 'name' | 'organisation'>

export function capitalsLoss(
  { original, localized }: { original: Reading; localized: Reading },
  check: CapitalsKind,
  name: readonly Word[],
  other: { from: number; to: number } | undefined,
): FoundLoss {
  const span = { from: name[0]?.from ?? 0, to: name.at(-1)?.to ?? 0 }
  const words = original.text.slice(span.from, span.to)
  return {
    check,
    original: passage(original, span),
    localized: passage(localized, other),
    why: other
      ? `“${words}” is expected, and “${localized.text.slice(other.from, other.to)}” stands there.`
      : `“${words}” is not named in the localization.`,
  }
}
