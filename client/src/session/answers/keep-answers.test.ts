import 'fake-indexeddb/auto'
import { Refusal } from '@copydesk/shared/refusal'
import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keys } from '../../api/keys.ts'
import { belongTo, forgetAnswers, readAnswers } from './answer-store.ts'
import { bringBack } from './bring-back.ts'
import { keepAnswers } from './keep-answers.ts'

const stops: (() => void)[] = []
beforeEach(() => forgetAnswers())
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

const me = (id: string) => ({
  person: { id },
  newsroom: { name: 'The Marlow Courier' },
  desks: [],
  people: [],
})
const answers = (client: QueryClient, queryKey: readonly string[], answer: unknown) =>
  client.fetchQuery({ queryKey, queryFn: async () => answer, staleTime: 0 })
const kept = async () =>
  ((await readAnswers())?.kept ?? []).map(({ key, answer }) => [key.join('/'), answer] as const)

/** A page of somebody who is signed in, while the server answers. */
async function page(person: string): Promise<QueryClient> {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  await answers(client, keys.me, me(person))
  stops.push(keepAnswers(client))
  await expect.poll(async () => (await readAnswers())?.person).toBe(person)
  return client
}

test('what the server answered opens the next page without it', async () => {
  const client = await page('ana')
  await answers(client, keys.edition('bridge'), { slug: 'BRIDGE' })
  await answers(client, keys.copy('bridge'), { hash: 'of a moment' })
  await expect.poll(() => kept()).toHaveLength(2)
  const next = new QueryClient()
  expect(await bringBack(next)).toBe(true)
  expect(next.getQueryData(keys.edition('bridge'))).toEqual({ slug: 'BRIDGE' })
  expect(next.getQueryData(keys.copy('bridge'))).toBeUndefined()
})

test('an answer that is on its way when keeping begins is kept as soon as it comes', async () => {
  const client = new QueryClient()
  await answers(client, keys.me, me('ana'))
  let arrives = (_: unknown) => {}
  const coming = client.fetchQuery({
    queryKey: keys.edition('bridge'),
    queryFn: () => new Promise((resolve) => (arrives = resolve)),
  })
  stops.push(keepAnswers(client))
  arrives({ slug: 'BRIDGE' })
  await coming
  await expect.poll(() => kept()).toContainEqual(['edition/bridge', { slug: 'BRIDGE' }])
})

test('who was in a story then is not said to be in it now', async () => {
  const client = await page('ana')
  await answers(client, keys.stories, [{ id: 's', editions: [{ id: 'bridge', present: [{ id: 'ben' }] }] }])
  await expect
    .poll(() => kept())
    .toContainEqual(['stories', [{ id: 's', editions: [{ id: 'bridge', present: [] }] }]])
})

test.each(['not-found', 'forbidden'] as const)(
  'a story that the server says is %s leaves nothing here',
  async (code) => {
    const client = await page('ana')
    await answers(client, keys.edition('bridge'), { slug: 'BRIDGE' })
    await expect.poll(() => kept()).toHaveLength(2)
    const refused = client.fetchQuery({
      queryKey: keys.edition('bridge'),
      queryFn: async () => {
        throw new Refusal(code, 'No.')
      },
    })
    await expect(refused).rejects.toThrow('No.')
    await expect.poll(() => kept()).toHaveLength(1)
  },
)

test('an edition that is gone from the list of what this person may see leaves nothing here', async () => {
  const client = await page('ana')
  await answers(client, keys.edition('bridge'), { slug: 'BRIDGE' })
  await expect.poll(() => kept()).toHaveLength(2)
  await answers(client, keys.stories, [{ id: 's', editions: [{ id: 'ferry', present: [] }] }])
  await expect.poll(async () => (await kept()).map(([key]) => key).toSorted()).toEqual(['me', 'stories'])
})

test('the next person in the same browser finds nothing, and a late answer brings nothing back', async () => {
  const ana = await page('ana')
  await answers(ana, keys.edition('bridge'), { slug: 'BRIDGE' })
  await expect.poll(() => kept()).toHaveLength(2)
  await belongTo('ben')
  await answers(ana, keys.edition('ferry'), { slug: 'FERRY' })
  await new Promise((resolve) => setImmediate(resolve))
  expect(await readAnswers()).toEqual({ person: 'ben', kept: [] })
  const ben = new QueryClient()
  expect(await bringBack(ben)).toBe(false)
  expect(ben.getQueryData(keys.edition('bridge'))).toBeUndefined()
})

test('what was answered just before the line went is kept, though it is asked for again in vain', async () => {
  const client = await page('claire')
  await answers(client, keys.translation('french'), { words: [] })
  await answers(client, keys.translation('french'), { words: ['Bonjour'] })
  const again = { queryKey: keys.translation('french'), queryFn: () => Promise.reject(new Error('no line')) }
  await client.fetchQuery({ ...again, staleTime: 0 }).catch(() => {})
  await expect
    .poll(() => kept(), { timeout: 15_000 })
    .toContainEqual(['translation/french', { words: ['Bonjour'] }])
})
