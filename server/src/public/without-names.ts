import { saysName } from '@copydesk/shared/credits'

/** Why something was withdrawn and what is to be done, each left out where it says one of these names. */
export function withoutNames<Kill extends { reason: string; instruction: string }>(
  kill: Kill,
  names: ReadonlySet<string> = new Set(),
): Kill {
  const told = (words: string) => (saysName(words, names) ? '' : words)
  return { ...kill, reason: told(kill.reason), instruction: told(kill.instruction) }
}
