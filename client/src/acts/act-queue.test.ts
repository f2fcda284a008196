import { Refusal } from '@copydesk/shared/refusal'
import { type NewTranslationAct, NO_FACTS } from '@copydesk/shared/translation/standing'
import { expect, test, vi } from 'vitest'
import { Unreachable } from '../api/ask.ts'
import type { SyncStatus, WaitingTranslationAct } from '../sync/index.ts'
import { asIfTaken } from '../translation/acts/as-if-taken.ts'
import { translationActs } from '../translation/acts/translation-acts.ts'
import type { Answered } from './act-kind.ts'
import { ActQueue } from './act-queue.ts'
import { sendActs } from './send-acts.ts'

const confirm = (id: string, block: string, localized = 'Le vote'): NewTranslationAct => ({
  ...{ id, act: 'confirm', block, localized },
  originals: [{ block, text: 'The vote' }],
})

/** Claire's page of the French, whose line, server and browser the test holds in its hand. */
function claireAtHerPage(
  browser = new Map<string, WaitingTranslationAct>(),
  recall = async () => [...browser.values()],
) {
  let status = { saved: false } as SyncStatus
  let hear = () => {}
  const sent: string[][] = []
  let answer = async (ids: string[]): Promise<Answered> => ({ taken: ids, refused: [] })
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
      of: recall,
      keep: async (act) => void browser.set(act.act.id, act),
      drop: async (ids) => {
        for (const id of ids) browser.delete(id)
      },
    },
    kind: {
      ...translationActs,
      send(_edition, acts) {
        const ids = acts.map(({ id }) => id)
        sent.push(ids)
        return answer(ids)
      },
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
  // Kept until the answer is kept: a page that is loaded again at once, and without a line, still shows it.
  expect([...next.browser.values()].map(({ act, taken }) => [act.id, taken])).toEqual([
    ['second', true],
    ['third', true],
  ])
  const again = claireAtHerPage(next.browser)
  await expect.poll(() => again.queue.acts.map(({ act }) => act.id)).toEqual(['second', 'third'])
  expect(again.sent).toEqual([])
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
  expect([...next.browser.keys()]).toEqual(['good'])
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

test('one that no server can read is refused by itself, and the others are taken', async () => {
  for (const code of ['bad-request', 'too-large', 'storage-failed'] as const) {
    const page = claireAtHerPage()
    page.answers(async (ids) => {
      if (ids.includes('odd')) throw new Refusal(code, 'It cannot be read.')
      return { taken: ids, refused: [] }
    })
    for (const [at, id] of ['first', 'odd', 'last'].entries()) page.queue.add(confirm(id, `block-${at}`))
    page.line(true)
    const left = code === 'storage-failed' ? 'waits' : 'It cannot be read.'
    await expect.poll(() => page.acts(), { message: code }).toEqual([['odd', left]])
    page.queue.close()
  }
})

test('nothing is sent one by one where nobody answers', async () => {
  const sent: number[] = []
  const send = (_edition: string, acts: readonly NewTranslationAct[]) => {
    sent.push(acts.length)
    return Promise.reject(new Unreachable())
  }
  const sending = sendActs({ ...translationActs, send }, 'french', [confirm('one', 'a'), confirm('two', 'b')])
  await expect(sending).rejects.toThrow(Unreachable)
  expect(sent).toEqual([2])
})

test('on a line that looks open and is dead it is sent again', async () => {
  vi.useFakeTimers()
  try {
    const page = claireAtHerPage()
    page.answers(() => new Promise(() => {}))
    page.queue.add(confirm('one', 'a'))
    page.line(true)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(page.sent.length).toBeGreaterThan(1)
    page.answers(async (ids) => ({ taken: ids, refused: [] }))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(page.acts()).toEqual([])
  } finally {
    vi.useRealTimers()
  }
})

test('who undoes, confirms again and undoes that has the first undone too', async () => {
  const page = claireAtHerPage()
  page.queue.add({ id: 'undo-hasty', act: 'undo', block: 'a' })
  page.queue.add(confirm('again', 'a'))
  expect(page.acts()).toEqual([
    ['undo-hasty', 'waits'],
    ['again', 'waits'],
  ])
  expect(page.queue.drop('again')).toBe(true)
  page.line(true)
  await expect.poll(() => page.acts()).toEqual([])
  expect(page.sent).toEqual([['undo-hasty']])
})

test('what is said before this browser has said what it kept overtakes it there too, unless it undoes', async () => {
  const earlier = claireAtHerPage()
  earlier.queue.add(confirm('old', 'a'))
  earlier.queue.add({ id: 'undo-older', act: 'undo', block: 'b' })
  earlier.queue.close()
  let recalled = () => {}
  const asked = new Promise<void>((resolve) => {
    recalled = resolve
  })
  const { browser } = earlier
  const page = claireAtHerPage(browser, () => asked.then(() => [...browser.values()]))
  page.queue.add(confirm('new', 'a'))
  page.queue.add(confirm('other', 'b'))
  recalled()
  await expect.poll(() => page.acts().map(([id]) => id)).toEqual(['undo-older', 'new', 'other'])
  expect([...browser.keys()].sort()).toEqual(['new', 'other', 'undo-older'])
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
