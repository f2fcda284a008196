import { Refusal } from '@copydesk/shared/refusal'
import type { ChecklistLine } from '@copydesk/shared/review'

/** What whoever clears says that they looked at, as the record keeps it. Refused while something is missing that blocks. */
export function tickedOf(
  checklist: readonly ChecklistLine[],
  ticked: readonly string[],
): { ticked?: readonly string[] } {
  if (checklist.length === 0) return {}
  const said = new Set(ticked)
  const missing = checklist.filter(({ words, blocks }) => blocks && !said.has(words))
  if (missing.length > 0)
    throw new Refusal(
      'conflict',
      `On the checklist of its desk ${named(missing)} ${missing.length === 1 ? 'is' : 'are'} not ticked. Look at ${missing.length === 1 ? 'that' : 'them'}, tick ${missing.length === 1 ? 'it' : 'them'}, and clear it then.`,
    )
  return { ticked: checklist.filter(({ words }) => said.has(words)).map(({ words }) => words) }
}

const named = (lines: readonly ChecklistLine[]): string =>
  new Intl.ListFormat('en-GB').format(lines.map(({ words }) => `“${words}”`))
