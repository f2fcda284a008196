import type { BlockWord } from '@copydesk/shared/translation/standing'
import type { SharedEdition, WaitingAct } from '../sync/index.ts'
import type { ActKind, Answered } from './act-kind.ts'
import { sendActs } from './send-acts.ts'

/** After an answer that says nothing of the acts themselves: no line, or a server that starts again. */
const AGAIN_MS = 5000
/**
 * What was asked for again is kept in this browser a moment later (`session/answers`). Until then a page that is loaded
 * again without a line knows only from here what was said.
 */
const FORGOTTEN_MS = 15_000

/** Where acts outlive the page. */
interface ActKeeper<Act> {
  of(): Promise<readonly WaitingAct<Act>[]>
  keep(act: WaitingAct<Act>): Promise<void>
  drop(ids: readonly string[]): Promise<void>
}

interface Options<Act extends { id: string }> {
  kind: Pick<ActKind<Act>, 'most' | 'about' | 'isOvertaken' | 'send'>
  edition: string
  keeper: ActKeeper<Act>
  /** The words that an act is about must be on the server's disk before it is sent; without a line nothing is `saved`. */
  status: Pick<SharedEdition['status'], 'get' | 'subscribe'>
  /** Some were taken: resolves when what the server says of the edition has been asked for again. */
  onTaken(): Promise<unknown>
}

/**
 * What somebody does to an edition beside writing it, on its way to the server: kept in this browser, sent in order and
 * once when all that was typed is saved, and shown meanwhile as if taken.
 */
export class ActQueue<Act extends { id: string }> {
  readonly #options: Options<Act>
  readonly #hearers = new Set<() => void>()
  readonly #stopHearing: () => void
  #acts: readonly WaitingAct<Act>[] = []
  #isSending = false
  #isSettling = false
  #isClosed = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(options: Options<Act>) {
    this.#options = options
    this.#stopHearing = options.status.subscribe(() => this.#look())
    void this.#recall()
  }

  /** Oldest first; those that were refused stand there until they have been read. */
  get acts(): readonly WaitingAct<Act>[] {
    return this.#acts
  }

  subscribe(changed: () => void): () => void {
    this.#hearers.add(changed)
    return () => this.#hearers.delete(changed)
  }

  /** @param reveals what holds again where it undoes an act. */
  add(act: Act, reveals?: BlockWord): void {
    const { edition, kind } = this.#options
    const waiting: WaitingAct<Act> = { edition, act, at: Date.now(), refused: null, taken: false, reveals }
    const overtaken = this.#acts.filter((one) => kind.isOvertaken(one.act, act))
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
    const kept = await this.#options.keeper.of().catch((): readonly WaitingAct<Act>[] => [])
    if (this.#isClosed) return
    const here = new Set(this.#acts.map(({ act }) => act.id))
    const { edition, kind } = this.#options
    const before = kept.filter((one) => one.edition === edition && !here.has(one.act.id))
    const overtaken = before.filter((one) => this.#acts.some(({ act }) => kind.isOvertaken(one.act, act)))
    this.#forget(overtaken)
    const earlier = before.filter((one) => !overtaken.includes(one))
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
    const { kind, edition } = this.#options
    const due = this.#acts.filter(({ refused, taken }) => refused === null && !taken).slice(0, kind.most)
    if (this.#isSending || due.length === 0) return
    this.#isSending = true
    try {
      this.#answered(
        await sendActs(
          kind,
          edition,
          due.map(({ act }) => act),
        ),
      )
    } catch {
      this.#later()
      return
    } finally {
      this.#isSending = false
    }
    this.#look()
  }

  #answered({ taken, refused }: Answered): void {
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
    const known = this.#acts.filter(({ act }) => settled.includes(act.id))
    setTimeout(() => this.#forget(known), FORGOTTEN_MS)
    this.#set(this.#acts.filter((one) => !known.includes(one)))
    this.#look()
  }

  #later(): void {
    clearTimeout(this.#timer)
    if (!this.#isClosed) this.#timer = setTimeout(() => this.#look(), AGAIN_MS)
  }

  #forget(acts: readonly WaitingAct<Act>[]): void {
    if (acts.length > 0) this.#kept(this.#options.keeper.drop(acts.map(({ act }) => act.id)))
  }

  /** In a browser that keeps nothing they live as long as the page. */
  #kept(writing: Promise<void>): void {
    writing.catch(() => {})
  }

  #set(acts: readonly WaitingAct<Act>[]): void {
    this.#acts = acts
    if (!this.#isClosed) for (const hear of this.#hearers) hear()
  }
}
