import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { EditionPage } from '@copydesk/shared/story'
import { editionPage } from '../edition/edition-page.ts'
import { liveCopy } from '../edition/live-copy.ts'
import { newId } from '../new-id.ts'
import type { Newsroom } from '../newsroom.ts'
import { notify } from '../notifications/notify.ts'
import type { Stores } from '../stores.ts'
import { demand, findEdition } from '../story/about.ts'

/** Whoever filed it says of exactly this copy whether what was changed since is right. */
export async function readBack(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { hash, answer, words }: { hash: string; answer: 'ok' | 'problem'; words: string },
): Promise<EditionPage> {
  const { stores, bus } = newsroom
  const live = await liveCopy(newsroom, (await findEdition(stores, person, id)).edition)
  const { only, desk, told } = await stores.transact(async (stores) => {
    const facts = await findEdition(stores, person, id)
    demand('file', facts)
    const { edition, about } = facts
    if (edition.state !== 'submitted' && edition.state !== 'approved')
      throw new Refusal('conflict', 'It is not with the desk: there is nothing to read back.')
    if (about.edition.filedBy !== person.id)
      throw new Refusal('conflict', 'Whoever filed it reads it back. You can comment on it.')
    if (live.hash !== hash)
      throw new Refusal('conflict', 'The copy has changed since you looked. Read it once more, then say so.')
    if (answer === 'problem' && words === '')
      throw new Refusal('bad-request', 'Say what the problem is, in a few words.')
    const at = newsroom.now()
    await stores.review.addReadBack({
      ...{ id: newId(), edition: id, hash, person: person.id, answer, words },
      at: at.toISOString(),
    })
    if (answer === 'problem') await stores.review.askBackAgain(id)
    await stores.acts.record({
      ...{ at, person: person.id, act: 'read-back', what: 'edition', subject: id },
      details: { hash, answer, note: answer === 'ok' ? 'OK with me.' : words },
    })
    // Of what nobody has taken those hear who cleared it, or forced it.
    const editors = new Set(
      edition.claimedBy === null ? await clearedBy(stores, id, hash) : [edition.claimedBy],
    )
    const notice = {
      kind: 'read-back' as const,
      outcome: answer,
      edition: id,
      thread: null,
      suggestion: null,
    }
    const told = await notify(
      stores,
      [...editors].map((editor) => ({ ...notice, person: editor, by: person.id, at })),
    )
    return { only: about.story.restrictedTo, desk: about.story.desk, told }
  })
  if (told.length > 0) bus.tell({ kind: 'notices' }, told)
  bus.tell({ kind: 'edition', id }, only)
  bus.tell({ kind: 'desk', id: desk }, only)
  return editionPage(newsroom, person, id)
}

async function clearedBy({ review }: Stores, edition: string, hash: string): Promise<string[]> {
  const forcing = await review.forcing(edition)
  const clearings = await review.clearings(edition, hash)
  return [...clearings.map(({ person }) => person), ...(forcing ? [forcing.person] : [])]
}
