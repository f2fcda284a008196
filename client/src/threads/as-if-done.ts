import type { Thread } from '@copydesk/shared/threads'
import type { WaitingThreadAct } from '../sync/index.ts'

/** The threads as they are when all that this person has done here is done there. */
export function asIfDone(
  threads: readonly Thread[],
  waiting: readonly WaitingThreadAct[],
  me: string,
): Thread[] {
  let all = [...threads]
  const change = (id: string, to: (thread: Thread) => Thread) => {
    all = all.map((thread) => (thread.id === id ? to(thread) : thread))
  }
  const inThreadOf = (comment: string, to: (thread: Thread) => Thread | null) => {
    all = all.flatMap((thread) => {
      if (!thread.comments.some(({ id }) => id === comment)) return [thread]
      const changed = to(thread)
      return changed ? [changed] : []
    })
  }
  for (const { act, at } of waiting) {
    const time = new Date(at).toISOString()
    switch (act.act) {
      case 'begin':
        if (!all.some(({ id }) => id === act.id)) all.push(begun(act, me, time))
        break
      case 'reply':
        change(act.thread, (thread) =>
          thread.comments.some(({ id }) => id === act.id)
            ? thread
            : {
                ...thread,
                resolved: null,
                comments: [...thread.comments, said(act.id, me, time, act.words, act.mentions)],
              },
        )
        break
      case 'edit':
        inThreadOf(act.comment, (thread) => ({
          ...thread,
          comments: thread.comments.map((comment) =>
            comment.id === act.comment
              ? { ...comment, words: act.words, mentions: act.mentions ?? [], editedAt: time }
              : comment,
          ),
        }))
        break
      case 'remove':
        inThreadOf(act.comment, (thread) => without(thread, act.comment))
        break
      case 'resolve':
        change(act.thread, (thread) => ({ ...thread, resolved: thread.resolved ?? { by: me, at: time } }))
        break
      case 'reopen':
        change(act.thread, (thread) => ({
          ...thread,
          resolved: null,
          query: thread.query && { ...thread.query, answeredAt: null },
        }))
        break
      case 'assign':
        change(act.thread, (thread) => ({ ...thread, task: act.task }))
        break
      default:
        act satisfies never
    }
  }
  return all
}

const said = (id: string, by: string, at: string, words: string, mentions: string[] = []) => ({
  ...{ id, by, at, words, mentions },
  editedAt: null,
})

function begun(act: WaitingThreadAct['act'] & { act: 'begin' }, me: string, at: string): Thread {
  const { id, subject, words, mentions, query, task = null, readers = null, askedFrom = null } = act
  return {
    ...{ id, subject, begunBy: me, begunAt: at, task, askedFrom, resolved: null },
    readers: readers && [...new Set([me, ...readers])],
    query: query ? { of: query.of, answeredAt: null } : null,
    comments: [said(id, me, at, words, mentions)],
  }
}

function without(thread: Thread, id: string): Thread | null {
  const comments =
    thread.comments.at(-1)?.id === id && thread.comments.length > 1
      ? thread.comments.slice(0, -1)
      : thread.comments.map((comment) =>
          comment.id === id ? { ...comment, words: null, mentions: [] } : comment,
        )
  return comments.every(({ words }) => words === null) ? null : { ...thread, comments }
}
