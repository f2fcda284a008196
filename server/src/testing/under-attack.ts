/**
 * A real server in a process of its own, an honest writer with a mark and a note, an honest listener, and a line for
 * somebody hostile. After each test: the document is as it was, nobody was held up, and what the writer types next
 * arrives. Registers its own hooks.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rootsOf, setMark } from '@copydesk/shared/copy'
import * as encoding from 'lib0/encoding'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import * as Y from 'yjs'
import { figuresOf, type RawLine, rawLine } from './raw-line.ts'
import { type RawWriter, rawWriter } from './raw-writer.ts'
import { type BareServer, startBareServer } from './start-bare-server.ts'

/** Nobody may wait longer than 200 ms for somebody else's message; a slow and busy machine takes five times as long. */
const LONGEST_HOLD_MS = 5 * 200

export interface UnderAttack {
  port: number
  /** The honest writer. */
  ana: RawWriter
  mallory: RawLine
  /** The person that mallory is signed in as. */
  name: string
  /** The client id of the honest writer's page, and the clock that it will write with next. */
  victim: number
  nextClock: number
  /** What a page that has everything would send for a change. */
  changed(change: (doc: Y.Doc) => void): Uint8Array
}

export function underAttack(): UnderAttack {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-attack-'))
  let server: BareServer
  let ana: RawWriter
  let ben: RawWriter
  let mallory: RawLine
  let number = 0
  let sent = 0
  let before: Uint8Array

  beforeAll(async () => {
    server = await startBareServer(folder)
    ana = rawWriter(server.port, 'ana')
    ben = rawWriter(server.port, 'ben')
    await Promise.all([ana.ready, ben.ready])
    ana.doc.on('update', (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }: Y.Transaction) => {
      if (local) sent++
    })
    ana.type('The bridge is closed 😀.')
    setMark(ana.doc, 'body', 5, 11, 'bold', true)
    const note = { k: 'source', by: 'ana', at: '2026-03-15', r: [[ana.doc.clientID, 3, 2]] }
    rootsOf(ana.doc).annotations.set('note', note)
    ana.doc.getText('body').delete(1, 4)
    await ana.untilSaved(1 + sent)
  })

  afterAll(async () => {
    ana.close()
    ben.close()
    await server.end('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  })

  beforeEach(async () => {
    before = await copyOfAll()
    mallory = rawLine(server.port, `bot${++number}`)
    await mallory.opened
    await mallory.settled()
    await figuresOf(server.port)
  })

  afterEach(async () => {
    const { held, worked } = await figuresOf(server.port)
    mallory.close()
    // On a machine that does other things too the loop waits for them; then what it did itself is what counts.
    expect(Math.min(held, worked), 'the loop is held').toBeLessThan(LONGEST_HOLD_MS)
    expect(await copyOfAll(), 'the document').toEqual(before)
    const arrived = new Promise<void>((resolve) => ben.doc.once('update', () => resolve()))
    ana.type(`word${number}`)
    await Promise.all([ana.untilSaved(1 + sent), arrived])
    expect(ben.doc.getText('body').toString()).toContain(`word${number} `)
  })

  /** The whole document as somebody gets it who comes in now. */
  async function copyOfAll(): Promise<Uint8Array> {
    const visitor = rawWriter(server.port, 'reader')
    await visitor.ready
    const all = Y.encodeStateAsUpdate(visitor.doc)
    visitor.close()
    return all
  }

  return {
    get port() {
      return server.port
    },
    get ana() {
      return ana
    },
    get mallory() {
      return mallory
    },
    get name() {
      return `bot${number}`
    },
    get victim() {
      return ana.doc.clientID
    },
    get nextClock() {
      return Y.getState(ana.doc.store, ana.doc.clientID)
    },
    changed(change) {
      const page = new Y.Doc()
      rootsOf(page)
      Y.applyUpdate(page, Y.encodeStateAsUpdate(ana.doc))
      const vector = Y.encodeStateVector(page)
      page.transact(() => change(page))
      return Y.encodeStateAsUpdate(page, vector)
    },
  }
}

/** A byte stands as it is; other numbers and strings as varUint and varString. */
export type Part = number | string | { byte: number } | readonly Part[]

export const bytesOf = (...parts: readonly Part[]): Uint8Array =>
  encoding.encode((encoder) => write(encoder, parts))

function write(encoder: encoding.Encoder, parts: readonly Part[]) {
  for (const part of parts)
    if (typeof part === 'string') encoding.writeVarString(encoder, part)
    else if (typeof part === 'number') encoding.writeVarUint(encoder, part)
    else if ('byte' in part) encoding.writeUint8(encoder, part.byte)
    else write(encoder, part)
}

export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))
