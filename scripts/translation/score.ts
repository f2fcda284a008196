import type { Finding, TranslatedPair } from '@copydesk/shared/translation'

export interface Label {
  check: string
  original: string | null
  localized: string | null
  optional?: boolean
}

export interface LabelledPair extends TranslatedPair {
  id: string
  findings: Label[]
}

export interface Score {
  met: Label[]
  missed: Label[]
  right: Finding[]
  wrong: Finding[]
}

const LIKE = [
  ['number', 'sum', 'percent'],
  ['name', 'organisation'],
  ['name', 'quotation'],
]
const sameKind = (one: string, other: string): boolean =>
  one === other || LIKE.some((kinds) => kinds.includes(one) && kinds.includes(other))

/** A label is met by a finding of its kind that touches its words on either side. */
export function scorePair(
  { original, localized, findings: labels }: LabelledPair,
  findings: readonly Finding[],
): Score {
  const touches = (finding: Finding, label: Label): boolean =>
    (['original', 'localized'] as const).some((side) => {
      const [words, found] = [label[side], finding[side]]
      if (words === null || found === null) return false
      const text = side === 'original' ? original : localized
      for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
        if (found.at < at + words.length && at < found.at + found.text.length) return true
      return false
    })
  const required = labels.filter(({ optional }) => !optional)
  const isMet = (label: Label): boolean =>
    findings.some((finding) => sameKind(finding.check, label.check) && touches(finding, label))
  const isRight = (finding: Finding): boolean => labels.some((label) => touches(finding, label))
  return {
    met: required.filter(isMet),
    missed: required.filter((label) => !isMet(label)),
    right: findings.filter(isRight),
    wrong: findings.filter((finding) => !isRight(finding)),
  }
}
