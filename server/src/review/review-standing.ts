import type { Person } from '@copydesk/shared/people'
import type { UnderReview } from '@copydesk/shared/review'
import type { ReviewStanding } from '@copydesk/shared/story'
import type { Stores } from '../stores.ts'
import type { EditionFacts } from '../story/about.ts'
import type { KeptCopy } from '../versions/version-store.ts'
import { asksReadBack } from './asks-read-back.ts'
import { clearedOtherwise } from './cleared-otherwise.ts'
import { dutiesAsked } from './duties-asked.ts'
import { readsOf } from './reads-of.ts'
import type { Written } from './written.ts'

/** How an edition stands between its writers and its readers, as this person may know it. */
export async function reviewStanding(
  stores: Stores,
  { edition, asker, about, story }: EditionFacts,
  under: UnderReview,
  { copy, written }: { copy: Pick<KeptCopy, 'hash' | 'working'>; written: Written },
): Promise<ReviewStanding> {
  const { review, people, versions } = stores
  const everybody = await people.byId()
  const who = (id: string | null): Person | null => (id !== null && everybody.get(id)) || null
  const named = <T>(id: string, said: T): (T & { by: Person }) | null => {
    const by = who(id)
    return by && { ...said, by }
  }
  const { hold } = under
  const forcing = await review.forcing(edition.id)
  const clearings = await review.clearings(edition.id, under.hash)
  const filing = edition.state === 'draft' ? null : await review.filing(edition.id)
  const filed = edition.filed === null ? null : await versions.find(edition.filed)
  const filer = filed?.madeBy ?? null
  const readBack =
    filer === null || edition.state === 'draft' ? null : await review.readBack(edition.id, filer)
  const asked = asksReadBack({ edition, filed, copy, written })
  return {
    conditions: [...under.conditions],
    hold: hold && named(hold.by, { reason: hold.reason, at: hold.at, until: hold.until }),
    notReviewed: forcing && named(forcing.person, { at: forcing.at, reason: forcing.reason }),
    clearings: clearings.flatMap(({ person, at, as }) => named(person, { at, as }) ?? []),
    clearedBy: under.eyes.clearedBy.flatMap((id) => who(id) ?? []),
    approvals: under.eyes.approvals,
    checklist: (await stores.policies.of(about.story.desk)).checklist,
    filedTo: who(filing?.to ?? null),
    readBack:
      readBack &&
      named(readBack.person, {
        ...{ at: readBack.at, answer: readBack.answer, words: readBack.words },
        ofThis: readBack.hash === under.hash,
      }),
    asksReadBack: asked === asker.id && readBack?.hash !== under.hash,
    dutiesAsked: await dutiesAsked(stores, { edition, asker, about, story }),
    flags: await flagsFor(stores, { edition, asker, about }, { everybody, copy }),
  }
}

/** Those whose question this person may read, and those that they answer though nothing is left to read. */
async function flagsFor(
  { review, threads }: Pick<Stores, 'review' | 'threads'>,
  { edition, asker, about }: Pick<EditionFacts, 'edition' | 'asker' | 'about'>,
  { everybody, copy }: { everybody: ReadonlyMap<string, Person>; copy: Pick<KeptCopy, 'hash' | 'working'> },
): Promise<ReviewStanding['flags']> {
  const flags = await review.flags(edition.id)
  const readable = await threads.readable(
    flags.map(({ thread }) => thread),
    asker.id,
  )
  const changed = await clearedOtherwise({ threads }, flags, copy)
  const { desk } = about.story
  const shown = flags.map(async ({ thread, duty, person, at, answer, answeredBy, answeredAt, removed }) => {
    const by = everybody.get(person)
    const holds = asker.duties.some((held) => held.duty === duty && held.desk === desk)
    const mine = holds && (answer !== 'cleared' || changed.has(thread))
    if (!by || (!readable.has(thread) && !(removed && mine))) return []
    const answerer = answeredBy === null ? undefined : everybody.get(answeredBy)
    const said = answer && answerer && answeredAt ? { is: answer, by: answerer, at: answeredAt } : null
    const subject = mine ? (await threads.find(thread))?.subject : undefined
    return [{ thread, duty, by, at, answer: said, mine, reads: subject ? readsOf(copy, subject) : null }]
  })
  return (await Promise.all(shown)).flat()
}
