import { openCopy, SCHEMA } from '@copydesk/shared/copy'
import { MESSAGE, readHello, readRefused, readSaved, WIRE_VERSION } from '@copydesk/shared/protocol'
import { REFUSALS, type RefusalCode } from '@copydesk/shared/refusal'
import type { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import type { Doc } from 'yjs'
import { backOff } from './back-off.ts'
import { ChangeCount } from './change-count.ts'
import { countingSocket } from './counting-socket.ts'
import { type Composer, type Hold, holdUpdates } from './hold-updates.ts'
import type { SyncStatus } from './sync-status.ts'
import { watchLine } from './watch-line.ts'

/** An edition that is open here: the shared document, who is in it, and how it stands with the server. */
export interface SharedEdition {
  doc: Doc
  awareness: Awareness
  /** What others change in a text waits while an input method composes there. */
  hold(composer: Composer): Hold
  status: {
    get(): SyncStatus
    subscribe(changed: () => void): () => void
  }
  /** After a refusal that somebody has done something about: signed in again, say. */
  reconnect(): void
  close(): void
}

export interface OpenOptions {
  /** `ws://host` or `wss://host`; the page's own by default. */
  url?: string
  /** The class to open sockets with; the browser's by default. */
  socket?: typeof WebSocket
}

/** Without an acknowledgement for so long, people are told. */
const SLOW_MS = 5000
const LOOK_MS = 500

const TOO_LARGE =
  'What you wrote or pasted is too much to send at once. Copy it, reload the page, and put it in again in smaller parts.'
const OLD_SCHEMA = 'This page is older than the story that it shows. Reload it to go on.'
const OLD_EPOCH =
  'This story was restored from an earlier state. Copy what is not saved, and reload the page.'

export function openEdition(
  editionId: string,
  { url = ownAddress(), socket = WebSocket }: OpenOptions = {},
): SharedEdition {
  const doc = openCopy()
  const count = new ChangeCount()
  const hearers = new Set<() => void>()
  let status: SyncStatus = {
    line: 'connecting',
    ready: false,
    saved: false,
    waiting: 0,
    slow: false,
    refusal: null,
  }
  /** Since when the server owes an acknowledgement. */
  let owedSince = Number.POSITIVE_INFINITY

  const show = (change: Partial<SyncStatus> = {}) => {
    const next = { ...status, ...change, waiting: count.waiting }
    next.saved = next.line === 'open' && count.settled
    next.slow = next.line === 'open' && !next.saved && Date.now() - owedSince > SLOW_MS
    // Something was taken again, so what kept it from being taken is over.
    if (next.saved) next.refusal = null
    if (next.saved) owedSince = Number.POSITIVE_INFINITY
    if (isEqual(next, status)) return
    status = next
    for (const hear of hearers) hear()
  }

  // Before the provider listens, so that a change is counted before it is sent.
  doc.on('update', (_update: Uint8Array, origin: unknown) => {
    if (origin === provider) return
    count.changed()
    if (owedSince === Number.POSITIVE_INFINITY) owedSince = Date.now()
    show()
  })

  const provider = new WebsocketProvider(`${url}/sync/edition`, editionId, doc, {
    connect: false,
    // Two people in one browser profile must not hear each other.
    disableBc: true,
    params: { copydesk: WIRE_VERSION, schema: String(SCHEMA) },
    WebSocketPolyfill: countingSocket(socket, {
      sent: (kind) => count.sent(kind),
      tooLarge: () => refuse('too-large', TOO_LARGE),
    }),
    shouldReconnect: ({ code }) => comesBack(code),
  })
  backOff(provider)
  const hold = holdUpdates(provider)

  /** Sends nothing any more, and says why. */
  const refuse = (code: RefusalCode, message: string) => {
    provider.disconnect()
    show({ line: 'refused', refusal: { code, message } })
  }
  /** The life of the room that this document belongs to. */
  let opened: number | null = null
  // The first message on every line: nothing of this page has been asked for before it.
  provider.messageHandlers[MESSAGE.hello] = (_answer, decoder) => {
    const { epoch, schema } = readHello(decoder)
    if (schema > SCHEMA) return refuse('old-schema', OLD_SCHEMA)
    if (opened !== null && opened !== epoch) return refuse('old-epoch', OLD_EPOCH)
    opened = epoch
    // From now on the server refuses a line of another epoch before anything is sent on it.
    provider.params = { ...provider.params, epoch: String(epoch) }
  }
  provider.messageHandlers[MESSAGE.saved] = (_answer, decoder) => {
    count.saved(readSaved(decoder))
    owedSince = Date.now()
    show()
  }
  provider.messageHandlers[MESSAGE.refused] = (_answer, decoder) => {
    const { code, message } = readRefused(decoder)
    if (!isRefusalCode(code)) return
    if (code === 'storage-failed') count.refused()
    show({ refusal: { code, message } })
  }

  provider.on('status', ({ status: line }) => {
    if (line === 'connected') {
      count.opened()
      owedSince = Date.now()
      show({ line: 'open' })
    } else if (line === 'disconnected' && status.line !== 'refused') show({ line: 'offline' })
  })
  provider.on('connection-close', () => {
    if (status.line !== 'refused') show({ line: 'offline' })
  })
  provider.on('closed', ({ code, reason }) => {
    const known = codeOf(code) ?? 'bad-request'
    // The sentence that came on the line is whole; but one from an earlier line is not about this.
    const { refusal } = status
    const isAbout = refusal !== null && REFUSALS[refusal.code].close === code
    show({ line: 'refused', refusal: isAbout ? refusal : { code: known, message: reason } })
  })
  provider.on('sync', (synced) => {
    if (synced) show({ ready: true })
  })

  const stopWatching = watchLine(provider, () => status.line !== 'refused')
  const timer = setInterval(() => {
    if (status.line === 'open' && !status.saved) show()
  }, LOOK_MS)
  provider.connect()

  return {
    doc,
    awareness: provider.awareness,
    hold,
    status: {
      get: () => status,
      subscribe(changed) {
        hearers.add(changed)
        return () => hearers.delete(changed)
      },
    },
    reconnect() {
      if (status.line !== 'refused') return
      show({ line: 'offline', refusal: null })
      provider.connect()
    },
    close() {
      clearInterval(timer)
      stopWatching()
      hearers.clear()
      provider.destroy()
      provider.awareness.destroy()
      doc.destroy()
    },
  }
}

/** The refusal that a close code stands for; the first of those that share one. */
function codeOf(close: number): RefusalCode | null {
  for (const [code, { close: own }] of Object.entries(REFUSALS)) if (own === close) return code as RefusalCode
  return close >= 4400 && close < 4500 ? 'bad-request' : null
}

/** Whether trying again can help. */
function comesBack(close: number): boolean {
  const code = codeOf(close)
  return code === null || REFUSALS[code].retry === 'later'
}

const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(REFUSALS, code)

const isEqual = (a: SyncStatus, b: SyncStatus): boolean =>
  (Object.keys(a) as (keyof SyncStatus)[]).every((key) =>
    key === 'refusal'
      ? a.refusal?.code === b.refusal?.code && a.refusal?.message === b.refusal?.message
      : a[key] === b[key],
  )

const ownAddress = () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}`
