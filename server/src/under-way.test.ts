import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openNewsroom } from './testing/open-newsroom.ts'
import { UnderWay } from './under-way.ts'

test('what follows from something that was under way is finished too', async () => {
  const underWay = new UnderWay()
  const done: string[] = []
  const first = underWay.add(new Promise<void>((resolve) => setImmediate(resolve)))
  void first.then(() => underWay.add(Promise.resolve().then(() => done.push('what followed'))))
  await underWay.finished()
  expect(done).toEqual(['what followed'])
})

test('nobody waits for ever for what does not end', async () => {
  const underWay = new UnderWay()
  void underWay.add(new Promise(() => {}))
  await underWay.finished(10)
})

test('a server that stops finds the answer for somebody who has gone, and closes its files after that', async () => {
  const newsroom = await openNewsroom()
  const ana = await newsroom.signIn('Ana', 'reporter')
  const { body } = await ana.post('/api/stories', { slug: 'HARBOUR', desk: await newsroom.desk('Business') })
  const { editions } = newsroom.composed.newsroom.stores
  const found: unknown[] = []
  let goOn = () => {}
  const mayGoOn = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const find = editions.find.bind(editions)
  const asked = new Promise<void>((resolve) => {
    editions.find = async (id) => {
      resolve()
      await mayGoOn
      const edition = await find(id).catch((error: Error) => error)
      found.push(edition instanceof Error ? edition.message : edition?.id)
      return null
    }
  })
  const impatient = new AbortController()
  const answer = fetch(`${newsroom.address}/api/editions/${body.edition.id}`, {
    headers: { cookie: ana.cookie },
    signal: impatient.signal,
  }).catch(() => 'gone')
  await asked
  impatient.abort()
  expect(await answer).toBe('gone')
  const closed = newsroom.close()
  // A server that does not wait for it is closed long before.
  await Promise.race([closed, pause(500)])
  goOn()
  await closed
  await expect.poll(() => found).toEqual([body.edition.id])
})
