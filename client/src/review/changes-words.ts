import type { Person } from '@copydesk/shared/people'
import { shortName } from '@copydesk/shared/people'
import type { ActedVersion } from '@copydesk/shared/story'
import { clock } from '../newsroom/clock.ts'

const SINCE: Partial<Record<ActedVersion['reason'], string>> = {
  cleared: 'since',
  forced: 'since it was forced',
}

/** "3 changes since", beside what says when it was cleared; what was never filed, or forced as it was, is all new. */
export function changesWords(
  count: number,
  base: Pick<ActedVersion, 'reason'> | null,
  wasForced: boolean,
): string {
  if (!base)
    return wasForced ? 'Forced: nobody has looked at any of it' : 'Never filed: the whole story is new'
  const since = SINCE[base.reason] ?? 'since it was filed'
  if (count === 0) return `Nothing changed ${since}`
  return `${count === 1 ? '1 change' : `${count} changes`} ${since}`
}

/** What the page compares with: "Against version 7, cleared 15:12 by M. Dahl". */
export function sinceWords(base: ActedVersion | null, me: Pick<Person, 'id'>): string {
  if (!base) return 'The whole story'
  const who = base.madeBy.id === me.id ? 'you' : shortName(base.madeBy.name)
  return `Against version ${base.number}, ${base.reason} ${clock(base.madeAt, new Date())} by ${who}`
}

/** The act by what it would clear. */
export function clearWords(count: number, compared: boolean): string {
  if (!compared || count === 0) return 'Clear this version'
  return count === 1 ? 'Clear this change' : `Clear these ${count} changes`
}
