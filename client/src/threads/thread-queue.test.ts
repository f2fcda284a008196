import { Refusal } from '@copydesk/shared/refusal'
import type { AnsweredThreadActs, NewThreadAct } from '@copydesk/shared/threads'
import { expect, test } from 'vitest'
import { Unreachable } from '../api/ask.ts'
import type { WaitingTalk } from '../sync/index.ts'
import { ThreadQueue } from './thread-queue.ts'

const says = (id: string): NewThreadAct => ({ act: 'begin', id, subject: { on: 'edition' }, words: id })

/** A page with a line that can be cut, and what this browser keeps beyond it. */
function atPage(kept: WaitingTalk[] = []) {
  const browser = new Map(kept.map((talk) => [talk.act.id, talk]))
  const sent: string[][] = []
  const hearers = new Set<() => void>()
  const page = {
    browser,
    sent,
    isOpen: true,
    answer: (acts: readonly NewThreadAct[]): AnsweredThreadActs => ({
      taken: acts.map(({ id }) => id),
      refused: [],
    }),
    opens() {
      page.isOpen = true
      for (const hear of hearers) hear()
    },
    queue: null as unknown as ThreadQueue,
  }
  page.queue = new ThreadQueue({
    edition: 'e',
    keeper: {
      of: async () => [...browser.values()],
      keep: async (talk) => void browser.set(talk.act.id, talk),
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
    async send(_edition, acts) {
      if (!page.isOpen) throw new Unreachable()
      sent.push(acts.map(({ id }) => id))
      return page.answer(acts)
    },
    onTaken: async () => {},
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
  await expect.poll(() => page.queue.waiting).toEqual([])
  expect(page.sent).toEqual([['first-one', 'second-one']])
  await expect.poll(() => page.browser.size).toBe(0)
})

test('what an earlier visit left is sent; that of another edition is not this page’s', async () => {
  const left = (edition: string, id: string) => ({ edition, act: says(id), at: 1, refused: null })
  const page = atPage([left('e', 'earlier-1'), left('other', 'elsewhere')])
  await expect.poll(() => page.sent).toEqual([['earlier-1']])
  await expect.poll(() => [...page.browser.keys()]).toEqual(['elsewhere'])
})

test('what is refused stays with its sentence until it has been read', async () => {
  const page = atPage()
  page.answer = () => ({ taken: [], refused: [{ id: 'forbidden', why: 'Not to you.' }] })
  page.queue.add(says('forbidden'))
  await expect.poll(() => page.queue.waiting.map(({ refused }) => refused)).toEqual(['Not to you.'])
  await expect.poll(() => page.browser.get('forbidden')?.refused).toBe('Not to you.')
  page.queue.forget('forbidden')
  expect(page.queue.waiting).toEqual([])
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
  await expect.poll(() => page.queue.waiting.map(({ act }) => act.id)).toEqual(['bad-one1'])
  expect(page.queue.waiting[0]?.refused).toBe('It cannot be read.')
})
