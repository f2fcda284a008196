import type { AlertsPage } from '@copydesk/shared/alerts'
import { hashOf } from '@copydesk/shared/copy'
import { saysName } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { dayIn, publicationAddress } from '@copydesk/shared/publication'
import { Refusal } from '@copydesk/shared/refusal'
import { sentenceOf } from '@copydesk/shared/review'
import { withheldIn } from '../credits/withheld/withheld-in.ts'
import { newId } from '../new-id.ts'
import type { Newsroom } from '../newsroom.ts'
import { UNNAMED } from '../people/desk-store.ts'
import { embargoesOf } from '../publication/embargoes-of.ts'
import { keptBack } from '../publication/kept-back.ts'
import { SHORT_ID } from '../publication/publish-edition.ts'
import type { Stores } from '../stores.ts'
import { demand, type EditionFacts, findEdition } from '../story/about.ts'
import { alertCopy } from './alert-copy.ts'
import type { StandingAlert } from './alert-store.ts'
import { demandAlive } from './demand-alive.ts'
import { mayReleaseAlert } from './may-release.ts'
import { readAlerts } from './read-alerts.ts'
import { tellOfAlert } from './tell-of-alert.ts'

/** An editor has read an alert and lets it out, in one act; it is with readers when this resolves. */
export async function releaseAlert(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { alert: wanted, hash }: { alert: string; hash: string },
): Promise<AlertsPage> {
  const story = await newsroom.stores.transact(async (stores) => {
    const facts = await findEdition(stores, person, id)
    demand('release', facts)
    const alert = await stores.alerts.find(wanted, id)
    if (!alert) throw new Refusal('conflict', 'That alert was taken back.')
    if (alert.releasedAt !== null) throw new Refusal('conflict', await outAlready(stores, alert))
    const { allowed, why } = await mayReleaseAlert(stores, facts, alert)
    if (!allowed) throw new Refusal('forbidden', why)
    if (alert.hash !== hash)
      throw new Refusal('conflict', 'Its words were changed since you read it. Read it again.')
    if (hashOf(alertCopy(alert.language, alert.words)) !== hash)
      throw new Error(`alert ${wanted} of edition ${id} does not read as it was filed`)
    const at = await stores.clock.now()
    await keepBack(stores, facts, alert, at)
    const zone = ((await stores.desks.newsroom()) ?? UNNAMED).zone
    const address = publicationAddress({
      ...{ language: alert.language, day: dayIn(at.toISOString(), zone), headline: alert.words },
      id: newId().slice(0, SHORT_ID),
    })
    const released = { releasedBy: person.id, releasedAt: at.toISOString(), address }
    if (!(await stores.alerts.release(wanted, id, released)))
      throw new Error(`alert ${wanted} of edition ${id} was released meanwhile`)
    await stores.acts.record({
      ...{ at, person: person.id, act: 'release-alert', what: 'edition', subject: id },
      details: { alert: wanted, hash, filedBy: alert.filedBy, address },
    })
    return facts.story
  })
  await tellOfAlert(newsroom, story)
  return readAlerts(newsroom, person, id)
}

async function outAlready({ people }: Stores, { releasedBy }: StandingAlert): Promise<string> {
  const name = releasedBy === null ? undefined : (await people.byId()).get(releasedBy)?.name
  return name ? `It is out already: ${name} released it.` : 'It is out already.'
}

/** What keeps a story from its readers keeps its alerts too. */
async function keepBack(
  stores: Stores,
  facts: EditionFacts,
  { words }: StandingAlert,
  at: Date,
): Promise<void> {
  const no = (why: string) => new Refusal('conflict', why)
  const { story, edition } = facts
  await demandAlive(stores, facts)
  const kept = await keptBack(stores, { edition, story, at })
  if (kept) throw no(sentenceOf(kept))
  if ((await embargoesOf(stores, story.id, at)).length > 0)
    throw no('The story stands under an embargo. Lift that first, or let the alert wait with it.')
  const { names } = await withheldIn(stores, story.id)
  if (names.size > 0 && saysName(words, names))
    throw no('It names somebody who is withheld for safety. Change its words.')
}
