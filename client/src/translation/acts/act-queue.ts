import { Refusal, type RefusalCode } from '@copydesk/shared/refusal'
import {
  type AnsweredActs,
  type BlockWord,
  keyOfAct,
  type NewTranslationAct,
} from '@copydesk/shared/translation/standing'
import { Stumbled } from '../../api/ask.ts'
import type { SharedEdition, WaitingAct } from '../../sync/index.ts'

/** After an answer that says nothing of the acts themselves: no line, or a server that starts again. */
const AGAIN_MS = 5000
/** At once; the server takes a thousand. */
const MOST = 200

/** So often is one sent by itself before it is left to its person: what it stumbles over may have been a moment's. */
const MOST_TRIES = 3
const STUMBLED =
  'The server could not take this, though it was asked several times. Do it again; if that does not help either, tell whoever looks after the server.'

/** These say that the acts will not be taken, however often they are sent. */
const FINAL: ReadonlySet<RefusalCode> = new Set(['bad-request', 'forbidden', 'not-found', 'too-large'])

/** Where acts outlive the page. */
export interface ActKeeper {
  of(): Promise<readonly WaitingAct[]>
  keep(act: WaitingAct): Promise<void>
  drop(ids: readonly string[]): Promise<void>
}

interface Options {
  edition: string
  keeper: ActKeeper
  /** Of the localization: what was confirmed must be on the server's disk before the confirmation is sent. */
  status: SharedEdition['status']
  send(acts: readonly NewTranslationAct[]): Promise<AnsweredActs>
  /** Some were taken: resolves when what the server says of the edition has been asked for again. */
  onTaken(): Promise<unknown>
}

/**
 * What a translator said of blocks, on its way to the server: kept in this browser, sent when all that was typed is
 * saved, and shown meanwhile as if taken. Of two about one block only the newer is sent.
 */
export class ActQueue {
  readonly #options: Options
  readonly #hearers = new Set<() => void>()
  readonly #stopHearing: () => void
  #acts: readonly WaitingAct[] = []
  /** What the server stumbled over, alone or among others: it goes by itself, so that the rest is not held up. */
  readonly #apart = new Map<string, { tries: number; notBefore: number }>()
  #isSending = false
  #isSettling = false
  #isClosed = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(options: Options) {
    this.#options = options
    this.#stopHearing = options.status.subscribe(() => this.#look())
    void this.#recall()
  }

  /** Oldest first; those that were refused stand there until they have been read. */
  get acts(): readonly WaitingAct[] {
    return this.#acts
  }

  subscribe(changed: () => void): () => void {
    this.#hearers.add(changed)
    return () => this.#hearers.delete(changed)
  }

  /** @param reveals what holds again where it undoes an act. */
  add(act: NewTranslationAct, reveals?: BlockWord): void {
    const { edition } = this.#options
    const waiting: WaitingAct = { edition, act, at: Date.now(), refused: null, taken: false, reveals }
    const overtaken = this.#acts.filter((one) => keyOfAct(one.act) === keyOfAct(act))
    this.#set([...this.#acts.filter((one) => !overtaken.includes(one)), waiting])
    this.#kept(this.#options.keeper.keep(waiting))
    this.#forget(overtaken)
    this.#look()
  }

  /** Takes one back that no server has; false where it is too late for that. */
  drop(id: string): boolean {
    const found = this.#acts.find((one) => one.act.id === id)
    if (!found || found.taken || (this.#isSending && found.refused === null)) return false
    this.#set(this.#acts.filter((one) => one !== found))
    this.#forget([found])
    return true
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
    this.#stopHearing()
    this.#hearers.clear()
  }

  async #recall(): Promise<void> {
    const kept = await this.#options.keeper.of().catch(nothingKept)
    if (this.#isClosed) return
    const here = new Set(this.#acts.map(({ act }) => keyOfAct(act)))
    const earlier = kept.filter(
      ({ edition, act }) => edition === this.#options.edition && !here.has(keyOfAct(act)),
    )
    if (earlier.length > 0) this.#set([...earlier, ...this.#acts])
    this.#look()
  }

  /** Goes on with what could not be done before; all of it waits for a line on which everything typed is saved. */
  #look(): void {
    if (this.#isClosed || !this.#options.status.get().saved) return
    void this.#send()
    void this.#settle()
  }

  async #send(): Promise<void> {
    const due = this.#due()
    if (this.#isSending || due.length === 0) return
    this.#isSending = true
    try {
      this.#answered(await this.#options.send(due.map(({ act }) => act)))
    } catch (thrown) {
      if (thrown instanceof Refusal && FINAL.has(thrown.code)) {
        const refused = due.map(({ act }) => ({ id: act.id, why: thrown.message }))
        this.#answered({ taken: [], refused })
        return
      }
      this.#later()
      if (!(thrown instanceof Stumbled)) return
      this.#setApart(due)
    } finally {
      this.#isSending = false
    }
    this.#look()
  }

  /** What goes next. */
  #due(): readonly WaitingAct[] {
    const waiting = this.#acts.filter(({ refused, taken }) => refused === null && !taken)
    const together = waiting.filter(({ act }) => !this.#apart.has(act.id))
    if (together.length > 0) return together.slice(0, MOST)
    const now = Date.now()
    return waiting.filter(({ act }) => (this.#apart.get(act.id)?.notBefore ?? 0) <= now).slice(0, 1)
  }

  #setApart(acts: readonly WaitingAct[]): void {
    const isAlone = acts.length === 1
    for (const { act } of acts) {
      const tries = (this.#apart.get(act.id)?.tries ?? 0) + (isAlone ? 1 : 0)
      this.#apart.set(act.id, { tries, notBefore: isAlone ? Date.now() + AGAIN_MS : 0 })
      if (tries >= MOST_TRIES) this.#answered({ taken: [], refused: [{ id: act.id, why: STUMBLED }] })
    }
  }

  #answered({ taken, refused }: AnsweredActs): void {
    const why = new Map(refused.map((one) => [one.id, one.why]))
    const isTaken = new Set(taken)
    this.#set(
      this.#acts.map((one) => {
        const { id } = one.act
        if (!isTaken.has(id) && !why.has(id)) return one
        const answered = { ...one, taken: isTaken.has(id), refused: why.get(id) ?? null }
        this.#kept(this.#options.keeper.keep(answered))
        return answered
      }),
    )
  }

  /** Those that were taken stay until what is on record has been asked for again: here, and in this browser. */
  async #settle(): Promise<void> {
    const settled = this.#acts.filter(({ taken }) => taken).map(({ act }) => act.id)
    if (this.#isSettling || settled.length === 0) return
    this.#isSettling = true
    const isKnown = await this.#options.onTaken().then(
      () => true,
      () => false,
    )
    this.#isSettling = false
    if (!isKnown) {
      this.#later()
      return
    }
    this.#forget(this.#acts.filter(({ act }) => settled.includes(act.id)))
    this.#set(this.#acts.filter(({ act }) => !settled.includes(act.id)))
    this.#look()
  }

  #later(): void {
    clearTimeout(this.#timer)
    if (!this.#isClosed) this.#timer = setTimeout(() => this.#look(), AGAIN_MS)
  }

  #forget(acts: readonly WaitingAct[]): void {
    if (acts.length > 0) this.#kept(this.#options.keeper.drop(acts.map(({ act }) => act.id)))
  }

  /** In a browser that keeps nothing they live as long as the page. */
  #kept(writing: Promise<void>): void {
    writing.catch(() => {})
  }

  #set(acts: readonly WaitingAct[]): void {
    this.#acts = acts
    if (!this.#isClosed) for (const hear of this.#hearers) hear()
  }
}

const nothingKept = (): readonly WaitingAct[] => []
