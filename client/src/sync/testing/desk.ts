import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { localCopies } from '../local-copies.ts'
import { type OpenOptions, openEdition, type SharedEdition } from '../open-edition.ts'
import type { SyncStatus } from '../sync-status.ts'
import { type Served, serve, socketOf } from './serve.ts'

/** One server and one browser's storage, for the tests of a file; each `open` is a page of its own. */
export function desk() {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-local-'))
  const opened: SharedEdition[] = []
  const people = new Set<string>()
  let server: Served
  beforeAll(async () => {
    server = await serve(folder)
  }, 60_000)
  afterEach(async () => {
    for (const edition of opened.splice(0)) edition.close()
    for (const person of people) await localCopies.forget(person)
  })
  afterAll(async () => {
    await server.end('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    folder,
    open(person: string, options: OpenOptions = {}): SharedEdition {
      people.add(person)
      const url = `ws://127.0.0.1:${server.port}`
      const one = openEdition('harbour', { url, socket: socketOf(person), person, ...options })
      opened.push(one)
      return one
    },
    /** What goes on in the stead of an edition that is given up. */
    async replaced(edition: SharedEdition): Promise<SharedEdition> {
      await until(edition, () => edition.replacement !== null)
      const next = edition.replacement as SharedEdition
      opened.push(next)
      return next
    },
    kill: () => server.end('SIGKILL'),
    async restart() {
      server = await serve(folder, server.port)
    },
  }
}

export function until(edition: SharedEdition, holds: (status: SyncStatus) => boolean): Promise<SyncStatus> {
  return new Promise((resolve) => {
    const look = () => {
      if (!holds(edition.status.get())) return
      edition.doc.off('update', look)
      stop()
      resolve(edition.status.get())
    }
    const stop = edition.status.subscribe(look)
    // After the status has counted it.
    edition.doc.on('update', look)
    look()
  })
}

const body = (edition: SharedEdition) => edition.doc.getText('body')
export const read = (edition: SharedEdition) => body(edition).toString()
export const types = (edition: SharedEdition, words: string) =>
  body(edition).insert(body(edition).length, words)
export const times = (text: string, words: string) => text.split(words).length - 1
