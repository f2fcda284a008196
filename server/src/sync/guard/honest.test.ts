/* What looks hostile and is not: it is taken, or known, and nobody is sent away for it. */
import { deleteText, rootsOf, setMark, undoFor } from '@copydesk/shared/copy'
import { SYNC, syncFrame } from '@copydesk/shared/protocol'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { oneStory, sinceOf, soon } from '../../testing/one-story.ts'
import { plainClient } from '../../testing/plain-client.ts'

const story = oneStory()

test('[SY6] a plain client that brings along what it had sends others’ words as its own: nothing is written', async () => {
  story.ana.doc.getText('body').delete(1, 4)
  await story.ana.untilSaved(3)
  const ben = story.keep(plainClient(story.port, 'name=ben'))
  let hungUp = 0
  ben.provider.on('connection-close', () => hungUp++)
  await ben.until(() => ben.provider.synced)
  // As a local store does when it has been read, at any time.
  const store = new Y.Doc()
  Y.applyUpdate(store, Y.encodeStateAsUpdate(story.ana.doc))
  ben.provider.ws?.send(syncFrame(SYNC.update, Y.encodeStateAsUpdate(store)))
  ben.provider.ws?.send(syncFrame(SYNC.step2, Y.encodeStateAsUpdate(store)))
  ben.body.insert(ben.body.length, 'Ben goes on.')
  await soon(() => story.ana.doc.getText('body').toString()).toContain('Ben goes on.')
  expect(hungUp).toBe(0)
  expect(await story.rows()).toBe(4)
})

test('[SY14] a reader’s answer full of deletes: those that the room has are known, others are dropped', async () => {
  const page = story.copied()
  const reader = await story.lineOf('reader')
  reader.send(syncFrame(SYNC.step2, Y.encodeStateAsUpdate(page)))
  await soon(() => reader.saved).toBe(1)
  page.getText('body').delete(0, page.getText('body').length)
  reader.send(syncFrame(SYNC.step2, Y.encodeStateAsUpdate(page)))
  expect(await reader.settled()).toBe('open')
  expect(reader.saved).toBe(1)
  expect(await story.rows()).toBe(2)
})

test('[SY18] marks that were made offline, taken back, made again and undone are as honest as they look', async () => {
  const doc = story.copied()
  const undo = undoFor(doc, 'body', 'typing')
  const act = (change: () => void) => {
    undo.stopCapturing()
    doc.transact(change, 'typing')
  }
  for (let round = 0; round < 30; round++) {
    act(() => setMark(doc, 'body', 2, 8, 'bold', round % 2 === 0 ? true : null))
    if (round % 3 === 0) undo.undo()
    if (round % 6 === 0) undo.redo()
  }
  act(() => deleteText(doc, 'body', 3, 9))
  undo.undo()
  expect(rootsOf(doc).aliases.size).toBeGreaterThan(0)
  act(() => deleteText(doc, 'body', 4, 7))
  undo.undo()
  await story.saved('ben', SYNC.step2, Y.encodeStateAsUpdate(doc))
  // The same, message by message, as it would be on a line.
  const live = story.copied()
  const updates: Uint8Array[] = []
  live.on('update', (update: Uint8Array) => updates.push(update))
  const again = undoFor(live, 'body', 'typing')
  live.transact(() => deleteText(live, 'body', 3, 9), 'typing')
  again.undo()
  live.transact(() => setMark(live, 'body', 3, 9, 'italic', true), 'typing')
  again.undo()
  again.redo()
  await story.saved('carla', SYNC.update, ...updates)
})

test('[SY18] a deletion was lost with its line, and what undo gave back is heard first: the rest is asked for', async () => {
  const doc = story.copied()
  const undo = undoFor(doc, 'body', 'typing')
  doc.transact(() => deleteText(doc, 'body', 3, 9), 'typing')
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  undo.undo()
  expect(rootsOf(doc).aliases.size).toBeGreaterThan(0)
  const line = await story.lineOf('ben')
  for (const update of updates) line.sendUpdate(update)
  expect(await line.settled()).toBe('open')
  expect(line.asked).toBe(2)
  line.send(syncFrame(SYNC.step2, Y.encodeStateAsUpdate(doc)))
  await soon(() => line.saved).toBe(updates.length + 1)
  expect(line.refusals).toEqual([])
  await soon(() => story.ana.doc.getText('body').toString()).toBe(doc.getText('body').toString())
})

test('[SY18] a mark made offline upon one that was undone meanwhile, after the server has started again', async () => {
  for (let times = 0; times < 3; times++) setMark(story.ana.doc, 'body', 2, 8, 'bold', true)
  const offline = story.copied()
  setMark(offline, 'body', 2, 8, 'bold', null)
  for (const key of [...rootsOf(story.ana.doc).marks.keys()]) rootsOf(story.ana.doc).marks.delete(key)
  await story.ana.untilSaved(8)
  await story.restart()
  // It has seen three, and counts on from there; of these three the room shows none.
  await story.saved('ben', SYNC.step2, Y.encodeStateAsUpdate(offline))
})

test('[SY18] what undo gave back says the same as what was deleted, which the server remembers', async () => {
  const doc = story.copied()
  const body = doc.getText('body')
  const forged = (words: string): Uint8Array[] => {
    const gone = body.toString().indexOf('bridge') + 1
    const first = body._start?.right as Y.Item
    const id = [first.id.client, first.id.clock + gone - 1, 6]
    return [
      sinceOf(doc, () => body.delete(gone, 6)),
      sinceOf(doc, () => {
        const clock = Y.getState(doc.store, doc.clientID)
        body.insert(gone, words)
        rootsOf(doc).aliases.set(`${doc.clientID.toString(36)}.${clock.toString(36)}`, id)
      }),
    ]
  }
  const line = await story.lineOf('ben')
  for (const update of forged('tunnel')) line.sendUpdate(update)
  expect(await line.closed).toBe(4400)
  expect(line.refusals).toMatchObject([{ code: 'bad-request' }])
})

test('half a character becomes a sign that it was one, the same for everybody', async () => {
  const ben = story.keep(plainClient(story.port, 'name=ben'))
  const carla = story.keep(plainClient(story.port, 'name=carla'))
  await Promise.all([ben.until(() => ben.provider.synced), carla.until(() => carla.provider.synced)])
  ben.body.insert(ben.body.length, 'A smile 😀 and half of one: \ud83d.')
  await carla.until(() => carla.body.toString().endsWith('\ufffd.'))
  const whole = Y.encodeStateAsUpdate(carla.doc)
  // Between the halves of the smile, as only a broken page would.
  const smile = carla.body.toString().indexOf('😀') + 1
  carla.body.insert(smile + 1, '-')
  const [third] = carla.body.toString().split('A smile ').slice(1)
  expect(third).toBe('\ufffd-\ufffd and half of one: \ufffd.')
  await ben.until(() => ben.body.toString().includes('\ufffd-\ufffd'))
  const last = story.keep(plainClient(story.port, 'name=reader'))
  await last.until(() => last.provider.synced)
  expect(last.body.toString()).toBe(carla.body.toString())
  // Told again, whole as it was typed, it is still the same.
  const again = await story.lineOf('ben')
  again.sendUpdate(whole)
  expect([await again.settled(), ...again.refusals]).toEqual(['open'])
})
