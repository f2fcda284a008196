import type { Contributor } from '@copydesk/shared/credits'
import { sameName } from './same-name.ts'

/** Every name that somebody goes by, printed or not, as names are compared. */
export function namesOf(contributor: Contributor | null, signedInAs: string | undefined): Set<string> {
  const known = contributor
    ? [contributor.name, ...contributor.aliases, ...Object.values(contributor.names)]
    : []
  return new Set((signedInAs === undefined ? known : [...known, signedInAs]).map(sameName))
}
