import { Refusal } from '@copydesk/shared/refusal'
import { mayResolve, type ThreadAct } from '@copydesk/shared/threads'
import { demandAssigner } from './begin-thread.ts'
import {
  demandReaders,
  mayWrite,
  recordDeed,
  type ThreadDeed,
  type ToldOfThread,
  tellOf,
  threadHere,
} from './thread-deed.ts'

/** It is done, for now. */
export async function resolveThread(
  deed: ThreadDeed,
  { thread: id }: ThreadAct & { act: 'resolve' },
): Promise<ToldOfThread | null> {
  const { stores, by } = deed
  const thread = await threadHere(deed, id)
  if (thread.resolved) return null
  if (!mayResolve(thread, by.person, mayWrite(deed))) throw notYours()
  await stores.threads.change(id, { resolved: { by: by.person, at: by.at.toISOString() } })
  await recordDeed(deed, thread, 'resolve-thread')
  return tellOf(deed, thread)
}

/** It is not done; a query waits for an answer once more. */
export async function reopenThread(
  deed: ThreadDeed,
  { thread: id }: ThreadAct & { act: 'reopen' },
): Promise<ToldOfThread | null> {
  const { stores, by } = deed
  const thread = await threadHere(deed, id)
  const { query } = thread
  if (!thread.resolved && (query === null || query.answeredAt === null)) return null
  if (!mayResolve(thread, by.person, mayWrite(deed))) throw notYours()
  await stores.threads.change(id, {
    resolved: null,
    ...(query && { query: { ...query, answeredAt: null } }),
  })
  await recordDeed(deed, thread, 'reopen-thread')
  return tellOf(deed, thread)
}

/** Makes it somebody's task, or nobody's. */
export async function assignThread(
  deed: ThreadDeed,
  { thread: id, task }: ThreadAct & { act: 'assign' },
): Promise<ToldOfThread | null> {
  const { stores, by } = deed
  const thread = await threadHere(deed, id)
  const before = thread.task
  if (before?.person === task?.person && before?.due === task?.due) return null
  // Whoever has a task may give it back.
  if (task !== null || before?.person !== by.person) demandAssigner(deed, task?.person ?? null)
  if (task) await demandReaders(deed, [task.person], thread.readers)
  await stores.threads.change(id, { task })
  await recordDeed(deed, thread, 'assign-thread', { task, before })
  const isNew = task !== null && task.person !== before?.person
  return tellOf(deed, thread, { assigned: isNew ? [task.person] : [] })
}

const notYours = () =>
  new Refusal(
    'forbidden',
    'A comment is resolved by whoever began it, by those whose task it is, and by those who write the edition.',
  )
