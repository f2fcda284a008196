import type { Condition } from '@copydesk/shared/review'
import type { Stores } from '../../stores.ts'
import { body } from './body.ts'
import { checks } from './checks.ts'
import type { ConditionOf, Reviewed } from './condition-of.ts'
import { duty } from './duty.ts'
import { flag } from './flag.ts'
import { flagAgain } from './flag-again.ts'
import { headline } from './headline.ts'
import { hold } from './hold.ts'
import { holdings } from './holdings.ts'
import { machine } from './machine.ts'
import { query } from './query.ts'
import { readBack } from './read-back.ts'
import { secondEyes } from './second-eyes.ts'
import { sources } from './sources.ts'
import { suggestions } from './suggestions.ts'
import { translation } from './translation.ts'

/** In the order in which they are told; of those that block, the first is the answer to whoever tries. */
const CONDITIONS: readonly ConditionOf[] = [
  headline,
  body,
  holdings,
  machine,
  flag,
  flagAgain,
  sources,
  query,
  readBack,
  checks,
  suggestions,
  translation,
  hold,
  duty,
  secondEyes,
]

/** All that is missing of a copy before it goes on. */
export async function conditionsOf(stores: Stores, reviewed: Reviewed): Promise<Condition[]> {
  const found: Condition[] = []
  for (const of of CONDITIONS) found.push(...(await of(stores, reviewed)))
  return found
}
