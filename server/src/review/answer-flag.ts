import { DUTY_WORDS, type Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { AskedDuty } from '@copydesk/shared/review'
import type { EditionPage } from '@copydesk/shared/story'
import { editionPage } from '../edition/edition-page.ts'
import { type LiveCopy, liveCopy } from '../edition/live-copy.ts'
import { newId } from '../new-id.ts'
import type { Newsroom } from '../newsroom.ts'
import { notify } from '../notifications/notify.ts'
import type { Stores } from '../stores.ts'
import { demand, type EditionFacts, findEdition } from '../story/about.ts'
import { threadHere } from '../threads/thread-deed.ts'
import { clearAs } from './clear-as.ts'
import { clearedOtherwise } from './cleared-otherwise.ts'
import { readsOf } from './reads-of.ts'

interface Answering {
  duty: AskedDuty
  /** The passage that was asked about; null for the whole copy, which the duty clears beside the editors. */
  flag: string | null
  answer: 'cleared' | 'not-cleared'
  words: string
  /** Of the copy that was read; needed for the whole of it. */
  hash?: string | undefined
  /** What the passage read when they looked, as the page says it. Not said, it is what it reads now. */
  reads?: string | null | undefined
}

/** Whoever holds the duty at the desk says whether the passage, or the copy, may go out as far as that is concerned. */
export async function answerFlag(
  newsroom: Newsroom,
  person: Person,
  id: string,
  answering: Answering,
): Promise<EditionPage> {
  const { stores, bus } = newsroom
  const live = await liveCopy(newsroom, (await findEdition(stores, person, id)).edition)
  const { only, readers, told } = await stores.transact(async (stores) => {
    const facts = await findEdition(stores, person, id)
    demand('answer-flag', facts)
    const { asker, about } = facts
    const { duty, flag } = answering
    if (!asker.duties.some((held) => held.duty === duty && held.desk === about.story.desk))
      throw new Refusal(
        'conflict',
        `${DUTY_WORDS[duty]} answers that, and you hold another duty at this desk.`,
      )
    const at = newsroom.now()
    if (flag === null) await clearAs(stores, facts, { ...answering, live, at })
    const after =
      flag === null ? TOLD_NOBODY : await answerOne(stores, facts, { ...answering, flag, live, at })
    await stores.acts.record({
      ...{ at, person: person.id, act: 'answer-flag', what: 'edition', subject: id },
      details: { duty, answer: answering.answer, ...(flag === null ? { hash: answering.hash } : {}) },
    })
    return { only: about.story.restrictedTo, ...after }
  })
  if (told.length > 0) bus.tell({ kind: 'notices' }, told)
  if (readers) bus.tell({ kind: 'threads', id }, readers)
  bus.tell({ kind: 'edition', id }, only)
  return editionPage(newsroom, person, id)
}

interface After {
  told: string[]
  readers: readonly string[] | null
}
const TOLD_NOBODY: After = { told: [], readers: null }

async function answerOne(
  stores: Stores,
  facts: EditionFacts,
  { duty, flag, answer, words, reads, live, at }: Answering & { flag: string; live: LiveCopy; at: Date },
): Promise<After> {
  const { edition, asker } = facts
  if (answer === 'not-cleared' && words === '') throw new Refusal('bad-request', 'Say what has to change.')
  const by = { person: asker.id, at }
  const asked = (await stores.review.flags(edition.id)).find((one) => one.thread === flag)
  if (asked?.duty !== duty) throw new Refusal('conflict', 'This question is not there any more.')
  const isSettled = asked.answer === 'cleared' && !(await clearedOtherwise(stores, [asked], live)).has(flag)
  if (isSettled) throw new Refusal('conflict', 'This passage is cleared already.')
  const subject = (await stores.threads.find(flag))?.subject
  const of = subject ? readsOf(live, subject) : null
  if (reads !== undefined && reads !== of)
    throw new Refusal('conflict', 'It reads otherwise than when you looked. Read it again, then answer.')
  // Everybody may have taken their words away since it was refused: that it was refused stays.
  const thread = asked.removed ? null : await threadHere({ stores, facts, by }, flag)
  if (thread && words !== '')
    await stores.threads.say(flag, {
      ...{ id: newId(), by: asker.id, at: at.toISOString(), words },
      ...{ mentions: [], editedAt: null },
    })
  // Only those who write it, began it or have it as a task resolve a thread otherwise: the answer does.
  if (thread && answer === 'cleared')
    await stores.threads.change(flag, { resolved: { by: asker.id, at: at.toISOString() } })
  await stores.review.answerFlag(flag, { answer, person: asker.id, at: at.toISOString(), of })
  const told = await notify(stores, [
    {
      ...{ person: asked.person, kind: 'flag', outcome: answer, edition: edition.id, thread: flag },
      ...{ suggestion: null, by: asker.id, at },
    },
  ])
  return { told, readers: thread?.readers ?? null }
}
