import { openCopy } from '@copydesk/shared/copy'
import {
  MESSAGE,
  presenceFrame,
  readPresence,
  readRefused,
  readSaved,
  readSync,
  SYNC,
  syncFrame,
} from '@copydesk/shared/protocol'
import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import type { Mode } from '../sync/newcomer.ts'
import { openRooms } from '../sync/open-rooms.ts'
import { roomOf } from '../sync/update-log.ts'
import { FakeLog } from './fake-log.ts'

/** Rooms on a log in memory, and people whose messages the test delivers: no sockets, no waiting. */
export function newsroomAtDesk({
  idleMs,
  log = new FakeLog(),
}: {
  idleMs?: number
  /** One that another newsroom left behind. */
  log?: FakeLog
} = {}) {
  const seed = openCopy()
  seed.getText('body').insertEmbed(0, { b: 'p1', k: 'paragraph' })
  if (!log.has(roomOf('harbour')))
    log.create(roomOf('harbour'), {
      update: Y.encodeStateAsUpdate(seed),
      person: 'desk',
      at: new Date(0).toISOString(),
      clients: [seed.clientID],
      inherited: null,
    })
  const failures: unknown[] = []
  const rooms = openRooms({ log, failed: (error) => failures.push(error), idleMs })

  /** @param doc what the page brings along, if it was open before. */
  async function comes(
    person: string,
    { mode = 'write' as Mode, doc = openCopy(), mayStay = async (): Promise<Mode> => mode } = {},
  ) {
    const heard: Uint8Array[] = []
    const entries: { client: number; clock: number }[] = []
    const far = {
      doc,
      /** Counts that the server has said are saved. */
      saved: [] as number[],
      refusals: [] as string[],
      closed: null as number | null,
      presence: new Map<number, Record<string, unknown> | null>(),
      sent: 0,
    }
    const place = await rooms.enter('harbour')
    if (!place) throw new Error('There is no harbour.')
    const session = place.join({
      person: { id: person, name: person.toUpperCase(), color: 0 },
      mode,
      copydesk: true,
      mayStay,
      peer: {
        send: (frame) => heard.push(frame),
        close: (code) => {
          far.closed ??= code
        },
        unsent: () => 0,
      },
    })
    const sendUpdate = (update: Uint8Array, kind: number = SYNC.update) => {
      far.sent++
      session.receive(syncFrame(kind, update))
    }
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== far && live) sendUpdate(update)
    })
    let live = true
    const reader = {
      ...far,
      session,
      sendUpdate,
      body: doc.getText('body'),
      /** Types behind what is there. */
      types(words: string) {
        doc.getText('body').insert(doc.getText('body').length, words)
      },
      /** Writes without a line. */
      offline(change: () => void) {
        live = false
        change()
        live = true
      },
      asks: () => session.receive(syncFrame(SYNC.step1, Y.encodeStateVector(doc))),
      shows: (state: unknown, client = doc.clientID) => reader.showsRaw(JSON.stringify(state), client),
      showsRaw: (state: string, client: number) =>
        session.receive(presenceFrame([{ client, clock: 1, state }])),
      /** Reads what has come, and says which entries of presence were in it. */
      heardPresence() {
        entries.length = 0
        reader.reads()
        return [...entries]
      },
      /** Reads what has come. */
      reads() {
        for (const frame of heard.splice(0)) read(frame)
        return reader
      },
      leaves() {
        live = false
        session.ended()
      },
    }
    const read = (frame: Uint8Array) => {
      const decoder = decoding.createDecoder(frame)
      switch (decoding.readVarUint(decoder)) {
        case MESSAGE.sync: {
          const { kind, bytes } = readSync(decoder)
          if (kind === SYNC.step1) sendUpdate(Y.encodeStateAsUpdate(doc, bytes), SYNC.step2)
          else Y.applyUpdate(doc, bytes, far)
          return
        }
        case MESSAGE.presence: {
          for (const { client, clock, state } of readPresence(decoder)) {
            entries.push({ client, clock })
            reader.presence.set(client, JSON.parse(state))
          }
          return
        }
        case MESSAGE.saved:
          reader.saved.push(readSaved(decoder))
          return
        case MESSAGE.refused:
          reader.refusals.push(readRefused(decoder).code)
      }
    }
    Object.defineProperty(reader, 'closed', { get: () => far.closed })
    Object.defineProperty(reader, 'sent', { get: () => far.sent })
    reader.asks()
    reader.reads()
    return reader
  }

  return {
    log,
    rooms,
    failures,
    comes,
    text: () => rooms.read('harbour', (doc) => doc.getText('body').toString()),
  }
}

/** Lets promises and the turn's fan-out happen. */
export const aTurn = () => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)))
