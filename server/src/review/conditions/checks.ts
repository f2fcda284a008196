import type { ConditionOf } from './condition-of.ts'

/** What the checks found in the copy, and nobody has mended or dismissed. */
export const checks: ConditionOf = async ({ aids }, { edition, policy, written: { open } }) => {
  if (open.findings.length === 0) return []
  const dismissed = new Set((await aids.dismissals(edition.id)).map(({ key }) => key))
  const count = open.findings.filter(({ key }) => !dismissed.has(key)).length
  if (count === 0) return []
  return [
    {
      kind: 'checks',
      for: 'clear',
      blocks: policy.checksBlock,
      words:
        count === 1
          ? 'The checks found something to look at.'
          : `The checks found ${count} things to look at.`,
      who: `Whoever writes it mends ${count === 1 ? 'it, or dismisses it' : 'them, or dismisses them'} with a reason.`,
      place: { panel: 'checks' },
    },
  ]
}
