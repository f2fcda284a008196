import type { AnsweredThreadActs, NewThreadAct } from '@copydesk/shared/threads'
import type { SharedEdition, WaitingTalk } from '../sync/index.ts'
import { type SendTalk, sendTalk } from './send-waiting-talk.ts'

/** After an answer that says nothing of the acts themselves: no line, or a server that starts again. */
const AGAIN_MS = 4000

export interface TalkKeeper {
  of(): Promise<readonly WaitingTalk[]>
  keep(talk: WaitingTalk): Promise<void>
  drop(ids: readonly string[]): Promise<void>
}

interface Options {
  edition: string
  keeper: TalkKeeper
  /** Words that somebody comments on must be on the server's disk before the comment is sent. */
  status: Pick<SharedEdition['status'], 'get' | 'subscribe'>
  send: SendTalk
  /** Some were taken: resolves when what the server has has been asked for again. */
  onTaken(): Promise<unknown>
}

/**
 * What somebody does with comments, on its way to the server: kept in this browser, sent in order and once, shown
 * meanwhile as if done. What is refused stays with its sentence until it has been read.
 */
export class ThreadQueue {
  readonly #options: Options
  readonly #hearers = new Set<() => void>()
  readonly #stopHearing: () => void
  #waiting: readonly WaitingTalk[] = []
  #isSending = false
  #isClosed = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(options: Options) {
    this.#options = options
    this.#stopHearing = options.status.subscribe(() => this.#look())
    void this.#recall()
  }

  /** Oldest first. */
  get waiting(): readonly WaitingTalk[] {
    return this.#waiting
  }

  subscribe(changed: () => void): () => void {
    this.#hearers.add(changed)
    return () => this.#hearers.delete(changed)
  }

  add(act: NewThreadAct): void {
    const talk = { edition: this.#options.edition, act, at: Date.now(), refused: null }
    this.#set([...this.#waiting, talk])
    // In a browser that keeps nothing it lives as long as the page.
    this.#options.keeper.keep(talk).catch(() => {})
    this.#look()
  }

  /** What was refused has been read. */
  forget(id: string): void {
    this.#set(this.#waiting.filter(({ act }) => act.id !== id))
    this.#options.keeper.drop([id]).catch(() => {})
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
    this.#stopHearing()
    this.#hearers.clear()
  }

  async #recall(): Promise<void> {
    const kept = await this.#options.keeper.of().catch((): readonly WaitingTalk[] => [])
    if (this.#isClosed) return
    const here = new Set(this.#waiting.map(({ act }) => act.id))
    const before = kept.filter((one) => one.edition === this.#options.edition && !here.has(one.act.id))
    if (before.length > 0) this.#set([...before, ...this.#waiting])
    this.#look()
  }

  #look(): void {
    const { saved, line } = this.#options.status.get()
    if (!this.#isClosed && saved && line === 'open') void this.#send()
  }

  async #send(): Promise<void> {
    const due = this.#waiting.filter(({ refused }) => refused === null)
    if (this.#isSending || due.length === 0) return
    this.#isSending = true
    try {
      const answered = await sendTalk(
        this.#options.edition,
        due.map(({ act }) => act),
        this.#options.send,
      )
      if (answered.taken.length > 0) await this.#options.onTaken()
      this.#answered(answered)
    } catch {
      clearTimeout(this.#timer)
      if (!this.#isClosed) this.#timer = setTimeout(() => this.#look(), AGAIN_MS)
      return
    } finally {
      this.#isSending = false
    }
    this.#look()
  }

  #answered({ taken, refused }: AnsweredThreadActs): void {
    const why = new Map(refused.map((one) => [one.id, one.why]))
    const done = new Set(taken)
    this.#set(
      this.#waiting
        .filter(({ act }) => !done.has(act.id))
        .map((one) => (why.has(one.act.id) ? { ...one, refused: why.get(one.act.id) ?? '' } : one)),
    )
    this.#options.keeper.drop(taken).catch(() => {})
    for (const one of this.#waiting) if (why.has(one.act.id)) this.#options.keeper.keep(one).catch(() => {})
  }

  #set(waiting: readonly WaitingTalk[]): void {
    this.#waiting = waiting
    if (!this.#isClosed) for (const hear of this.#hearers) hear()
  }
}
