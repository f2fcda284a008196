import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCopy } from '@copydesk/shared/copy'
import { syncFrame } from '@copydesk/shared/protocol'
import { afterEach, beforeEach, expect } from 'vitest'
import * as Y from 'yjs'
import { openStore } from '../store/open-store.ts'
import { roomOf } from '../sync/update-log.ts'
import { rawLine } from './raw-line.ts'
import { type RawWriter, rawWriter } from './raw-writer.ts'
import { type BareServer, startBareServer } from './start-bare-server.ts'

/**
 * A real server for each test, with one story that says "The bridge is closed. ", typed by ana. Registers its own hooks.
 */
export function oneStory() {
  let folder: string
  let server: BareServer
  let ana: RawWriter
  let running = false
  const lines: { close(): void }[] = []

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-story-'))
    server = await startBareServer(folder)
    running = true
    ana = rawWriter(server.port, 'ana')
    lines.push(ana)
    await ana.ready
    ana.type('The bridge is closed.')
    await ana.untilSaved(2)
  })

  async function end() {
    for (const line of lines.splice(0)) line.close()
    if (running) await server.end('SIGTERM')
    running = false
  }

  afterEach(async () => {
    await end()
    rmSync(folder, { recursive: true, force: true })
  })

  const story = {
    get port() {
      return server.port
    },
    get ana() {
      return ana
    },
    /** Closes with the test. */
    keep<T extends { close(): void }>(line: T): T {
      lines.push(line)
      return line
    },
    async lineOf(name: string, query?: string) {
      const line = story.keep(rawLine(server.port, name, query))
      await line.opened
      return line
    },
    /** A document of its own with all that ana's page shows. */
    copied(): Y.Doc {
      const doc = openCopy()
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(ana.doc))
      return doc
    },
    /** Sends these in somebody's name, and sees them taken and acknowledged. */
    async saved(name: string, kind: number, ...updates: Uint8Array[]) {
      const line = await story.lineOf(name)
      for (const update of updates) line.send(syncFrame(kind, update))
      expect([await line.settled(), ...line.refusals]).toEqual(['open'])
      await soon(() => line.saved).toBe(updates.length)
    },
    /** The server starts again; nobody's line comes back by itself. */
    async restart() {
      await end()
      server = await startBareServer(folder)
      running = true
    },
    /** Ends the server and counts what it wrote down. */
    async rows(): Promise<number> {
      await end()
      const store = await openStore({ directory: folder })
      const { length } = await store.log.readSince(roomOf('harbour'), 0)
      await store.close()
      return length
    },
  }
  return story
}

/** Polls for as long as a busy machine may take. */
export const soon = (what: () => unknown) => expect.poll(what, { timeout: 20_000 })

/** What a change adds to a document, as one update. */
export function sinceOf(doc: Y.Doc, change: () => void): Uint8Array {
  const vector = Y.encodeStateVector(doc)
  doc.transact(change)
  return Y.encodeStateAsUpdate(doc, vector)
}
