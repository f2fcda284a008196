import 'fake-indexeddb/auto'
import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { belongTo, readAnswers, writeAnswer } from '../session/answers/answer-store.ts'
import { forgetRedacted } from './forget-redacted.ts'
import { keys } from './keys.ts'

test('words that were removed for good are in nothing that a page, or its browser, remembers', async () => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  await belongTo('ana')
  const canary = { says: 'Canary Wren' }
  const answered = [
    ...[keys.version('v1'), keys.workingCopy('v1'), keys.edition('bridge'), keys.copy('bridge')],
    ...[keys.translation('bridge'), keys.threads('bridge'), keys.edition('quay')],
  ]
  for (const key of answered) {
    client.setQueryData(key, canary)
    await writeAnswer('ana', { key, answer: canary, at: 1, build: 'this' })
  }
  await forgetRedacted(client, 'bridge')
  const remembered = client.getQueryCache().findAll()
  expect(remembered.map(({ queryKey }) => queryKey)).toEqual([keys.edition('quay')])
  const left = (await readAnswers())?.kept.filter(({ key }) => key[1] === 'bridge')
  expect(left).toEqual([])
})
