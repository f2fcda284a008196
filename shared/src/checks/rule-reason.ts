import type { Rule } from '../stylebook/index.ts'

/** What a writer is told: what is written instead, and why. */
export function ruleReason({ kind, say, reason }: Rule): string {
  const instead = say.map((one) => `“${one}”`).join(' or ')
  if (kind === 'title') return `${instead} where it is mentioned first. ${reason}`
  return instead ? `Write ${instead}. ${reason}` : reason
}
