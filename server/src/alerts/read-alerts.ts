import { may } from '@copydesk/shared/access'
import type { Alert, AlertsPage, AlertWords, WaitingAlert } from '@copydesk/shared/alerts'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { Newsroom } from '../newsroom.ts'
import type { Stores } from '../stores.ts'
import { type EditionFacts, findEdition } from '../story/about.ts'
import type { StandingAlert } from './alert-store.ts'
import { whyNotAlive } from './demand-alive.ts'
import { mayReleaseAlert } from './may-release.ts'

/** The alerts of a story, for whoever works in this edition of it. */
export async function readAlerts(
  { stores }: Pick<Newsroom, 'stores'>,
  person: Pick<Person, 'id'>,
  id: string,
): Promise<AlertsPage> {
  const facts = await findEdition(stores, person, id)
  const everybody = await stores.people.byId()
  const alerts = new Map<string, Alert>()
  for (const one of await stores.alerts.ofStory(facts.story.id)) {
    const of = one.edition === id ? facts : await findEdition(stores, person, one.edition)
    const alert = alerts.get(one.alert) ?? { id: one.alert, number: one.number, words: [] }
    alert.words.push(await wordsFor(stores, one, of, everybody))
    alerts.set(one.alert, alert)
  }
  const why = await whyNotAlive(stores, facts)
  const mayFile = why === null ? may('file', facts.asker, facts.about) : { allowed: false, why }
  return { alerts: [...alerts.values()], mayFile }
}

/** What waits in any story that this person may see, oldest first. */
export async function readWaitingAlerts(
  { stores }: Pick<Newsroom, 'stores'>,
  person: Pick<Person, 'id'>,
): Promise<WaitingAlert[]> {
  const everybody = await stores.people.byId()
  const waiting: WaitingAlert[] = []
  for (const one of await stores.alerts.waiting()) {
    const facts = await visible(stores, person, one.edition)
    if (!facts || facts.edition.state === 'killed' || facts.edition.state === 'spiked') continue
    const { edition, language, words, hash, filedBy, filedAt, mayRelease } = await wordsFor(
      stores,
      one,
      facts,
      everybody,
    )
    waiting.push({
      ...{ alert: one.alert, edition, language, words, hash, filedBy, filedAt, mayRelease },
      ...{ story: one.story, slug: facts.story.slug, desk: facts.about.story.desk },
    })
  }
  return waiting
}

async function visible(
  stores: Stores,
  person: Pick<Person, 'id'>,
  edition: string,
): Promise<EditionFacts | null> {
  try {
    return await findEdition(stores, person, edition)
  } catch (error) {
    // A story that one may not see, or a token is not trusted with, is not in the list.
    if (error instanceof Refusal && error.code !== 'signed-out') return null
    throw error
  }
}

async function wordsFor(
  stores: Stores,
  { edition, language, words, hash, filedBy, filedAt, releasedBy, releasedAt, address }: StandingAlert,
  facts: EditionFacts,
  everybody: ReadonlyMap<string, Person>,
): Promise<AlertWords> {
  const named = (id: string | null) => (id !== null && everybody.get(id)) || null
  return {
    ...{ edition, language, words, hash, filedAt, releasedAt, address },
    ...{ filedBy: named(filedBy), releasedBy: named(releasedBy) },
    mayRelease: await mayReleaseAlert(stores, facts, { filedBy }),
    mayDrop: may('file', facts.asker, facts.about),
  }
}
