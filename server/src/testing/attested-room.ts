import { openCopy } from '@copydesk/shared/copy'
import * as Y from 'yjs'
import { ClientIds } from '../sync/guard/client-ids.ts'
import { judge } from '../sync/guard/guard.ts'
import { EVERYTHING } from '../sync/guard/writable.ts'
import { emptyDocument } from '../sync/open-document.ts'
import type { Pair } from '../sync/provenance/passage.ts'
import { Provenance } from '../sync/provenance/provenance.ts'
import { Writers } from '../sync/provenance/writers.ts'
import type { LogRow, StoredRoom } from '../sync/update-log.ts'

/** The guard and the provenance of one room on a list of rows, without anything of the room around them. */
export class AttestedRoom {
  readonly rows: LogRow[] = []
  /** Since somebody last took it away. */
  readonly moved: Pair[] = []
  readonly #clients = new ClientIds(new Map())
  #opened = emptyDocument()
  provenance = new Provenance({ snapshot: null, tail: [] })
  #snapshot: StoredRoom['snapshot'] = null
  /** Time spent in the provenance. */
  ms = 0
  /** Milliseconds since 1970. */
  now = Date.UTC(2026, 2, 15, 9, 30)

  get doc(): Y.Doc {
    return this.#opened.doc
  }

  accept(person: string, update: Uint8Array) {
    const verdict = judge(
      {
        doc: this.doc,
        rootNames: this.#opened.rootNames,
        ownerOf: (client) => this.#clients.ownerOf(client),
        takesClients: () => true,
        lamport: Number.MAX_SAFE_INTEGER / 2,
      },
      { person, mayWrite: EVERYTHING },
      update,
    )
    const at = new Date(this.now).toISOString()
    const began = performance.now()
    if (verdict.is === 'known') this.provenance.cutAgain(this.doc, verdict.deletes, person, at)
    if (verdict.is === 'known') return
    if (verdict.is !== 'fresh') throw new Error(`The room does not take this: ${verdict.is}.`)
    const { inherited, moved } = this.provenance.take(this.doc, verdict, person, at)
    this.ms += performance.now() - began
    this.moved.push(...moved)
    this.#clients.bind(verdict.clients, person)
    Y.applyUpdate(this.doc, verdict.update)
    this.rows.push({ position: this.rows.length + 1, person, at, update: verdict.update, inherited })
  }

  /** Keeps what there is now, as compaction does. */
  compact() {
    this.#snapshot = {
      bytes: Y.encodeStateAsUpdate(this.doc),
      provenance: this.provenance.encode(),
      position: this.rows.length,
    }
  }

  /** Forgets everything but rows and snapshot. */
  restart() {
    const tail = this.rows.slice(this.#snapshot?.position ?? 0)
    this.#opened = emptyDocument()
    if (this.#snapshot) Y.applyUpdate(this.doc, this.#snapshot.bytes)
    for (const { update } of tail) Y.applyUpdate(this.doc, update)
    this.provenance = new Provenance({ snapshot: this.#snapshot, tail })
  }

  get writers(): Writers {
    return new Writers(this.provenance, (client) => this.#clients.ownerOf(client))
  }

  /** Each character of a field that stands, and whose it is. */
  *words(field = 'body'): Iterable<{ text: string; person: string; minute: number | null; client: number }> {
    for (let item = this.doc.getText(field)._start; item !== null; item = item.right) {
      if (item.deleted || !(item.content instanceof Y.ContentString)) continue
      let done = 0
      for (const { client, length, minute } of this.provenance.writingOf({
        client: item.id.client,
        clock: item.id.clock,
        length: item.length,
      })) {
        const text = item.content.str.slice(done, done + length)
        yield { text, person: this.#clients.ownerOf(client) ?? '', minute, client: item.id.client }
        done += length
      }
    }
  }

  wordsOf(person: string, field = 'body'): string {
    return [...this.words(field)]
      .filter((words) => words.person === person)
      .map(({ text }) => text)
      .join('')
  }
}

/** A page in which somebody writes: what they do is sent when they say so. */
export function pageOf(client: number) {
  const doc = openCopy()
  doc.clientID = client
  return doc
}
