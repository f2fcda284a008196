import 'fake-indexeddb/auto'
import type { NewTranslationAct } from '@copydesk/shared/translation/standing'
import { afterEach, expect, test, vi } from 'vitest'
import { waitingActs } from '../../sync/index.ts'
import { sendWaiting } from './send-waiting.ts'

afterEach(() => vi.unstubAllGlobals())

test('what the server stumbles over keeps nothing else from going before its person signs out', async () => {
  for (const id of ['one', 'bad', 'three']) {
    const act: NewTranslationAct = { id, act: 'confirm', block: id, localized: 'Le vote', originals: [] }
    await waitingActs.keep('claire', { edition: 'french', act, at: 1, refused: null, taken: false })
  }
  vi.stubGlobal('fetch', async (_path: string, { body }: { body: string }) => {
    const ids = (JSON.parse(body).acts as NewTranslationAct[]).map(({ id }) => id)
    return ids.includes('bad')
      ? Response.json({ error: { code: 'failed', message: 'Something went wrong.' } }, { status: 500 })
      : Response.json({ taken: ids, refused: [] })
  })
  await sendWaiting('claire', await waitingActs.of('claire'), () => true)
  expect((await waitingActs.of('claire')).map(({ act, refused }) => [act.id, refused])).toEqual([
    ['bad', null],
  ])
})
