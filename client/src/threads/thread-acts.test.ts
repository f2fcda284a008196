import { Refusal } from '@copydesk/shared/refusal'
import type { AnsweredThreadActs, NewThreadAct } from '@copydesk/shared/threads'
import { expect, test } from 'vitest'
import { ActQueue } from '../acts/act-queue.ts'
import { Unreachable } from '../api/ask.ts'
import type { WaitingThreadAct } from '../sync/index.ts'
import { threadActs } from './thread-acts.ts'

const says = (id: string): NewThreadAct => ({ act: 'begin', id, subject: { on: 'edition' }, words: id })

/** A page with a line that can be cut, and what this browser keeps beyond it. */
function atPage(kept: WaitingThreadAct[] = []) {
  const browser = new Map(kept.map((one) => [one.act.id, one]))
  const sent: string[][] = []
  const hearers = new Set<() => void>()
  const page = {
    browser,
    sent,
    isOpen: true,
    /** What is on record can be asked for again. */
    canAsk: true,
    answer: (acts: readonly NewThreadAct[]): AnsweredThreadActs => ({
      taken: acts.map(({ id }) => id),
      refused: [],
    }),
    opens() {
      page.isOpen = true
      for (const hear of hearers) hear()
    },
    queue: null as unknown as ActQueue<NewThreadAct>,
  }
  page.queue = new ActQueue({
    edition: 'e',
    keeper: {
      of: async () => [...browser.values()],
      keep: async (one) => void browser.set(one.act.id, one),
      drop: async (ids) => {
        for (const id of ids) browser.delete(id)
      },
    },
    status: {
      get: () => ({ saved: page.isOpen, line: page.isOpen ? 'open' : 'offline' }) as never,
      subscribe(hear) {
        hearers.add(hear)
        return () => hearers.delete(hear)
      },
    },
    kind: {
      ...threadActs,
      async send(_edition, acts) {
        if (!page.isOpen) throw new Unreachable()
        sent.push(acts.map(({ id }) => id))
        return page.answer(acts)
      },
    },
    onTaken: async () => {
      if (!page.canAsk) throw new Unreachable()
    },
  })
  return page
}

test('what is written without a line is kept, and sent in order when it is back', async () => {
  const page = atPage()
  page.isOpen = false
  page.queue.add(says('first-one'))
  page.queue.add(says('second-one'))
  await expect.poll(() => [...page.browser.keys()]).toEqual(['first-one', 'second-one'])
  expect(page.sent).toEqual([])
  page.opens()
  await expect.poll(() => page.queue.acts).toEqual([])
  expect(page.sent).toEqual([['first-one', 'second-one']])
  expect([...page.browser.values()].map(({ taken }) => taken)).toEqual([true, true])
})

test('what an earlier visit left is sent; that of another edition is not this page’s', async () => {
  const left = (edition: string, id: string) => ({
    edition,
    act: says(id),
    at: 1,
    refused: null,
    taken: false,
  })
  const page = atPage([left('e', 'earlier-1'), left('other', 'elsewhere')])
  await expect.poll(() => page.sent).toEqual([['earlier-1']])
  await expect.poll(() => page.browser.get('earlier-1')?.taken).toBe(true)
  expect(page.browser.get('elsewhere')?.taken).toBe(false)
})

test('what is refused stays with its sentence until it has been read', async () => {
  const page = atPage()
  page.answer = () => ({ taken: [], refused: [{ id: 'forbidden', why: 'Not to you.' }] })
  page.queue.add(says('forbidden'))
  await expect.poll(() => page.queue.acts.map(({ refused }) => refused)).toEqual(['Not to you.'])
  await expect.poll(() => page.browser.get('forbidden')?.refused).toBe('Not to you.')
  page.queue.drop('forbidden')
  expect(page.queue.acts).toEqual([])
  await expect.poll(() => page.browser.size).toBe(0)
})

test('one that cannot be read holds up no other', async () => {
  const page = atPage()
  page.isOpen = false
  for (const id of ['good-one', 'bad-one1', 'good-two']) page.queue.add(says(id))
  page.answer = (acts) => {
    if (acts.some(({ id }) => id === 'bad-one1')) throw new Refusal('bad-request', 'It cannot be read.')
    return { taken: acts.map(({ id }) => id), refused: [] }
  }
  page.opens()
  await expect.poll(() => page.queue.acts.map(({ act }) => act.id)).toEqual(['bad-one1'])
  expect(page.queue.acts[0]?.refused).toBe('It cannot be read.')
})

test('a comment stands on the page until the page has asked for it again', async () => {
  const page = atPage()
  page.canAsk = false
  page.queue.add(says('first-one'))
  await expect.poll(() => page.queue.acts.map(({ taken }) => taken)).toEqual([true])
  page.canAsk = true
  page.opens()
  await expect.poll(() => page.queue.acts).toEqual([])
  expect(page.sent).toEqual([['first-one']])
})

test('what is said in a thread that the server has not taken in waits for it; other threads do not', async () => {
  const page = atPage()
  page.isOpen = false
  const replies = (id: string, thread: string): NewThreadAct => ({ act: 'reply', id, thread, words: id })
  page.queue.add(says('stuck'))
  page.queue.add(says('other'))
  page.queue.add(replies('stuck-reply', 'stuck'))
  page.queue.add({ act: 'edit', id: 'stuck-edit', comment: 'stuck-reply', words: 'Better.' })
  page.queue.add(replies('other-reply', 'other'))
  page.answer = (acts) => {
    if (acts.some(({ id }) => id === 'stuck')) throw new Refusal('storage-failed', 'Try again in a moment.')
    return { taken: acts.map(({ id }) => id), refused: [] }
  }
  page.opens()
  await expect
    .poll(() => page.queue.acts.map(({ act }) => act.id))
    .toEqual(['stuck', 'stuck-reply', 'stuck-edit'])
  expect(page.sent).not.toContainEqual(['stuck-reply'])
  page.answer = (acts) => ({ taken: acts.map(({ id }) => id), refused: [] })
  page.opens()
  await expect.poll(() => page.queue.acts).toEqual([])
  expect(page.sent.at(-1)).toEqual(['stuck', 'stuck-reply', 'stuck-edit'])
})
