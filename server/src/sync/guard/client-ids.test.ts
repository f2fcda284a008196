import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deleteText, openCopy, rootsOf, setMark, undoFor } from '@copydesk/shared/copy'
import { presenceFrame, SYNC, syncFrame } from '@copydesk/shared/protocol'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { openStore } from '../../store/open-store.ts'
import { plainClient } from '../../testing/plain-client.ts'
import { rawLine } from '../../testing/raw-line.ts'
import { type RawWriter, rawWriter } from '../../testing/raw-writer.ts'
import { type BareServer, startBareServer } from '../../testing/start-bare-server.ts'
import { bytesOf, times } from '../../testing/under-attack.ts'
import { roomOf } from '../update-log.ts'

let folder: string
let server: BareServer
let ana: RawWriter
const lines: { close(): void }[] = []

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-ids-'))
  server = await startBareServer(folder)
  ana = await comes('ana')
  ana.type('The bridge is closed.')
  await ana.untilSaved(2)
})

afterEach(() => {
  for (const line of lines.splice(0)) line.close()
})

afterAll(() => server.end('SIGTERM'))

async function comes(name: string): Promise<RawWriter> {
  const writer = rawWriter(server.port, name)
  lines.push(writer)
  await writer.ready
  return writer
}

function lineOf(name: string, query?: string) {
  const line = rawLine(server.port, name, query)
  lines.push(line)
  return line
}

/** Ends the server and counts what it wrote down. */
async function rows(): Promise<number> {
  for (const line of lines.splice(0)) line.close()
  await server.end('SIGTERM')
  const store = await openStore({ directory: folder })
  const { length } = await store.log.readSince(roomOf('harbour'), 0)
  await store.close()
  rmSync(folder, { recursive: true, force: true })
  return length
}

/** A document of its own with all that ana's page shows. */
function copied(): Y.Doc {
  const doc = openCopy()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(ana.doc))
  return doc
}

const sinceOf = (doc: Y.Doc, change: () => void): Uint8Array => {
  const vector = Y.encodeStateVector(doc)
  doc.transact(change)
  return Y.encodeStateAsUpdate(doc, vector)
}

const saved = async (name: string, kind: number, ...updates: Uint8Array[]) => {
  const line = lineOf(name)
  await line.opened
  for (const update of updates) line.send(syncFrame(kind, update))
  expect([await line.settled(), ...line.refusals]).toEqual(['open'])
  await expect.poll(() => line.saved).toBe(updates.length)
  return line
}

test('[SY19] an id that is taken is named, and its words come through under another', async () => {
  const doc = copied()
  doc.clientID = ana.doc.clientID
  const words = sinceOf(doc, () => doc.getText('body').insert(1, 'Ben: '))
  const line = lineOf('ben')
  await line.opened
  line.sendUpdate(words)
  expect(await line.closed).toBe(4409)
  expect(line.refusals).toMatchObject([{ code: 'client-taken', about: String(ana.doc.clientID) }])
  const other = copied()
  await saved(
    'ben',
    SYNC.update,
    sinceOf(other, () => other.getText('body').insert(1, 'Ben: ')),
  )
  expect(await rows()).toBe(3)
})

test('[SY19] words that only look as if they were known are not called saved', async () => {
  // Two browsers with one id, and the second has typed less: by its clocks the room has everything.
  const doc = openCopy()
  doc.clientID = ana.doc.clientID
  doc.getText('body').insert(0, 'Mine.')
  const line = lineOf('ben')
  await line.opened
  line.sendUpdate(Y.encodeStateAsUpdate(doc))
  expect(await line.closed).toBe(4409)
  expect(line.refusals).toMatchObject([{ code: 'client-taken', about: String(ana.doc.clientID) }])
  expect(line.saved).toBe(0)
})

test('[SY19] a page whose id is somebody else’s is told when it first shows itself, before it types', async () => {
  const line = lineOf('ben')
  await line.opened
  line.send(presenceFrame([{ client: ana.doc.clientID, clock: 1, state: '{}' }]))
  expect(await line.closed).toBe(4409)
  expect(line.refusals).toMatchObject([{ code: 'client-taken', about: String(ana.doc.clientID) }])
  // A plain client cannot be told, and may only be repeating what it heard.
  const plain = lineOf('ben', '')
  await plain.opened
  plain.send(presenceFrame([{ client: ana.doc.clientID, clock: 1, state: '{}' }]))
  expect(await plain.settled()).toBe('open')
})

test('[SY8] a hijacked reservation: who showed an id first writes with it, and the other does not', async () => {
  const carla = lineOf('carla')
  await carla.opened
  carla.send(presenceFrame([{ client: 4711, clock: 1, state: '{"caret":1}' }]))
  await carla.settled()
  const ben = lineOf('ben')
  await ben.opened
  ben.sendUpdate(bytesOf(1, 1, 4711, 0, { byte: 4 }, 1, 'headline', 'Forged', 0))
  expect(await ben.closed).toBe(4409)
  expect(ben.refusals).toMatchObject([{ code: 'client-taken', about: '4711' }])
  carla.sendUpdate(bytesOf(1, 1, 4711, 0, { byte: 4 }, 1, 'headline', 'Bridge', 0))
  await expect.poll(() => ana.doc.getText('headline').toString()).toBe('Bridge')
})

test('[SY19] a page that goes on with a new document on its line is seen under the new id, and the old one goes', async () => {
  const watcher = plainClient(server.port, 'name=carla')
  lines.push(watcher)
  const ben = lineOf('ben')
  await ben.opened
  const shown = () => [...watcher.provider.awareness.getStates().keys()].filter((id) => id > 100 && id < 104)
  for (const client of [101, 102, 103]) {
    ben.send(presenceFrame([{ client, clock: 1, state: '{}' }]))
    ben.sendUpdate(bytesOf(1, 1, client, 0, { byte: 4 }, 1, 'headline', 'x', 0))
    await watcher.until(() => shown().join() === String(client))
  }
  expect([await ben.settled(), ben.saved]).toEqual(['open', 3])
  // An id that was shown here before is somebody's, or was: it is not taken over by being repeated.
  ben.send(presenceFrame([{ client: 101, clock: 9, state: '{"caret":7}' }]))
  ben.send(presenceFrame([{ client: 103, clock: 9, state: '{"caret":8}' }]))
  await watcher.until(() => watcher.provider.awareness.getStates().get(103)?.caret === 8)
  expect(shown()).toEqual([103])
})

test('[SY19] a person has so many ids in a story, and no more', async () => {
  const ben = lineOf('ben')
  await ben.opened
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
  const carla = copied()
  await saved(
    'carla',
    SYNC.update,
    sinceOf(carla, () => carla.getText('headline').insert(0, 'x')),
  )
})

test('[SY19] an offline copy that is opened again under a new id brings the words of both, as one person’s', async () => {
  const first = copied()
  first.getText('body').insert(1, 'Offline. ')
  const second = openCopy()
  Y.applyUpdate(second, Y.encodeStateAsUpdate(first))
  second.getText('body').insert(1, 'Later. ')
  // What it types before it has answered the server stands on words that have not come yet.
  setMark(second, 'body', 8, 12, 'bold', true)
  const early = Y.encodeStateAsUpdate(second, Y.encodeStateVector(first))
  const line = lineOf('ben')
  await line.opened
  line.sendUpdate(early)
  line.send(syncFrame(SYNC.step2, Y.encodeStateAsUpdate(second, Y.encodeStateVector(ana.doc))))
  await expect.poll(() => line.saved).toBe(2)
  expect(line.refusals).toEqual([])
  expect(ana.doc.getText('body').toString()).toContain('Later. Offline. ')
  // Both are ben's from now on.
  const thief = lineOf('carla')
  await thief.opened
  thief.sendUpdate(sinceOf(first, () => first.getText('body').insert(1, 'Carla. ')))
  expect(await thief.closed).toBe(4409)
})

test('[SY6] a plain client that brings along what it had sends others’ words as its own: nothing is written', async () => {
  ana.doc.getText('body').delete(1, 4)
  await ana.untilSaved(3)
  const ben = plainClient(server.port, 'name=ben')
  lines.push(ben)
  let hungUp = 0
  ben.provider.on('connection-close', () => hungUp++)
  await ben.until(() => ben.provider.synced)
  // As a local store does when it has been read, at any time.
  const store = new Y.Doc()
  Y.applyUpdate(store, Y.encodeStateAsUpdate(ana.doc))
  ben.provider.ws?.send(syncFrame(SYNC.update, Y.encodeStateAsUpdate(store)))
  ben.provider.ws?.send(syncFrame(SYNC.step2, Y.encodeStateAsUpdate(store)))
  ben.body.insert(ben.body.length, 'Ben goes on.')
  await expect.poll(() => ana.doc.getText('body').toString()).toContain('Ben goes on.')
  expect(hungUp).toBe(0)
  expect(await rows()).toBe(4)
})

test('[SY14] a reader’s answer full of deletes: those that the room has are known, others are dropped', async () => {
  const page = copied()
  const reader = lineOf('reader')
  await reader.opened
  reader.send(syncFrame(SYNC.step2, Y.encodeStateAsUpdate(page)))
  await expect.poll(() => reader.saved).toBe(1)
  page.getText('body').delete(0, page.getText('body').length)
  reader.send(syncFrame(SYNC.step2, Y.encodeStateAsUpdate(page)))
  expect([await reader.settled(), ...reader.refusals]).toEqual(['open'])
  expect(reader.saved).toBe(1)
  expect(await rows()).toBe(2)
})

test('[SY18] marks that were made offline, taken back, made again and undone are as honest as they look', async () => {
  const doc = copied()
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
  await saved('ben', SYNC.step2, Y.encodeStateAsUpdate(doc))
  // The same, message by message, as it would be on a line.
  const live = copied()
  const updates: Uint8Array[] = []
  live.on('update', (update: Uint8Array) => updates.push(update))
  const again = undoFor(live, 'body', 'typing')
  live.transact(() => deleteText(live, 'body', 3, 9), 'typing')
  again.undo()
  live.transact(() => setMark(live, 'body', 3, 9, 'italic', true), 'typing')
  again.undo()
  again.redo()
  await saved('carla', SYNC.update, ...updates)
})
