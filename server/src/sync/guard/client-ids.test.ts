import { openCopy, setMark } from '@copydesk/shared/copy'
import { presenceFrame, SYNC, syncFrame } from '@copydesk/shared/protocol'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { oneStory, sinceOf, soon } from '../../testing/one-story.ts'
import { plainClient } from '../../testing/plain-client.ts'
import { bytesOf, times } from '../../testing/under-attack.ts'

const story = oneStory()

test('[SY19] an id that is taken is named, and its words come through under another', async () => {
  const doc = story.copied()
  doc.clientID = story.ana.doc.clientID
  const words = sinceOf(doc, () => doc.getText('body').insert(1, 'Ben: '))
  const line = await story.lineOf('ben')
  line.sendUpdate(words)
  expect(await line.closed).toBe(4409)
  expect(line.refusals).toMatchObject([{ code: 'client-taken', about: String(story.ana.doc.clientID) }])
  const other = story.copied()
  await story.saved(
    'ben',
    SYNC.update,
    sinceOf(other, () => other.getText('body').insert(1, 'Ben: ')),
  )
  expect(await story.rows()).toBe(3)
})

test('[SY19] words that only look as if they were known are not called saved', async () => {
  // Two browsers with one id, and the second has typed less: by its clocks the room has everything.
  const doc = openCopy()
  doc.clientID = story.ana.doc.clientID
  doc.getText('body').insert(0, 'Mine.')
  const line = await story.lineOf('ben')
  line.sendUpdate(Y.encodeStateAsUpdate(doc))
  expect(await line.closed).toBe(4409)
  expect(line.refusals).toMatchObject([{ code: 'client-taken', about: String(story.ana.doc.clientID) }])
  expect(line.saved).toBe(0)
})

test('[SY19] what a twin typed and took back is not ana’s words that somebody deleted', async () => {
  // By clocks alone its deletion is a deletion of "The bridge".
  const doc = openCopy()
  doc.clientID = story.ana.doc.clientID
  doc.getText('body').insert(0, 'Mine, alas.')
  doc.getText('body').delete(0, 11)
  const line = await story.lineOf('ben')
  line.sendUpdate(Y.encodeStateAsUpdate(doc))
  expect(await line.closed).toBe(4409)
  expect(line.refusals).toMatchObject([{ code: 'client-taken', about: String(story.ana.doc.clientID) }])
  expect(story.ana.doc.getText('body').toString()).toContain('The bridge is closed.')
})

test('[SY19] a page whose id is somebody else’s is told when it first shows itself, before it types', async () => {
  const line = await story.lineOf('ben')
  line.send(presenceFrame([{ client: story.ana.doc.clientID, clock: 1, state: '{}' }]))
  expect(await line.closed).toBe(4409)
  expect(line.refusals).toMatchObject([{ code: 'client-taken', about: String(story.ana.doc.clientID) }])
  // A plain client cannot be told, and may only be repeating what it heard.
  const plain = await story.lineOf('ben', '')
  plain.send(presenceFrame([{ client: story.ana.doc.clientID, clock: 1, state: '{}' }]))
  expect(await plain.settled()).toBe('open')
})

test('[SY8] a hijacked reservation: who showed an id first writes with it, and the other does not', async () => {
  const carla = await story.lineOf('carla')
  carla.send(presenceFrame([{ client: 4711, clock: 1, state: '{"caret":1}' }]))
  await carla.settled()
  const ben = await story.lineOf('ben')
  ben.sendUpdate(bytesOf(1, 1, 4711, 0, { byte: 4 }, 1, 'headline', 'Forged', 0))
  expect(await ben.closed).toBe(4409)
  expect(ben.refusals).toMatchObject([{ code: 'client-taken', about: '4711' }])
  carla.sendUpdate(bytesOf(1, 1, 4711, 0, { byte: 4 }, 1, 'headline', 'Bridge', 0))
  await soon(() => story.ana.doc.getText('headline').toString()).toBe('Bridge')
})

test('[SY19] a page that goes on with a new document on its line is seen under the new id, and the old one goes', async () => {
  const watcher = story.keep(plainClient(story.port, 'name=carla'))
  const ben = await story.lineOf('ben')
  const shown = () => [...watcher.provider.awareness.getStates().keys()].filter((id) => id > 100 && id < 104)
  for (const client of [101, 102, 103]) {
    ben.send(presenceFrame([{ client, clock: 1, state: '{}' }]))
    ben.sendUpdate(bytesOf(1, 1, client, 0, { byte: 4 }, 1, 'headline', 'x', 0))
    await watcher.until(() => shown().join() === String(client))
  }
  expect(await ben.settled()).toBe('open')
  await soon(() => ben.saved).toBe(3)
  // An id that was shown here before is somebody's, or was: it is not taken over by being repeated.
  ben.send(presenceFrame([{ client: 101, clock: 9, state: '{"caret":7}' }]))
  const later = await story.lineOf('bot2')
  await ben.settled()
  later.send(presenceFrame([{ client: 900, clock: 1, state: '{}' }]))
  await watcher.until(() => watcher.provider.awareness.getStates().has(900))
  expect(shown()).toEqual([103])
})

test('[SY19] a person has so many ids in a story, and no more', async () => {
  const ben = await story.lineOf('ben')
  for (let page = 0; page < 5; page++) {
    const credit = (index: number) => [
      { byte: 0x28 },
      1,
      'credits',
      `c${index}|reporting@byline`,
      1,
      { byte: 120 },
    ]
    const client = (index: number) => [1, 1_000_000 + index, 0, credit(index)]
    ben.sendUpdate(
      bytesOf(
        1000,
        times(1000, (index) => client(page * 1000 + index)),
        0,
      ),
    )
  }
  expect([await ben.settled(), ...ben.refusals]).toEqual(['open'])
  ben.sendUpdate(bytesOf(1, 1, 7, 0, { byte: 4 }, 1, 'headline', 'x', 0))
  expect(await ben.closed).toBe(4429)
  expect(ben.refusals).toMatchObject([{ code: 'too-many' }])
  // Not that it is taken: with another id it would be no better.
  const again = await story.lineOf('ben')
  again.send(presenceFrame([{ client: 8, clock: 1, state: '{}' }]))
  expect([await again.settled(), ...again.refusals]).toEqual(['open'])
  const carla = story.copied()
  await story.saved(
    'carla',
    SYNC.update,
    sinceOf(carla, () => carla.getText('headline').insert(0, 'x')),
  )
})

test('[SY19] an offline copy that is opened again under a new id brings the words of both, as one person’s', async () => {
  const first = story.copied()
  first.getText('body').insert(1, 'Offline. ')
  const second = openCopy()
  Y.applyUpdate(second, Y.encodeStateAsUpdate(first))
  second.getText('body').insert(1, 'Later. ')
  // What it types before it has answered the server stands on words that have not come yet.
  setMark(second, 'body', 8, 12, 'bold', true)
  const early = Y.encodeStateAsUpdate(second, Y.encodeStateVector(first))
  const line = await story.lineOf('ben')
  line.sendUpdate(early)
  line.send(syncFrame(SYNC.step2, Y.encodeStateAsUpdate(second, Y.encodeStateVector(story.ana.doc))))
  await soon(() => line.saved).toBe(2)
  expect(line.refusals).toEqual([])
  expect(story.ana.doc.getText('body').toString()).toContain('Later. Offline. ')
  // Both are ben's from now on.
  const thief = await story.lineOf('carla')
  thief.sendUpdate(sinceOf(first, () => first.getText('body').insert(1, 'Carla. ')))
  expect(await thief.closed).toBe(4409)
})
