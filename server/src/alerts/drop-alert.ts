import type { AlertsPage } from '@copydesk/shared/alerts'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../newsroom.ts'
import { demand, findEdition } from '../story/about.ts'
import { readAlerts } from './read-alerts.ts'
import { tellOfAlert } from './tell-of-alert.ts'

/** An alert that waits is not to go out. */
export async function dropAlert(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { alert }: { alert: string },
): Promise<AlertsPage> {
  const story = await newsroom.stores.transact(async (stores) => {
    const facts = await findEdition(stores, person, id)
    demand('file', facts)
    const at = await stores.clock.now()
    const found = await stores.alerts.find(alert, id)
    if (!(await stores.alerts.drop(alert, id)))
      throw new Refusal('conflict', found ? 'It is out already.' : 'It was taken back already.')
    await stores.acts.record({
      ...{ at, person: person.id, act: 'drop-alert', what: 'edition', subject: id },
      details: { alert, hash: found?.hash, filedBy: found?.filedBy },
    })
    return facts.story
  })
  await tellOfAlert(newsroom, story)
  return readAlerts(newsroom, person, id)
}
