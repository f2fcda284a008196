import { Refusal } from '@copydesk/shared/refusal'
import { type AnsweredActs, type NewTranslationAct, NO_FACTS } from '@copydesk/shared/translation/standing'
import { afterEach, expect, test, vi } from 'vitest'
import { Stumbled } from '../../api/ask.ts'
import type { SyncStatus, WaitingAct } from '../../sync/index.ts'
import { ActQueue } from './act-queue.ts'
import { asIfTaken } from './as-if-taken.ts'

afterEach(() => {
  vi.useRealTimers()
})

const confirm = (id: string, block: string, localized = 'Le vote'): NewTranslationAct => ({
  ...{ id, act: 'confirm', block, localized },
  originals: [{ block, text: 'The vote' }],
})

/** Claire's page of the French, whose line, server and browser the test holds in its hand. */
function claireAtHerPage(browser = new Map<string, WaitingAct>()) {
  let status = { saved: false } as SyncStatus
  let hear = () => {}
  const sent: string[][] = []
  let answer = async (ids: string[]): Promise<AnsweredActs> => ({ taken: ids, refused: [] })
  let canAsk = true
  const queue = new ActQueue({
    edition: 'french',
    status: {
      get: () => status,
      subscribe: (changed) => {
        hear = changed
        return () => {}
      },
    },
    keeper: {
      of: async () => [...browser.values()],
      keep: async (act) => void browser.set(act.act.id, act),
      drop: async (ids) => {
        for (const id of ids) browser.delete(id)
      },
    },
    send: (acts) => {
      const ids = acts.map(({ id }) => id)
      sent.push(ids)
      return answer(ids)
    },
    onTaken: async () => {
      if (!canAsk) throw new Error('no line')
    },
  })
  return {
    ...{ queue, browser, sent },
    acts: () => queue.acts.map(({ act, refused, taken }) => [act.id, refused ?? (taken ? 'taken' : 'waits')]),
    line(saved: boolean) {
      status = { ...status, saved }
      hear()
    },
    answers(next: typeof answer) {
      answer = next
    },
    canAsk(can: boolean) {
      canAsk = can
    },
  }
}

test('what is confirmed without a line waits, in this browser too, and goes when all that was typed is saved', async () => {
  const page = claireAtHerPage()
  page.queue.add(confirm('first', 'a'))
  page.queue.add(confirm('second', 'b'))
  page.queue.add(confirm('third', 'a', 'Le scrutin'))
  expect(page.acts()).toEqual([
    ['second', 'waits'],
    ['third', 'waits'],
  ])
  page.queue.close()

  const next = claireAtHerPage(page.browser)
  await expect.poll(() => next.acts()).toHaveLength(2)
  expect(next.sent).toEqual([])
  next.line(true)
  await expect.poll(() => next.acts()).toEqual([])
  expect(next.sent).toEqual([['second', 'third']])
  expect(next.browser.size).toBe(0)
})

test('one that is refused says why until it is read, over a reload; the others are taken', async () => {
  const page = claireAtHerPage()
  page.answers(async () => ({ taken: ['good'], refused: [{ id: 'late', why: 'It has changed.' }] }))
  page.queue.add(confirm('good', 'a'))
  page.queue.add(confirm('late', 'b'))
  page.line(true)
  await expect.poll(() => page.acts()).toEqual([['late', 'It has changed.']])
  const next = claireAtHerPage(page.browser)
  next.line(true)
  await expect.poll(() => next.acts()).toEqual([['late', 'It has changed.']])
  expect(next.queue.drop('late')).toBe(true)
  expect(next.browser.size).toBe(0)
  expect(next.sent).toEqual([])
})

test('what the server has stands as taken until what is on record has been asked for', async () => {
  const page = claireAtHerPage()
  page.canAsk(false)
  page.queue.add(confirm('one', 'a'))
  page.line(true)
  await expect.poll(() => page.acts()).toEqual([['one', 'taken']])
  expect(page.queue.drop('one')).toBe(false)
  page.canAsk(true)
  page.line(true)
  await expect.poll(() => page.acts()).toEqual([])
  expect(page.sent).toEqual([['one']])
})

test('a server that does not answer is asked again; one that says no for good is not', async () => {
  const page = claireAtHerPage()
  page.answers(() => Promise.reject(new Refusal('storage-failed', 'Try again.')))
  page.queue.add(confirm('one', 'a'))
  page.line(true)
  await expect.poll(() => page.sent.length).toBeGreaterThan(0)
  expect(page.acts()).toEqual([['one', 'waits']])
  page.answers(() => Promise.reject(new Refusal('forbidden', 'You may only read this now.')))
  page.line(true)
  await expect.poll(() => page.acts()).toEqual([['one', 'You may only read this now.']])
})

test('one that the server stumbles over holds up no other, and is left to its person after some tries', async () => {
  vi.useFakeTimers()
  const page = claireAtHerPage()
  page.answers(async (ids) => {
    if (ids.includes('bad')) throw new Stumbled('storage-failed', 'Something went wrong.')
    return { taken: ids, refused: [] }
  })
  page.queue.add(confirm('one', 'a'))
  page.queue.add(confirm('bad', 'b'))
  page.queue.add(confirm('three', 'c'))
  page.line(true)
  await vi.advanceTimersByTimeAsync(100)
  expect(page.sent).toEqual([['one', 'bad', 'three'], ['one'], ['bad'], ['three']])
  expect(page.acts()).toEqual([['bad', 'waits']])
  page.queue.add(confirm('later', 'd'))
  await vi.advanceTimersByTimeAsync(100)
  expect(page.acts()).toEqual([['bad', 'waits']])
  await vi.advanceTimersByTimeAsync(20_000)
  expect(page.acts()).toEqual([['bad', expect.stringMatching(/could not take this/)]])
  expect(page.sent.slice(4)).toEqual([['later'], ['bad'], ['bad']])
})

test('the newest that was said of a block is shown as if it had been taken', () => {
  const at = Date.parse('2026-03-15T14:00:00Z')
  const said = (act: NewTranslationAct) => ({ act, at })
  const confirmed = asIfTaken(NO_FACTS, [said(confirm('one', 'a'))], 'claire')
  expect(confirmed.words).toMatchObject([{ is: 'confirmed', block: 'a', by: 'claire', localized: 'Le vote' }])
  const out = said({ id: 'two', act: 'leave-out', block: 'b', original: 'Soon' })
  expect(asIfTaken(confirmed, [out], 'claire').words.map(({ is }) => is)).toEqual(['confirmed', 'left-out'])
  const undone = { ...said({ id: 'undo-one', act: 'undo', block: 'a' }), reveals: confirmed.words[0] }
  const hasty = said(confirm('two', 'a', 'Trop vite'))
  expect(asIfTaken(confirmed, [hasty, undone], 'claire').words).toEqual(confirmed.words)
  const back = said({ id: 'three', act: 'take-back', block: 'a', of: 'confirmed' })
  expect(asIfTaken(confirmed, [back], 'claire').words).toEqual([])
})

test('that the original’s block is left out, and what is said of the localized one of its id, both wait', () => {
  const page = claireAtHerPage()
  page.queue.add({ id: 'out', act: 'leave-out', block: 'a', original: 'Soon' })
  page.queue.add(confirm('one', 'a'))
  expect(page.acts().map(([id]) => id)).toEqual(['out', 'one'])
  const both = asIfTaken(NO_FACTS, page.queue.acts, 'claire')
  expect(both.words.map(({ is }) => is)).toEqual(['left-out', 'confirmed'])
  page.queue.add({ id: 'back', act: 'take-back', block: 'a', of: 'left-out' })
  expect(page.acts().map(([id]) => id)).toEqual(['one', 'back'])
  expect(asIfTaken(both, page.queue.acts, 'claire').words.map(({ is }) => is)).toEqual(['confirmed'])
})
