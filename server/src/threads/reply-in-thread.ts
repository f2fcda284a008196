import { Refusal } from '@copydesk/shared/refusal'
import { type Comment, isAnswerBy, type ThreadAct } from '@copydesk/shared/threads'
import {
  demandReaders,
  mayWrite,
  recordDeed,
  type ThreadDeed,
  type ToldOfThread,
  tellOf,
  threadHere,
} from './thread-deed.ts'
import type { ThreadRecord } from './thread-store.ts'

const MOST_REPLIES = 1000

/** Says something in a thread; the answer of whoever was asked ends the wait. Null when this was said before. */
export async function replyInThread(
  deed: ThreadDeed,
  { id, thread: threadId, words, mentions }: ThreadAct & { act: 'reply' },
): Promise<ToldOfThread | null> {
  const { stores, by } = deed
  const thread = await threadHere(deed, threadId)
  const known = await stores.threads.findComment(id)
  if (known) {
    if (known.comment.by === by.person && known.thread === threadId) return null
    throw new Refusal('conflict', 'This could not be kept. Write it once more.')
  }
  const said = await stores.threads.said(threadId)
  if (said.length >= MOST_REPLIES)
    throw new Refusal('conflict', 'This thread is full. Begin another comment.')
  const mentioned = [...new Set(mentions)]
  await demandReaders(deed, mentioned, thread.readers)
  const at = by.at.toISOString()
  await stores.threads.say(threadId, {
    ...{ id, by: by.person, at, words },
    ...{ mentions: mentioned, editedAt: null },
  })
  const answers = isAnswerBy(thread, deed.by.person, mayWrite(deed))
  // Who says something more of what was done with opens it again: else nobody would see it.
  await stores.threads.change(threadId, {
    resolved: null,
    ...(answers && thread.query && { query: { ...thread.query, answeredAt: at } }),
  })
  await recordDeed(deed, thread, answers ? 'answer-query' : 'reply-thread', { comment: id })
  return tellOf(deed, thread, {
    answer: answers ? [thread.begunBy] : [],
    mention: mentioned,
    reply: partnersIn(thread, said),
  })
}

/** Everybody who has to do with it so far. */
const partnersIn = ({ begunBy, task }: ThreadRecord, said: readonly Comment[]): string[] => [
  ...new Set([begunBy, ...(task ? [task.person] : []), ...said.map((comment) => comment.by)]),
]
