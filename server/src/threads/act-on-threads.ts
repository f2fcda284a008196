import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import type { AnsweredThreadActs, ThreadAct } from '@copydesk/shared/threads'
import type { Newsroom } from '../newsroom.ts'
import { demand, findEdition } from '../story/about.ts'
import { beginThread } from './begin-thread.ts'
import { editComment, removeComment } from './change-comment.ts'
import { placeSubjects } from './place-subjects.ts'
import { replyInThread } from './reply-in-thread.ts'
import { assignThread, reopenThread, resolveThread } from './settle-thread.ts'
import type { ThreadDeed, ToldOfThread } from './thread-deed.ts'

/**
 * Does what somebody wants with the threads of an edition. Acts wait offline and come later, so one that cannot be done
 * is answered by itself, and the others are done.
 */
export async function actOnThreads(
  newsroom: Newsroom,
  person: Person,
  edition: string,
  acts: readonly ThreadAct[],
): Promise<AnsweredThreadActs> {
  const { stores, bus } = newsroom
  demand('comment', await findEdition(stores, person, edition))
  const placed = await placeSubjects(newsroom, edition, acts)
  const answered: AnsweredThreadActs = { taken: [], refused: [] }
  for (const act of acts) {
    try {
      const told = await stores.transact(async (within) => {
        const facts = await findEdition(within, person, edition)
        demand('comment', facts)
        const by = { person: person.id, at: newsroom.now() }
        return deedOf({ stores: within, facts, by, placed: placed.get(act.id) }, act)
      })
      answered.taken.push(act.id)
      if (!told) continue
      bus.tell({ kind: 'threads', id: edition }, told.only)
      if (told.notified.length > 0) bus.tell({ kind: 'notices' }, told.notified)
    } catch (thrown) {
      // Whoever may not be here any more is told so for all of it; else the other acts are as good as before.
      if (!(thrown instanceof Refusal) || thrown.code === 'signed-out') throw thrown
      answered.refused.push({ id: act.id, why: thrown.message })
    }
  }
  return answered
}

function deedOf(deed: ThreadDeed, act: ThreadAct): Promise<ToldOfThread | null> {
  switch (act.act) {
    case 'begin':
      return beginThread(deed, act)
    case 'reply':
      return replyInThread(deed, act)
    case 'edit':
      return editComment(deed, act)
    case 'remove':
      return removeComment(deed, act)
    case 'resolve':
      return resolveThread(deed, act)
    case 'reopen':
      return reopenThread(deed, act)
    case 'assign':
      return assignThread(deed, act)
    default:
      return act satisfies never
  }
}
