import type { NewThreadAct, Piece, Subject, Thread } from '@copydesk/shared/threads'
import type { ActQueue } from '../acts/act-queue.ts'
import type { WaitingThreadAct } from '../sync/index.ts'

/** A thread, where it stands now, and whether something in it still waits for the line. */
export interface PlacedThread {
  thread: Thread
  /** Null when its words are gone; none for what is about no words. */
  pieces: readonly Piece[] | null
  waits: boolean
}

/** What somebody begins to comment on. */
export interface Begun {
  subject: Subject
  /** It begins as a query: to the desk, unless it says to whom. */
  query: boolean
  /** Id of a person. */
  of?: string | null
  askedFrom: Thread['askedFrom']
}

interface Now {
  /** In the order of the text; those about no words first, detached ones last. */
  threads: readonly PlacedThread[]
  /** False until the server, or this computer, has said what there is. */
  known: boolean
  failed: Error | null
  /** What the server did not take, with its sentence. */
  refused: readonly WaitingThreadAct[]
  active: string | null
  /** Asked for by a key or a link: the panel goes there with the focus. */
  wanted: 'reply' | 'look' | null
  begun: Begun | null
}

const NOTHING: Now = {
  ...{ threads: [], known: false, failed: null, refused: [] },
  ...{ active: null, wanted: null, begun: null },
}

/** What the parts of a page know together of the comments on one edition. */
export class ThreadDesk {
  now: Now = NOTHING
  queue: ActQueue<NewThreadAct> | null = null
  /** Where the focus was when the words of a thread were clicked: there it stays. */
  keepsFocus: HTMLElement | null = null
  readonly #hearers = new Set<() => void>()

  subscribe(changed: () => void): () => void {
    this.#hearers.add(changed)
    return () => this.#hearers.delete(changed)
  }

  set(change: Partial<Now>): void {
    this.now = { ...this.now, ...change }
    for (const hear of this.#hearers) hear()
  }

  activate(id: string | null, wanted: Now['wanted'] = null): void {
    this.set({ active: id, wanted, ...(id !== null && { begun: null }) })
  }

  get active(): PlacedThread | null {
    return this.now.threads.find(({ thread }) => thread.id === this.now.active) ?? null
  }
}

const desks = new Map<string, ThreadDesk>()

/** One for all parts of a page; it is as good as empty while nobody keeps it. */
export function threadDeskOf(edition: string): ThreadDesk {
  const desk = desks.get(edition) ?? new ThreadDesk()
  desks.set(edition, desk)
  return desk
}
