import type { AlertsPage, newAlertSchema } from '@copydesk/shared/alerts'
import { hashOf } from '@copydesk/shared/copy'
import type { Language } from '@copydesk/shared/languages'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type * as z from 'zod'
import { newId } from '../new-id.ts'
import type { Newsroom } from '../newsroom.ts'
import { demand, findEdition } from '../story/about.ts'
import { alertCopy } from './alert-copy.ts'
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
  { alert: known, words }: z.output<typeof newAlertSchema>,
): Promise<AlertsPage> {
  const story = await newsroom.stores.transact(async (stores) => {
    const facts = await findEdition(stores, person, id)
    demand('file', facts)
    const { edition, story } = facts
    await demandAlive(stores, facts)
    const at = await stores.clock.now()
    const alert = known ?? newId()
    if (known === null) await stores.alerts.begin({ id: alert, story: story.id, at: at.toISOString() })
    else {
      const others = (await stores.alerts.ofStory(story.id)).filter((one) => one.alert === known)
      if (others.length === 0) throw new Refusal('conflict', 'That alert was taken back. File it anew.')
      if (others.some((one) => one.edition === id && one.releasedAt !== null))
        throw new Refusal('conflict', 'It is out already. File another alert.')
    }
    const hash = hashOf(alertCopy(edition.language as Language, words))
    const filed = { filedBy: person.id, filedAt: at.toISOString() }
    await stores.alerts.file({ alert, edition: id, words, hash, ...filed })
    await stores.acts.record({
      ...{ at, person: person.id, act: 'file-alert', what: 'edition', subject: id },
      details: { alert, hash },
    })
    return story
  })
  await tellOfAlert(newsroom, story)
  return readAlerts(newsroom, person, id)
}
