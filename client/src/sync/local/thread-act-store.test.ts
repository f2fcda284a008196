import 'fake-indexeddb/auto'
import type { NewThreadAct } from '@copydesk/shared/threads'
import { expect, test } from 'vitest'
import { threadActs } from './thread-act-store.ts'

const waiting = (act: unknown, at: number) => ({
  ...{ edition: 'e', at, refused: null, taken: false },
  act: act as NewThreadAct,
})

test('what a page of an earlier build left waiting and no server takes is neither sent nor kept', async () => {
  const says = waiting({ act: 'begin', id: 'a', subject: { on: 'edition' }, words: 'Why?' }, 1)
  await threadActs.keep('ana', says)
  await threadActs.keep('ana', waiting({ act: 'carry', id: 'b', thread: 'a' }, 2))
  expect(await threadActs.read('ana')).toEqual([says])
  const left = await threadActs.transact('ana', 'acts', 'readonly', (acts) => acts.getAllKeys())
  await expect.poll(() => left.result).toEqual(['a'])
})
