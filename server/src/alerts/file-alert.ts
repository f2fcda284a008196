import type { AlertsPage, newAlertSchema } from '@copydesk/shared/alerts'
import { hashOf } from '@copydesk/shared/copy'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type * as z from 'zod'
import { newId } from '../new-id.ts'
import type { Newsroom } from '../newsroom.ts'
import { notify } from '../notifications/notify.ts'
import { atTheDesk } from '../review/at-the-desk.ts'
import type { Stores } from '../stores.ts'
import { demand, type EditionFacts, findEdition } from '../story/about.ts'
import { alertCopy } from './alert-copy.ts'
import type { StandingAlert } from './alert-store.ts'
import { demandAlive } from './demand-alive.ts'
import { readAlerts } from './read-alerts.ts'
import { tellOfAlert } from './tell-of-alert.ts'

/**
 * A headline is filed to go out alone: a new one, the same in another language, or other words for one that waits.
 * Whoever changes the words has filed them: another reads them.
 */
export async function fileAlert(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { alert: known, words, seen }: z.output<typeof newAlertSchema>,
): Promise<AlertsPage> {
  const done = await newsroom.stores.transact(async (stores) => {
    const facts = await findEdition(stores, person, id)
    demand('file', facts)
    const { edition, story } = facts
    await demandAlive(stores, facts)
    const at = await stores.clock.now()
    const alert = known ?? newId()
    const standing = known === null ? null : await standingWords(stores, facts, known)
    const hash = hashOf(alertCopy(edition.language, words))
    // Whoever presses it without a change has changed nothing: the words stay theirs who wrote them.
    if (standing?.hash === hash) return null
    if ((standing?.hash ?? null) !== seen) throw new Refusal('conflict', await changedSince(stores, standing))
    if (known === null) await stores.alerts.begin({ id: alert, story: story.id, at: at.toISOString() })
    const filed = { filedBy: person.id, filedAt: at.toISOString() }
    await stores.alerts.file({ alert, edition: id, words, hash, ...filed })
    await stores.acts.record({
      ...{ at, person: person.id, act: 'file-alert', what: 'edition', subject: id },
      details: { alert, hash },
    })
    const told = standing === null ? await tellDesk(stores, facts, { person, at }) : []
    return { story, told }
  })
  if (done !== null) await tellOfAlert(newsroom, done.story)
  if (done !== null && done.told.length > 0) newsroom.bus.tell({ kind: 'notices' }, done.told)
  return readAlerts(newsroom, person, id)
}

/** What this alert says in this language so far; null where it says nothing yet. */
async function standingWords(
  { alerts }: Stores,
  { edition, story }: EditionFacts,
  known: string,
): Promise<StandingAlert | null> {
  const all = (await alerts.ofStory(story.id)).filter((one) => one.alert === known)
  if (all.length === 0) throw new Refusal('conflict', 'That alert was taken back. File it anew.')
  const own = all.find((one) => one.edition === edition.id) ?? null
  if (own !== null && own.releasedAt !== null)
    throw new Refusal('conflict', 'It is out already. File another alert.')
  return own
}

/** Two who change it at once: the second is told what the first one wrote. */
async function changedSince({ people }: Stores, standing: StandingAlert | null): Promise<string> {
  if (standing === null) return 'It was taken back meanwhile. File it anew.'
  const name = (await people.byId()).get(standing.filedBy)?.name ?? 'Somebody'
  return `${name} has filed other words meanwhile: “${standing.words}”. Read them, then change them.`
}

/** Seconds count: those who can let it out are told wherever they are. */
async function tellDesk(
  stores: Stores,
  { edition, about }: EditionFacts,
  { person, at }: { person: Person; at: Date },
): Promise<string[]> {
  const notice = {
    kind: 'alert' as const,
    edition: edition.id,
    thread: null,
    suggestion: null,
    by: person.id,
  }
  const editors = await atTheDesk(stores, {
    ...{ desk: about.story.desk, story: edition.story, but: person.id },
  })
  return notify(
    stores,
    editors.map((editor) => ({ ...notice, person: editor, at })),
  )
}
