import { maySee } from '@copydesk/shared/access'
import type { NoticeKind, NoticeOutcome } from '@copydesk/shared/notifications'
import { newId } from '../new-id.ts'
import type { Stores } from '../stores.ts'
import type { NoticeRecord } from './notice-store.ts'

/** Nobody looks for what happened in another season. */
const KEPT_MS = 90 * 24 * 60 * 60 * 1000
/** As many as an inbox shows and counts in one look. */
export const MOST_NOTICES = 500

export type NewNotice = {
  /** Who is told. */
  person: string
  kind: NoticeKind
  thread: string | null
  suggestion: string | null
  by: string
  at: Date
  outcome?: NoticeOutcome
} & ({ edition: string } | { edition: string | null; story: string })

/**
 * Tells people of something, in the transaction of the act that it is about; never themselves, and nobody who may not
 * see it. Returns whom it told: after the commit, `bus.tell({ kind: 'notices' }, told)` says so to their pages.
 */
export async function notify(stores: Stores, notices: readonly NewNotice[]): Promise<string[]> {
  const kept: NoticeRecord[] = []
  for (const notice of notices) {
    const { person, kind, outcome = null, edition, thread, suggestion, by, at } = notice
    if (person === by) continue
    const story = 'story' in notice ? notice.story : (await stores.editions.find(notice.edition))?.story
    if (story === undefined || !(await mayKnow(stores, person, story, thread))) continue
    const said = { kind, outcome, story, edition, thread, suggestion, by, at: at.toISOString() }
    kept.push({ id: newId(), person, ...said, readAt: null })
  }
  const told = [...new Set(kept.map(({ person }) => person))]
  if (kept.length === 0) return told
  await stores.notices.add(kept)
  const now = Math.max(...notices.map(({ at }) => at.getTime()))
  await stores.notices.thin(told, MOST_NOTICES, new Date(now - KEPT_MS))
  return told
}

async function mayKnow(
  stores: Stores,
  person: string,
  story: string,
  thread: string | null,
): Promise<boolean> {
  const who = await stores.people.enterable(person)
  const about = await stores.stories.find(story)
  if (!who || !about || !maySee(who, { story: about })) return false
  return thread === null || (await stores.threads.readable([thread], person)).has(thread)
}
