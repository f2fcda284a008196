import 'fake-indexeddb/auto'
import type { NewThreadAct } from '@copydesk/shared/threads'
import type { NewTranslationAct } from '@copydesk/shared/translation/standing'
import { afterEach, expect, test, vi } from 'vitest'
import { threadActs } from '../threads/thread-acts.ts'
import { translationActs } from '../translation/acts/translation-acts.ts'
import { sendWaiting } from './send-waiting.ts'

afterEach(() => vi.unstubAllGlobals())

test('what the server stumbles over keeps nothing else from going before its person signs out', async () => {
  for (const id of ['one', 'bad', 'three']) {
    const act: NewTranslationAct = { id, act: 'confirm', block: id, localized: 'Le vote', originals: [] }
    await translationActs.waiting.keep('claire', {
      edition: 'french',
      act,
      at: 1,
      refused: null,
      taken: false,
    })
  }
  vi.stubGlobal('fetch', async (_path: string, { body }: { body: string }) => {
    const ids = (JSON.parse(body).acts as NewTranslationAct[]).map(({ id }) => id)
    return ids.includes('bad')
      ? Response.json({ error: { code: 'failed', message: 'Something went wrong.' } }, { status: 500 })
      : Response.json({ taken: ids, refused: [] })
  })
  await sendWaiting(translationActs, 'claire', await translationActs.waiting.of('claire'), () => true)
  expect((await translationActs.waiting.of('claire')).map(({ act, refused }) => [act.id, refused])).toEqual([
    ['bad', null],
  ])
})

test('a reply never goes before the comment that it answers, however many wait between them', async () => {
  const sent: string[] = []
  const waits = (act: NewThreadAct, at: number) =>
    threadActs.waiting.keep('claire', { edition: 'french', act, at, refused: null, taken: false })
  const begins = (id: string): NewThreadAct => ({ act: 'begin', id, subject: { on: 'edition' }, words: id })
  await waits(begins('stuck'), 0)
  for (let at = 1; at <= 60; at++) await waits(begins(`other-${at}`), at)
  await waits({ act: 'reply', id: 'reply', thread: 'stuck', words: 'Yes.' }, 61)
  let isBack = false
  vi.stubGlobal('fetch', async (_path: string, { body }: { body: string }) => {
    const ids = (JSON.parse(body).acts as NewThreadAct[]).map(({ id }) => id)
    if (!isBack && ids.includes('stuck'))
      return Response.json({ error: { code: 'failed', message: 'Something went wrong.' } }, { status: 500 })
    sent.push(...ids)
    return Response.json({ taken: ids, refused: [] })
  })
  await sendWaiting(threadActs, 'claire', await threadActs.waiting.of('claire'), () => true)
  expect(sent).toHaveLength(60)
  isBack = true
  await sendWaiting(threadActs, 'claire', await threadActs.waiting.of('claire'), () => true)
  expect(sent.slice(60)).toEqual(['stuck', 'reply'])
})
