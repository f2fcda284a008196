import { SCHEMA } from '@copydesk/shared/copy'
import {
  helloFrame,
  MAX_FRAME,
  MESSAGE,
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
import { readable } from './guard/readable.ts'
import { clientTaken, tooMuch, unreadable } from './guard/refusals.ts'
import { onlySuggests, type Writable, writableIn } from './guard/writable.ts'
import type { Newcomer, PersonHere } from './newcomer.ts'
import { Outbox } from './outbox.ts'
import type { Presence, Present } from './presence/presence.ts'
import { Questions } from './questions.ts'
import type { Room } from './room.ts'
import { SavedCount } from './saved-count.ts'
import { HEARTBEAT, READ_ONLY, SUGGEST_ONLY } from './standing-frames.ts'
import type { LogPosition } from './update-log.ts'

/** A state vector has some bytes for each client that ever wrote; this is one for a hundred thousand. */
const MOST_VECTOR = 1024 * 1024
/** Answers that still leave a gap: a page that cannot say what lies in between will not learn it. */
const MOST_GAPS = 10

/** "Try again later": every y-websocket client reconnects after it. */
const SLOW_READER = 1013

/** The life of a socket. */
type Life =
  /** Has not asked for the document: an update would hang in the air there. */
  { is: 'greeted' } | { is: 'joined' } | { is: 'over' }

export interface SessionEvents {
  left(session: Session): void
  /** Something went wrong that is not the client's doing. */
  failed(error: unknown): void
}

/** One socket in a room: what it is sent, what it may write, and how much of that is on disk. */
export class Session implements Listener, Present {
  readonly person: PersonHere
  readonly session: string | undefined
  readonly #room: Room
  readonly #presence: Presence
  readonly #newcomer: Newcomer
  readonly #outbox: Outbox
  readonly #events: SessionEvents
  readonly #saved = new SavedCount()
  readonly #questions = new Questions()
  #mayWrite: Writable
  #life: Life = { is: 'greeted' }
  /** It was asked for all that it has, and the answer is under way. */
  #asked = false
  /** The disk takes nothing: what comes stays on its page, and is asked for when the disk does. [SY29] */
  #shut = false
  #gaps = 0
  #saidReadOnly = false
  #looks = 0
  /** The latest look at what this person may do. */
  #looking: Promise<void> = Promise.resolve()

  constructor(room: Room, presence: Presence, newcomer: Newcomer, events: SessionEvents) {
    this.person = newcomer.person
    this.session = newcomer.session
    this.#mayWrite = writableIn(newcomer.mode)
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
    this.#saved.reached(this.#room.durable)
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
    if (this.#newcomer.copydesk) this.#outbox.put(savedFrame(this.#saved.said))
    if (this.#saved.held) this.#ask()
  }

  /** Sends faster than the disk writes. */
  get isAhead(): boolean {
    return this.#saved.isAhead
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

  /** What this person may do has changed, perhaps. Resolves when the latest look has its way. */
  judgeAgain(): Promise<void> {
    this.#looking = this.#look(++this.#looks)
    return this.#looking
  }

  async #look(look: number): Promise<void> {
    const verdict = await this.#newcomer.mayStay().catch((error: unknown) => {
      this.#events.failed(error)
      // Who cannot be judged does not stay.
      return new Refusal('storage-failed', 'The server cannot look up what you may do. It will try again.')
    })
    // Of two looks that overlap the one that began later has seen more, whichever ends first.
    if (look !== this.#looks) return this.#looking
    if (verdict instanceof Refusal) return this.refuse(verdict)
    const before = this.#mayWrite
    this.#mayWrite = writableIn(verdict)
    if (!isWider(this.#mayWrite, before)) return
    // What was dropped while they could only read is theirs to write now.
    this.#saidReadOnly = false
    this.#ask()
  }

  #ask() {
    if (this.#life.is === 'over') return
    this.#asked = true
    this.#outbox.put(syncFrame(SYNC.step1, this.#room.vector()))
  }

  #read(message: Uint8Array) {
    if (message.length > MAX_FRAME) throw tooMuch()
    const decoder = decoding.createDecoder(message)
    const number = readable(() => decoding.readVarUint(decoder))
    if (number === MESSAGE.askPresence) return this.#presence.tellAll(this)
    if (number === MESSAGE.presence) {
      const taken = readable(() => this.#presence.take(this, decoder))
      const knows = this.#newcomer.copydesk && taken !== null && this.#room.isTaken(taken, this.person.id)
      if (knows) throw clientTaken(taken)
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
    if (!this.#questions.ask())
      throw new Refusal('too-many', 'This page asks for the whole story too often. Reload it to go on.')
    const { update, at } = readable(() => this.#room.answerTo(vector))
    this.#outbox.put(answerFrame(update), at)
    this.#life = { is: 'joined' }
  }

  #take(update: Uint8Array, sync: number) {
    const saved = this.#saved
    saved.take()
    if (this.#shut) {
      saved.held = true
      return
    }
    const verdict = readable(() =>
      this.#room.judge({ person: this.person.id, mayWrite: this.#mayWrite }, update),
    )
    switch (verdict.is) {
      case 'gap':
        saved.held = true
        // What was typed while the question is under way has the same gap: the answer will carry it too.
        if (sync === SYNC.update && this.#asked) return
        if (sync === SYNC.step2 && (verdict.hopeless || ++this.#gaps > MOST_GAPS))
          throw new Refusal('conflict', 'This page has lost touch with the story. Reload it to go on.')
        return this.#ask()
      case 'not-theirs':
        // Nothing of it was kept, so it is never called saved.
        saved.held = true
        void this.#doubt()
        return
      case 'known':
        return this.#count(this.#room.position, sync)
      case 'fresh':
        return this.#count(this.#room.accept(verdict, this.person.id, verdict.mended ? null : this), sync)
      default:
        return verdict satisfies never
    }
  }

  #count(at: LogPosition, sync: number) {
    if (sync === SYNC.step2) {
      this.#saved.held = false
      this.#asked = false
      this.#gaps = 0
    }
    this.#saved.place(at, this.#room.durable)
    this.#saySaved()
  }

  /**
   * Nobody is refused on an old look: their page may have learned before this socket that they write again. Said once: a
   * page whose reader typed nothing pays no heed, one whose writer may only read by now keeps their words. [SY16]
   */
  async #doubt(): Promise<void> {
    if (this.#saidReadOnly) return
    this.#saidReadOnly = true
    const before = this.#mayWrite
    await this.judgeAgain()
    if (this.#life.is === 'over' || isWider(this.#mayWrite, before)) return
    if (this.#newcomer.copydesk) this.#outbox.put(onlySuggests(this.#mayWrite) ? SUGGEST_ONLY : READ_ONLY)
  }

  #saySaved() {
    const news = this.#newcomer.copydesk && this.#life.is !== 'over' ? this.#saved.news() : null
    if (news !== null) this.#outbox.put(savedFrame(news))
  }
}

const isWider = (now: Writable, before: Writable) => [...now].some((root) => !before.has(root))
