import { Refusal } from '@copydesk/shared/refusal'
import { type Comment, isOfWords, type ThreadAct } from '@copydesk/shared/threads'
import {
  demandReaders,
  recordDeed,
  type ThreadDeed,
  type ToldOfThread,
  tellOf,
  threadHere,
} from './thread-deed.ts'
import type { ThreadRecord } from './thread-store.ts'

/** Says one's own words otherwise; who is mentioned only now is told. */
export async function editComment(
  deed: ThreadDeed,
  { comment: id, words, mentions }: ThreadAct & { act: 'edit' },
): Promise<ToldOfThread | null> {
  const { stores, by } = deed
  const { comment, thread } = await ownComment(deed, id)
  // Removed on another page: for good.
  if (comment.words === null) throw notThere()
  if (comment.words === words) return null
  const mentioned = [...new Set(mentions)]
  await demandReaders(deed, mentioned, thread.readers)
  await stores.threads.changeComment({ id, words, mentions: mentioned, editedAt: by.at.toISOString() })
  await recordDeed(deed, thread, 'edit-comment', { comment: id })
  return tellOf(deed, thread, { mention: mentioned.filter((who) => !comment.mentions.includes(who)) })
}

/** Takes one's own words away, for good. What was answered leaves a trace: an answer to nothing would be a riddle. */
export async function removeComment(
  deed: ThreadDeed,
  { comment: id }: ThreadAct & { act: 'remove' },
): Promise<ToldOfThread | null> {
  const { stores, by } = deed
  const { comment, thread } = await ownComment(deed, id)
  if (comment.words === null) return null
  const said = await stores.threads.said(thread.id)
  if (said.at(-1)?.id === id && said.length > 1) await stores.threads.dropComment(id)
  else await stores.threads.changeComment({ ...comment, words: null, mentions: [] })
  // A query whose answer is taken away waits again.
  if (thread.query !== null && thread.query.answeredAt === comment.at)
    await stores.threads.change(thread.id, { query: { ...thread.query, answeredAt: null } })
  const left = await stores.threads.said(thread.id)
  if (left.every(({ words }) => words === null))
    await stores.threads.change(thread.id, {
      removedAt: by.at.toISOString(),
      subject: withoutQuote(thread.subject),
    })
  await recordDeed(deed, thread, 'remove-comment', { comment: id })
  return tellOf(deed, thread)
}

async function ownComment(deed: ThreadDeed, id: string): Promise<{ comment: Comment; thread: ThreadRecord }> {
  const found = await deed.stores.threads.findComment(id)
  if (!found) throw notThere()
  const thread = await threadHere(deed, found.thread)
  if (found.comment.by !== deed.by.person)
    throw new Refusal('forbidden', 'Only whoever wrote a comment changes or removes it. Reply to it instead.')
  return { comment: found.comment, thread }
}

const notThere = () => new Refusal('not-found', 'This comment is not there any more.')

const withoutQuote = (subject: ThreadRecord['subject']): ThreadRecord['subject'] =>
  isOfWords(subject) ? { ...subject, quote: '' } : subject
