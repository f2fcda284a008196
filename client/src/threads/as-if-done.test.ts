import type { NewThreadAct, Thread } from '@copydesk/shared/threads'
import { expect, test } from 'vitest'
import { asIfDone } from './as-if-done.ts'

const AT = Date.UTC(2026, 10, 30, 9)
const waiting = (...acts: NewThreadAct[]) =>
  acts.map((act) => ({ edition: 'e', act, at: AT, refused: null, taken: false }))
const all = { on: 'edition' } as const
const [thread] = asIfDone(
  [],
  waiting({ act: 'begin', id: 'thread-1', subject: all, words: 'So?', query: { of: null } }),
  'ana',
) as [Thread]
const words = (threads: readonly Thread[]) => threads.map(({ comments }) => comments.map((one) => one.words))

test('a comment that waits stands there as its writer’s, and once when the server has it too', () => {
  expect(thread).toMatchObject({ begunBy: 'ana', query: { of: null, answeredAt: null }, resolved: null })
  const again = waiting({ act: 'begin', id: 'thread-1', subject: all, words: 'So?' })
  expect(words(asIfDone([thread], again, 'ana'))).toEqual([['So?']])
})

test('replies, changes and removals follow one another', () => {
  const reply = { act: 'reply', id: 'reply-01', thread: 'thread-1', words: 'Yes.' } as const
  const edit = { act: 'edit', id: 'edit-001', comment: 'reply-01', words: 'No.' } as const
  expect(words(asIfDone([thread], waiting(reply, edit), 'ben'))).toEqual([['So?', 'No.']])
  const remove = (comment: string) => ({ act: 'remove', id: `re-${comment}`, comment }) as const
  expect(words(asIfDone([thread], waiting(reply, remove('thread-1')), 'ben'))).toEqual([[null, 'Yes.']])
  expect(words(asIfDone([thread], waiting(reply, remove('reply-01')), 'ben'))).toEqual([['So?']])
  expect(asIfDone([thread], waiting(remove('thread-1')), 'ana')).toEqual([])
})

test('what is resolved opens again by a reply, and has its task', () => {
  const resolve = { act: 'resolve', id: 'settle-1', thread: 'thread-1' } as const
  const [done] = asIfDone([thread], waiting(resolve), 'ana')
  expect(done?.resolved).toEqual({ by: 'ana', at: new Date(AT).toISOString() })
  const reply = { act: 'reply', id: 'reply-02', thread: 'thread-1', words: 'Still.' } as const
  const task = { person: 'ben', due: null }
  const assign = { act: 'assign', id: 'assign-1', thread: 'thread-1', task } as const
  expect(asIfDone([thread], waiting(resolve, reply, assign), 'ana')[0]).toMatchObject({
    resolved: null,
    task,
  })
})
