import { openCopy } from '@copydesk/shared/copy'
import { SYNC, syncFrame } from '@copydesk/shared/protocol'
import { afterEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { aTurn, newsroomAtDesk } from '../../testing/newsroom-at-desk.ts'
import { decodeUpdate } from '../guard/decode-update.ts'
import { roomOf } from '../update-log.ts'
import { ColdCopy } from './cold-copy.ts'

afterEach(() => {
  vi.useRealTimers()
})

/** A story that several wrote in, as it was stored: the older half as a snapshot, the rest as rows. */
function stored() {
  const doc = openCopy()
  const rows: Uint8Array[] = []
  const body = doc.getText('body')
  const snapshots: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => rows.push(update))
  for (let key = 0; key < 120; key++) {
    doc.clientID = 1 + ((key * 7) % 5)
    if (key === 60) snapshots.push(Y.encodeStateAsUpdate(doc))
    if (key === 60) rows.length = 0
    if (key % 4 === 3) body.delete((key * 13) % body.length, 1)
    else body.insert((key * 31) % (body.length + 1), 'wörd ')
  }
  const [bytes = new Uint8Array()] = snapshots
  const tail = rows.map((update, index) => ({
    position: 61 + index,
    person: 'ana',
    at: '2026-03-15T09:30:00.000Z',
    update,
    inherited: null,
  }))
  return { doc, stored: { snapshot: { bytes, provenance: new Uint8Array(), position: 60 }, tail } }
}

/** From which clock to which, by client. */
function reach(update: Uint8Array) {
  const byClient = Map.groupBy(Y.decodeUpdate(update).structs, ({ id }) => id.client)
  return [...byClient]
    .map(([client, own]) => {
      const ends = own.map(({ id, length }) => id.clock + length)
      return [client, Math.min(...own.map(({ id }) => id.clock)), Math.max(...ends)]
    })
    .sort()
}

test('[SY25] from bytes, a page with any part of the story gets what it lacks, as from a document', () => {
  const { doc, stored: room } = stored()
  for (let part = 0; part < 60; part++) {
    const cold = ColdCopy.open(room)
    const vector = new Map(
      [1, 2, 3, 4, 5].map((client) => {
        const share = Math.max(0, Math.min(1, ((part * client * 37) % 151) / 100 - 0.25))
        return [client, Math.floor(share * Y.getState(doc.store, client))]
      }),
    )
    const answer = cold?.answerTo(Y.encodeStateVector(vector)) ?? new Uint8Array()
    const expected = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(vector))
    expect(reach(answer)).toEqual(reach(expected))
    expect(decodeUpdate(answer).deletes.length).toBeGreaterThan(0)
    const page = openCopy()
    Y.applyUpdate(page, answer)
    Y.applyUpdate(page, Y.encodeStateAsUpdate(doc))
    expect(page.getText('body').toString()).toBe(doc.getText('body').toString())
  }
})

test('[SY25] a page that stopped anywhere shows the story after one answer, with what was deleted since', () => {
  const { doc, stored: room } = stored()
  for (let missed = 0; missed <= room.tail.length; missed++) {
    const page = openCopy()
    Y.applyUpdate(page, room.snapshot.bytes)
    for (const { update } of room.tail.slice(0, room.tail.length - missed)) Y.applyUpdate(page, update)
    // Each its own: a copy answers from a document when it was asked too often.
    const cold = ColdCopy.open(room)
    Y.applyUpdate(page, cold?.answerTo(Y.encodeStateVector(page)) ?? new Uint8Array())
    expect(page.getText('body').toString(), `${missed} rows missed`).toBe(doc.getText('body').toString())
  }
})

test('[SY19] nobody has written since the server started: words under another’s client id are not called saved', async () => {
  const desk = newsroomAtDesk()
  const ana = await desk.comes('ana')
  ana.types('The bridge is closed.')
  await aTurn()
  const { comes, rooms } = newsroomAtDesk({ log: desk.log })
  const ben = await comes('ben')
  await aTurn()
  expect(ben.reads().saved).toEqual([1])
  expect(rooms.open().documents).toBe(0)
  const twin = openCopy()
  twin.clientID = ana.doc.clientID
  twin.getText('body').insert(0, 'Mine.')
  ben.sendUpdate(Y.encodeStateAsUpdate(twin))
  await aTurn()
  ben.reads()
  expect([ben.closed, ...ben.refusals]).toEqual([4409, 'client-taken'])
  expect(ben.saved).toEqual([1])
})

test('[SY25] a page that has all of it gets no struct, and one that has nothing gets everything at once', () => {
  const { doc, stored: room } = stored()
  const cold = ColdCopy.open(room)
  expect(Y.decodeStateVector(cold?.vector() ?? new Uint8Array())).toEqual(
    Y.decodeStateVector(Y.encodeStateVector(doc)),
  )
  expect(Y.decodeUpdate(cold?.answerTo(Y.encodeStateVector(doc)) ?? new Uint8Array()).structs).toEqual([])
  const page = openCopy()
  Y.applyUpdate(page, cold?.answerTo() ?? new Uint8Array())
  expect(page.getText('body').toString()).toBe(doc.getText('body').toString())
  const only = ColdCopy.open({ ...room, tail: [] })
  expect(only?.answerTo()).toBe(room.snapshot.bytes)
})

test('[SY25] what a page says is known only when the room has all of it', () => {
  const { doc, stored: room } = stored()
  const cold = ColdCopy.open(room)
  const known = (update: Uint8Array) => cold?.has(decodeUpdate(update))
  expect(known(Uint8Array.of(0, 0))).toBe(true)
  expect(known(Y.encodeStateAsUpdate(doc, Y.encodeStateVector(doc)))).toBe(true)
  // Words under clocks that the room has: whether they are the same it does not say.
  expect(known(Y.encodeStateAsUpdate(doc))).toBe(false)
  const more = (change: (body: Y.Text) => void) => {
    const page = openCopy()
    Y.applyUpdate(page, Y.encodeStateAsUpdate(doc))
    change(page.getText('body'))
    return Y.encodeStateAsUpdate(page, Y.encodeStateVector(doc))
  }
  expect(known(more((body) => body.insert(5, 'x')))).toBe(false)
  expect(known(more((body) => body.delete(5, 1)))).toBe(false)
})

test('[SY2] bytes that lack a part, or end too early, are not served as if they were whole', () => {
  const { stored: room } = stored()
  expect(ColdCopy.open(room)).not.toBeNull()
  expect(ColdCopy.open({ ...room, tail: room.tail.slice(1) })).toBeNull()
  expect(ColdCopy.open({ snapshot: null, tail: room.tail })).toBeNull()
  const short = { ...room.snapshot, bytes: room.snapshot.bytes.subarray(0, -3) }
  expect(ColdCopy.open({ ...room, snapshot: short })).toBeNull()
})

test('[SY2] a room whose log lacks a part is not opened for anybody, neither to read nor to write', async () => {
  const { rooms, log } = newsroomAtDesk()
  const page = openCopy()
  page.getText('body').insert(0, 'The first half. ')
  const before = Y.encodeStateVector(page)
  page.getText('body').insert(3, 'and the second ')
  log.create(roomOf('torn'), {
    update: Y.encodeStateAsUpdate(page, before),
    person: 'desk',
    at: new Date(0).toISOString(),
    clients: [page.clientID],
    inherited: null,
  })
  await expect(rooms.enter('torn')).rejects.toThrow('lacks a part')
  await expect(rooms.read('torn', () => {})).rejects.toThrow('lacks a part')
})

test('[SY25] who only reads costs no document; the first word builds it', async () => {
  const { comes, rooms, text } = newsroomAtDesk()
  const ana = await comes('ana')
  const ben = await comes('ben')
  await aTurn()
  expect(ben.reads().saved).toEqual([1])
  expect(rooms.open()).toEqual({ rooms: 1, documents: 0, sockets: 2 })
  expect(await text()).toBe('')
  ana.types('The bridge is closed.')
  await aTurn()
  expect(rooms.open().documents).toBe(1)
  expect(ben.reads().body.toString()).toBe('The bridge is closed.')
})

test('[SY25] a story in which nobody writes any more goes back to bytes, and goes on from there', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'setTimeout', 'Date'] })
  const { comes, rooms, log, text } = newsroomAtDesk()
  const ana = await comes('ana')
  ana.types('The bridge is closed.')
  ana.body.delete(1, 4)
  await aTurn()
  expect(rooms.open().documents).toBe(1)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(rooms.open().documents).toBe(1)
  await vi.advanceTimersByTimeAsync(200_000)
  await aTurn()
  expect(rooms.open()).toEqual({ rooms: 1, documents: 0, sockets: 1 })
  const ben = await comes('ben')
  await aTurn()
  ben.reads()
  expect(ben.body.toString()).toBe('bridge is closed.')
  ben.types(' It opens at noon.')
  await aTurn()
  expect(ana.reads().body.toString()).toBe('bridge is closed. It opens at noon.')
  expect(await text()).toBe('bridge is closed. It opens at noon.')
  expect((await log.read('edition/harbour'))?.snapshot?.position).toBe(3)
})

test('[SY2] bytes that turn out to be no document cost nobody but the room: it is given up, and said so', async () => {
  const { rooms, log, failures } = newsroomAtDesk()
  const page = openCopy()
  page.getText('body').insertEmbed(0, { b: 'p1', k: 'paragraph' })
  const bytes = Y.encodeStateAsUpdate(page)
  bytes[Buffer.from(bytes).indexOf('{"b"')] = 0x5d
  log.create(roomOf('spoilt'), {
    update: bytes,
    person: 'desk',
    at: new Date(0).toISOString(),
    clients: [page.clientID],
    inherited: null,
  })
  const place = await rooms.enter('spoilt')
  const closed: number[] = []
  const session = place?.join({
    person: { id: 'ana', name: 'Ana', color: 0 },
    mode: 'write',
    copydesk: false,
    mayStay: async () => 'write',
    peer: { send() {}, close: (code) => closed.push(code), unsent: () => 0 },
  })
  const words = openCopy()
  words.getText('body').insert(0, 'The bridge is closed.')
  session?.receive(syncFrame(SYNC.update, Y.encodeStateAsUpdate(words)))
  await aTurn()
  expect(closed).toEqual([4503])
  expect(failures).toHaveLength(1)
})
