import { SCHEMA } from '@copydesk/shared/copy'
import {
  helloFrame,
  MAX_FRAME,
  MESSAGE,
  presenceFrame,
  readSync,
  refusedFrame,
  SYNC,
  savedFrame,
  syncFrame,
} from '@copydesk/shared/protocol'
import { Refusal } from '@copydesk/shared/refusal'
import * as decoding from 'lib0/decoding'
import { answerFrame } from './answer-frame.ts'
import type { Listener } from './fanout.ts'
import { clientTaken, unreadable } from './guard/refusals.ts'
import { WRITABLE } from './guard/writable.ts'
import type { Mode, Newcomer, PersonHere } from './newcomer.ts'
import { Outbox } from './outbox.ts'
import type { Presence, Present } from './presence/presence.ts'
import type { Room } from './room.ts'
import type { LogPosition } from './update-log.ts'

/** A state vector has some bytes for each client that ever wrote; this is one for a hundred thousand. */
const MOST_VECTOR = 1024 * 1024
/** Each answer encodes the document: so many at once, and one a second after. */
const MOST_QUESTIONS = 100
/** Answers that still leave a gap: a page that cannot say what lies in between will not learn it. */
const MOST_GAPS = 10

/** Messages of one socket that wait for the disk before its line rests. */
const MOST_AHEAD = 500

/** "Try again later": every y-websocket client reconnects after it. */
const SLOW_READER = 1013

/** Says only that the line lives: plain clients hang up after half a minute without a message. */
const HEARTBEAT = presenceFrame([])

const READ_ONLY = 'You may only read this story now, so the server did not take what you typed.'

/** The life of a socket. */
type Life =
  /** Has not asked for the document: an update would hang in the air there. */
  { is: 'greeted' } | { is: 'joined' } | { is: 'over' }

/** What of this socket's is on disk: counts its Update and SyncStep2 messages in order. [SY7] */
interface Counting {
  taken: number
  said: number
  waiting: { count: number; at: LogPosition }[]
  /**
   * A message stands on something that the room lacks, or was not its sender's to write: the count stops there. A
   * SyncStep2 carries all that its page has, so one that is let in makes up for what was held back.
   */
  held: boolean
}

export interface SessionEvents {
  left(session: Session): void
  /** Something went wrong that is not the client's doing. */
  failed(error: unknown): void
}

export class Session implements Listener, Present {
  readonly person: PersonHere
  readonly session: string | undefined
  readonly #room: Room
  readonly #presence: Presence
  readonly #newcomer: Newcomer
  readonly #outbox: Outbox
  readonly #events: SessionEvents
  readonly #counting: Counting = { taken: 0, said: 0, waiting: [], held: false }
  #mode: Mode
  #life: Life = { is: 'greeted' }
  #questions = 0
  #lastQuestion = 0
  /** It was asked for all that it has, and the answer is under way. */
  #asked = false
  /** The disk takes nothing: what comes stays on its page, and is asked for when the disk does. [SY29] */
  #shut = false
  #gaps = 0
  #told = 0
  #saidReadOnly = false

  constructor(room: Room, presence: Presence, newcomer: Newcomer, events: SessionEvents) {
    this.person = newcomer.person
    this.session = newcomer.session
    this.#mode = newcomer.mode
    this.#room = room
    this.#presence = presence
    this.#newcomer = newcomer
    this.#events = events
    this.#outbox = new Outbox(
      newcomer.peer,
      () => room.durable,
      () => this.end(SLOW_READER, 'This line is too slow; come back.'),
    )
    if (newcomer.copydesk) this.#outbox.put(helloFrame({ epoch: room.epoch, schema: SCHEMA }))
    this.#outbox.put(syncFrame(SYNC.step1, room.vector()))
    presence.tellAll(this)
  }

  /** One message. What it throws is answered here, and reaches nobody else. [SY11] */
  receive(message: Uint8Array) {
    if (this.#life.is === 'over') return
    try {
      this.#read(message)
    } catch (error) {
      if (error instanceof Refusal) return this.refuse(error)
      this.#events.failed(error)
      this.refuse(new Refusal('storage-failed', 'The server could not take this in. It will try again.'))
    }
  }

  /** Rows have reached the disk. */
  durable() {
    this.#outbox.flush()
    const { waiting } = this.#counting
    if (waiting.length === 0) return
    while (waiting[0] && waiting[0].at <= this.#room.durable)
      this.#counting.said = waiting.shift()?.count ?? 0
    this.#saySaved()
  }

  /** Says why nothing is taken; the line stays, for reading. */
  shut({ code, message, about }: Refusal) {
    this.#shut = true
    if (this.#newcomer.copydesk) this.#outbox.put(refusedFrame({ code, message, about }))
  }

  reopen() {
    if (!this.#shut || this.#life.is === 'over') return
    this.#shut = false
    // Said again, it takes the refusal back.
    if (this.#newcomer.copydesk) this.#outbox.put(savedFrame(this.#counting.said))
    if (this.#counting.held) this.#ask()
  }

  /** Sends faster than the disk writes. */
  get isAhead(): boolean {
    return this.#counting.waiting.length > MOST_AHEAD
  }

  sendUpdates(frame: Uint8Array) {
    if (this.#life.is === 'joined') this.#outbox.put(frame)
  }

  sendPresence(frame: Uint8Array) {
    if (this.#life.is !== 'over') this.#outbox.put(frame)
  }

  beat() {
    this.sendPresence(HEARTBEAT)
  }

  /** Says why, and ends. */
  refuse({ code, message, about, close }: Refusal) {
    if (this.#life.is === 'over') return
    if (this.#newcomer.copydesk) this.#newcomer.peer.send(refusedFrame({ code, message, about }))
    this.end(close, message)
  }

  end(code: number, reason: string) {
    this.#newcomer.peer.close(code, reason)
    this.ended()
  }

  /** The socket is gone, whoever ended it. */
  ended() {
    if (this.#life.is === 'over') return
    this.#life = { is: 'over' }
    this.#presence.leave(this)
    this.#events.left(this)
  }

  /** What this person may do has changed, perhaps. */
  async judgeAgain() {
    const verdict = await this.#newcomer.mayStay().catch((error: unknown) => {
      this.#events.failed(error)
      // Who cannot be judged does not stay.
      return new Refusal('storage-failed', 'The server cannot look up what you may do. It will try again.')
    })
    if (verdict instanceof Refusal) return this.refuse(verdict)
    const mayNow = this.#mode === 'read' && verdict === 'write'
    this.#mode = verdict
    // What was dropped while they could only read is theirs to write now.
    if (mayNow) this.#ask()
  }

  #ask() {
    if (this.#life.is === 'over') return
    this.#asked = true
    this.#outbox.put(syncFrame(SYNC.step1, this.#room.vector()))
  }

  #read(message: Uint8Array) {
    if (message.length > MAX_FRAME)
      throw new Refusal('too-large', 'That is too much at once. Paste it in smaller parts.')
    const decoder = decoding.createDecoder(message)
    const number = readable(() => decoding.readVarUint(decoder))
    if (number === MESSAGE.askPresence) return this.#presence.tellAll(this)
    if (number === MESSAGE.presence) {
      const taken = readable(() => this.#presence.take(this, decoder))
      if (taken !== null && this.#newcomer.copydesk) throw clientTaken(taken)
      return
    }
    // What is not known here belongs to a newer client, and to nobody's harm.
    if (number !== MESSAGE.sync) return
    const { kind, bytes } = readable(() => readSync(decoder))
    if (kind === SYNC.step1) return this.#answer(bytes)
    if (kind === SYNC.step2 || kind === SYNC.update) return this.#take(bytes, kind)
    throw unreadable()
  }

  #answer(vector: Uint8Array) {
    if (vector.length > MOST_VECTOR) throw unreadable()
    const now = Date.now()
    this.#questions = Math.max(0, this.#questions - (now - this.#lastQuestion) / 1000) + 1
    this.#lastQuestion = now
    if (this.#questions > MOST_QUESTIONS)
      throw new Refusal('too-many', 'This page asks for the whole story too often. Reload it to go on.')
    const { update, at } = readable(() => this.#room.answerTo(vector))
    this.#outbox.put(answerFrame(update), at)
    this.#life = { is: 'joined' }
  }

  #take(update: Uint8Array, sync: number) {
    const counting = this.#counting
    counting.taken++
    if (this.#shut) {
      counting.held = true
      return
    }
    const verdict = readable(() =>
      this.#room.judge({ person: this.person.id, mayWrite: WRITABLE[this.#mode] }, update),
    )
    switch (verdict.is) {
      case 'gap':
        counting.held = true
        // What was typed while the question is under way has the same gap: the answer will carry it too.
        if (sync === SYNC.update && this.#asked) return
        if (sync === SYNC.step2 && (verdict.hopeless || ++this.#gaps > MOST_GAPS))
          throw new Refusal('conflict', 'This page has lost touch with the story. Reload it to go on.')
        return this.#ask()
      case 'not-theirs':
        // Nothing of it was kept, so it is never called saved.
        counting.held = true
        return this.#sayReadOnly()
      case 'known':
        return this.#count(this.#room.position, sync)
      case 'fresh':
        return this.#count(this.#room.accept(verdict, this.person.id, this), sync)
      default:
        return verdict satisfies never
    }
  }

  #count(at: LogPosition, sync: number) {
    const counting = this.#counting
    if (sync === SYNC.step2) {
      counting.held = false
      this.#asked = false
      this.#gaps = 0
    }
    if (counting.held) return
    if (at > this.#room.durable || counting.waiting.length > 0)
      counting.waiting.push({ count: counting.taken, at })
    else {
      counting.said = counting.taken
      this.#saySaved()
    }
  }

  /** Once: a page whose reader typed nothing pays no heed, one whose writer may only read by now keeps their words. */
  #sayReadOnly() {
    if (this.#saidReadOnly || !this.#newcomer.copydesk || this.#life.is === 'over') return
    this.#saidReadOnly = true
    this.#outbox.put(refusedFrame({ code: 'forbidden', message: READ_ONLY, about: '' }))
  }

  #saySaved() {
    const { said } = this.#counting
    if (said === this.#told || !this.#newcomer.copydesk || this.#life.is === 'over') return
    this.#told = said
    this.#outbox.put(savedFrame(said))
  }
}

/** Bytes that end too early, or say what no one may say, are the client's mistake and not the server's. */
function readable<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw unreadable()
  }
}
