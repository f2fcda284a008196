import { addCredit, changeCredit, safetyName } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { DoubtfulName, EditionPage, Named } from '@copydesk/shared/story'
import { editionPage } from '../edition/edition-page.ts'
import type { Newsroom } from '../newsroom.ts'
import { demand, findEdition } from '../story/about.ts'
import { contributorNamed } from './contributor-named.ts'
import { withheldIn } from './withheld/withheld-in.ts'

/**
 * Says who a doubtful name of an import is, and credits them as the wire did. The first answer counts. The name stands
 * beside the copy until the credit is on disk: should the server stop in between, it is asked once more.
 */
export async function answerName(
  newsroom: Newsroom,
  person: Person,
  id: string,
  { name, contributor }: Named,
): Promise<EditionPage> {
  const { stores, rooms, bus, now } = newsroom
  const answered = await stores.transact(async (within) => {
    const facts = await findEdition(within, person, id)
    demand('credit', facts)
    const asked = facts.edition.leftover?.doubtful.find((one) => one.name === name)
    // Somebody else was quicker.
    if (!asked) return null
    const by = { person: person.id, at: now() }
    const said = asked.meant ?? contributor
    const meant =
      said === null
        ? await contributorNamed(within, { name, kind: asked.kind }, by)
        : { contributor: await within.contributors.find(said), made: false }
    if (!meant.contributor)
      throw new Refusal('bad-request', 'There is no such contributor any more. Load the page again.')
    const withheld = await withheldIn(within, facts.edition.story)
    if ([name, meant.contributor.name].some((one) => withheld.names.has(safetyName(one))))
      throw new Refusal('conflict', `${name} is withheld for safety in this story, and is not credited.`)
    const who = meant.contributor.id
    await changeName(within.editions, id, name, (one) => [{ ...one, meant: who }])
    await within.acts.record({
      ...by,
      act: 'answer-name',
      what: 'edition',
      subject: id,
      details: { name, contributor: who },
    })
    return { ...meant, who, credits: asked.credits, only: facts.story.restrictedTo }
  })
  if (answered) {
    const { who, credits, made, only } = answered
    await rooms.edit(id, person.id, (doc) => {
      for (const { role, ...change } of credits) changeCredit(doc, addCredit(doc, who, role), change)
    })
    await stores.transact(({ editions }) => changeName(editions, id, name, () => []))
    if (made) bus.tell({ kind: 'contributors' })
    bus.tell({ kind: 'edition', id }, only)
  }
  return editionPage(newsroom, person, id)
}

async function changeName(
  { find, keepLeftover }: Newsroom['stores']['editions'],
  id: string,
  name: string,
  change: (one: DoubtfulName) => DoubtfulName[],
) {
  const leftover = (await find(id))?.leftover
  if (!leftover) return
  const doubtful = leftover.doubtful.flatMap((one) => (one.name === name ? change(one) : [one]))
  const isEmpty = leftover.unplaced.length === 0 && leftover.bio === '' && doubtful.length === 0
  await keepLeftover(id, isEmpty ? null : { ...leftover, doubtful })
}
