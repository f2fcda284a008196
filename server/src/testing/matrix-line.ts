import type { Root } from '@copydesk/shared/access'
import { openCopy, rootsOf, SCHEMA, setMark } from '@copydesk/shared/copy'
import { MESSAGE, readRefused, readSaved, readSync, SYNC, syncFrame } from '@copydesk/shared/protocol'
import * as decoding from 'lib0/decoding'
import WebSocket from 'ws'
import * as Y from 'yjs'
import { newId } from '../new-id.ts'

/** A socket of somebody who is signed in, by hand: what they write into which root, and what becomes of it. */
export interface MatrixLine {
  /** Resolves with the copy, or with the close code of a line that is over before it came. */
  ready: Promise<'open' | number>
  /** Writes one thing into this root, and nothing else; true when it is on the server's disk. */
  writes(root: Root): Promise<boolean>
  headline(): string
  send(frame: Uint8Array): void
  /** Bytes of the copy that were sent here. */
  heard(): number
  closed: Promise<number>
  close(): void
}

export function matrixLine(
  port: number,
  { cookie, person }: { cookie: string | null; person: string },
  edition: string,
  { origin, query = `copydesk=1&schema=${SCHEMA}` }: { origin?: string; query?: string } = {},
): MatrixLine {
  const doc = openCopy()
  const ws = new WebSocket(`ws://127.0.0.1:${port}/sync/edition/${edition}?${query}`, {
    headers: cookie === null ? {} : { cookie },
    origin,
  })
  ws.binaryType = 'arraybuffer'
  let sent = 0
  let saved = 0
  let heard = 0
  let isRefused = false
  let isOver = false
  const waits = new Set<() => void>()
  const look = () => {
    for (const wait of waits) wait()
  }
  const until = (holds: () => boolean) =>
    new Promise<void>((resolve) => {
      const wait = () => {
        if (!holds()) return
        waits.delete(wait)
        resolve()
      }
      waits.add(wait)
      wait()
    })
  const closed = new Promise<number>((resolve) =>
    ws.on('close', (code) => {
      isOver = true
      look()
      resolve(code)
    }),
  )
  // Said again by 'close'.
  ws.on('error', () => {})
  const send = (kind: number, update: Uint8Array) => {
    if (ws.readyState !== ws.OPEN) return
    if (kind !== SYNC.step1) sent++
    ws.send(syncFrame(kind, update))
  }
  let isReady = false
  ws.on('open', () => send(SYNC.step1, Y.encodeStateVector(doc)))
  ws.on('message', (message: ArrayBuffer) => {
    const decoder = decoding.createDecoder(new Uint8Array(message))
    const kind = decoding.readVarUint(decoder)
    if (kind === MESSAGE.saved) saved = readSaved(decoder)
    if (kind === MESSAGE.refused) {
      readRefused(decoder)
      isRefused = true
    }
    if (kind === MESSAGE.sync) {
      const { kind: sync, bytes } = readSync(decoder)
      if (sync === SYNC.step1) send(SYNC.step2, Y.encodeStateAsUpdate(doc, bytes))
      else {
        heard += bytes.length
        Y.applyUpdate(doc, bytes, ws)
        isReady ||= sync === SYNC.step2
      }
    }
    look()
  })
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== ws) send(SYNC.update, update)
  })
  const taken = async (change: () => void) => {
    isRefused = false
    const before = sent
    doc.transact(change)
    const wanted = sent
    if (wanted === before && ws.readyState !== ws.OPEN) return false
    if (wanted === before) throw new Error('Nothing was written, so nothing can be said of it.')
    await until(() => saved >= wanted || isRefused || isOver)
    return saved >= wanted
  }
  const WRITES: Record<Root, () => void> = {
    headline: () => doc.getText('headline').insert(0, 'x'),
    standfirst: () => doc.getText('standfirst').insert(0, 'x'),
    body: () => doc.getText('body').insert(doc.getText('body').length, 'x'),
    blocks: () => rootsOf(doc).blocks.set('p1@kind', 'quote'),
    marks: () => void setMark(doc, 'headline', 0, 3, 'bold', true),
    annotations: () => rootsOf(doc).annotations.set(newId(), noteBy(person, doc)),
    aliases: () => rootsOf(doc).aliases.set(...aliasIn(doc)),
    fields: () => rootsOf(doc).fields.set('rights', `© ${newId()}`),
    credits: () => rootsOf(doc).credits.set(`${newId()}|reporting@byline`, true),
  }
  return {
    ready: Promise.race([until(() => isReady).then(() => 'open' as const), closed]),
    async writes(root) {
      // What undo has made again must be there before it can be said whose it was.
      if (root === 'aliases')
        for (const change of [
          () => doc.getText('headline').insert(0, 'again'),
          () => doc.getText('headline').delete(0, 5),
          () => doc.getText('headline').insert(0, 'again'),
        ])
          if (!(await taken(change))) return false
      return taken(WRITES[root])
    },
    headline: () => doc.getText('headline').toString(),
    send(frame) {
      if (ws.readyState === ws.OPEN) ws.send(frame)
    },
    heard: () => heard,
    closed,
    close: () => ws.terminate(),
  }
}

function noteBy(person: string, doc: Y.Doc) {
  const first = doc.getText('body')._start?.id
  return { k: 'source', by: person, at: '2026-03-14T08:00:00Z', r: [[first?.client, first?.clock, 1]] }
}

/** That the last five characters of this page are the five that it deleted before. */
function aliasIn(doc: Y.Doc): [string, [number, number, number]] {
  const next = Y.getState(doc.store, doc.clientID)
  return [
    `${doc.clientID.toString(36)}.${Math.max(0, next - 5).toString(36)}`,
    [doc.clientID, Math.max(0, next - 10), 5],
  ]
}
