import { openCopy, SCHEMA } from '@copydesk/shared/copy'
import { MESSAGE, readHello, readRefused, readSaved, WIRE_VERSION } from '@copydesk/shared/protocol'
import { REFUSALS, type RefusalCode } from '@copydesk/shared/refusal'
import type { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import type { Doc } from 'yjs'
import { backOff } from './back-off.ts'
import { ChangeCount } from './change-count.ts'
import { codeOf, comesBack, isRefusalCode } from './close-codes.ts'
import { countingSocket } from './counting-socket.ts'
import { followClientId } from './follow-client-id.ts'
import { type Composer, type Hold, holdUpdates } from './hold-updates.ts'
import type { Carry, LocalCopy } from './local/index.ts'
import { StatusBoard } from './status-board.ts'
import type { SyncStatus } from './sync-status.ts'
import { watchLine } from './watch-line.ts'

/** An edition that is open here: the shared document, who is in it, and how it stands with the server. */
export interface SharedEdition {
  doc: Doc
  awareness: Awareness
  /**
   * What goes on in its stead, once its document had to be given up: Yjs cannot forget what a server will not take. The
   * words that were not taken have been set aside by then, or are in the new document. Hearers of `status` are told.
   */
  readonly replacement: SharedEdition | null
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
  /** Id of whoever types here; this computer keeps a copy for them. Nothing is kept for nobody. */
  person?: string
  /** What goes on from a document that was given up, where this computer keeps nothing. */
  carry?: Carry | undefined
}

/** A line that has not come by then is spoken of as none; what this computer keeps can be written in. */
const COMING_MS = 2000

const TOO_LARGE = 'What was written or pasted is too much to send at once. Put it in again in smaller parts.'
const OLD_SCHEMA = 'This page is older than the story that it shows. Reload it to go on.'
const OLD_EPOCH = 'This story was restored from an earlier state.'

/**
 * Opens an edition: out of this browser's copy, where it has one, and over a line that comes back by itself. Never
 * throws for what goes wrong there: `status` says it. Close it when nobody looks at it any more.
 */
export function openEdition(editionId: string, options: OpenOptions = {}): SharedEdition {
  const { url = ownAddress(), socket = WebSocket, person } = options
  const doc = openCopy()
  const count = new ChangeCount()
  const board = new StatusBoard(count)
  /** The origin of what comes out of the local copy. */
  const stored = {}
  let copy: LocalCopy | null = null
  let replacement: SharedEdition | null = null
  let isClosed = false

  // Before the provider listens, so that a change is counted before it is sent.
  doc.on('update', (_update: Uint8Array, origin: unknown) => {
    if (origin === provider || origin === stored) return
    count.changed()
    board.changed()
  })

  const provider = new WebsocketProvider(`${url}/sync/edition`, editionId, doc, {
    connect: false,
    // Two people in one browser profile must not hear each other.
    disableBc: true,
    params: { copydesk: WIRE_VERSION, schema: String(SCHEMA), ...(person !== undefined && { person }) },
    WebSocketPolyfill: countingSocket(socket, {
      sent: (kind) => count.sent(kind),
      tooLarge: () => refuse('too-large', TOO_LARGE),
    }),
    shouldReconnect: ({ code }) => comesBack(code),
  })
  backOff(provider)
  followClientId(doc, provider.awareness)
  const hold = holdUpdates(provider)

  const copyChanged = () => {
    board.holds(copy?.held ?? 0)
    board.show({ kept: copy?.kept ?? false })
  }
  /** Gives the document up where it can never be sent, and goes on with another. */
  const giveUp = async (code: RefusalCode, message: string, about: string) => {
    const next = await copy?.giveUp(code, message, about)
    if (!next) return
    copy = null
    count.letGo()
    board.holds(0)
    if (!isClosed && next.again) replacement = openEdition(editionId, { ...options, carry: next.carry })
    board.show({ kept: false })
    board.tell()
  }
  /** Sends nothing any more, and says why. */
  const refuse = (code: RefusalCode, message: string, about = '') => {
    provider.disconnect()
    board.show({ line: 'refused', refusal: { code, message } })
    void giveUp(code, message, about)
  }
  /** The life of the room that this document belongs to. */
  let opened: number | null = null
  const belongTo = (epoch: number) => {
    opened = epoch
    // From now on the server refuses a line of another epoch before anything is sent on it.
    provider.params = { ...provider.params, epoch: String(epoch) }
  }
  // The first message on every line: nothing of this page has been asked for before it.
  provider.messageHandlers[MESSAGE.hello] = (_answer, decoder) => {
    const { epoch, schema } = readHello(decoder)
    if (schema > SCHEMA) return refuse('old-schema', OLD_SCHEMA)
    if (opened !== null && opened !== epoch) return refuse('old-epoch', OLD_EPOCH)
    belongTo(epoch)
    copy?.met(epoch)
  }
  provider.messageHandlers[MESSAGE.saved] = (_answer, decoder) => {
    count.saved(readSaved(decoder))
    copy?.acknowledged()
    board.answered()
    board.show()
  }
  /** What the program must know of the latest refusal. */
  let about = ''
  provider.messageHandlers[MESSAGE.refused] = (_answer, decoder) => {
    const refused = readRefused(decoder)
    const { code, message } = refused
    if (!isRefusalCode(code)) return
    about = refused.about
    if (code === 'storage-failed') count.refused()
    // The line may live on, for reading: whoever typed is told, and goes on with what they may see.
    if (code !== 'forbidden') board.show({ refusal: { code, message } })
    else if (count.waiting > 0) refuse(copy ? 'conflict' : code, message)
  }

  provider.on('status', ({ status: line }) => {
    if (line === 'connected') {
      count.opened()
      board.answered()
      board.show({ line: 'open' })
    } else if (line === 'disconnected' && board.now.line !== 'refused') board.show({ line: 'offline' })
  })
  provider.on('connection-close', () => {
    if (board.now.line !== 'refused') board.show({ line: 'offline' })
  })
  provider.on('closed', ({ code, reason }) => {
    const known = codeOf(code) ?? 'bad-request'
    // The sentence that came on the line is whole; but one from an earlier line is not about this.
    const { refusal } = board.now
    const isAbout = refusal !== null && REFUSALS[refusal.code].close === code
    const said = isAbout ? refusal : { code: known, message: reason }
    refuse(said.code, said.message, about)
  })
  provider.on('sync', (synced) => {
    if (!synced) return
    copy?.synced()
    copyChanged()
    board.show({ ready: true })
  })

  /** The copy here has been read: before, a line would bring what belongs behind it. */
  let hasBegun = person === undefined
  const stopWatching = watchLine(provider, () => hasBegun && board.now.line !== 'refused')
  const coming = setTimeout(() => {
    if (board.now.line === 'connecting') board.show({ line: 'offline' })
  }, COMING_MS)
  const begin = async () => {
    const keeper = person === undefined ? null : ((await early) ?? (await fetchLocal()))
    if (keeper && person !== undefined && !isClosed) {
      const isAlone = () => board.now.line !== 'open'
      const about = { person, edition: editionId, doc, remote: provider, stored, count }
      copy = await keeper.LocalCopy.open({ ...about, isAlone, changed: copyChanged }, options.carry)
      if (copy.epoch !== null) belongTo(copy.epoch)
      copyChanged()
      board.show({ ready: copy.whole })
    }
    hasBegun = true
    if (isClosed) copy?.close()
    else provider.connect()
  }
  if (person === undefined) provider.connect()
  else void begin()

  return {
    doc,
    awareness: provider.awareness,
    get replacement() {
      return replacement
    },
    hold,
    status: { get: () => board.now, subscribe: (changed) => board.subscribe(changed) },
    reconnect() {
      if (board.now.line !== 'refused') return
      board.show({ line: 'offline', refusal: null })
      provider.connect()
    },
    close() {
      isClosed = true
      clearTimeout(coming)
      board.close()
      stopWatching()
      copy?.close()
      provider.destroy()
      provider.awareness.destroy()
      doc.destroy()
    },
  }
}

/** A page whose pieces cannot be fetched any more works without. */
const fetchLocal = () => import('./local/index.ts').catch(() => null)
/** Comes while the page is drawn. */
const early = fetchLocal()

const ownAddress = () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}`
