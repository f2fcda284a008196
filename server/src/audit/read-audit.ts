import type { AuditRow } from '@copydesk/shared/audit'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { acting } from '../acting-through.ts'
import type { Newsroom } from '../newsroom.ts'
import { demand } from '../story/about.ts'
import type { AuditFilter, AuditPlace } from './audit-store.ts'

const PAGE = 50

/** A page of the record, the youngest acts first; `next` leads to the page behind it. */
export async function readAudit(
  { stores }: Pick<Newsroom, 'stores'>,
  person: Person,
  filter: AuditFilter,
  cursor?: string,
): Promise<{ acts: AuditRow[]; next: string | null }> {
  mayRead(person)
  const after = cursor === undefined ? null : placeOf(cursor)
  // One more than is shown tells whether there is a page behind.
  const acts = await stores.audit.page(filter, acting(person), after, PAGE + 1)
  const more = acts.length > PAGE
  const shown = acts.slice(0, PAGE)
  return { acts: shown, next: more ? cursorOf(placeAfter(shown, after)) : null }
}

export function mayRead(person: Person): void {
  demand('read-audit', { asker: person })
}

/**
 * Behind the last of these. It is a moment and a count, and not the number of an act: gaps between numbers would tell of
 * acts that the reader may not know of.
 */
export function placeAfter(acts: readonly AuditRow[], before: AuditPlace | null): AuditPlace {
  const at = acts.at(-1)?.at ?? before?.at ?? ''
  const shown = acts.filter((act) => act.at === at).length
  return { at, shown: before?.at === at ? before.shown + shown : shown }
}

const cursorOf = ({ at, shown }: AuditPlace): string => `${at}~${shown}`

function placeOf(cursor: string): AuditPlace {
  const [at = '', shown = ''] = cursor.split('~')
  if (Number.isNaN(Date.parse(at)) || !/^\d{1,9}$/.test(shown))
    throw new Refusal('bad-request', 'There is no such page. Begin again at the youngest act.')
  return { at, shown: Number(shown) }
}
