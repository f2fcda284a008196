import { blocksForReaders } from '@copydesk/shared/copy'
import { translationBlocksOf } from '@copydesk/shared/translation/standing'
import type { Doc } from 'yjs'
import { type Compared, findingsIn, type PageFinding } from './findings-in.ts'
import { type PairGroup, pairGroups } from './pair-groups.ts'

/** Nobody reads findings while they type: they come when the hands rest. */
const REST_MS = 350
/** Where several people type the hands never rest: after this long they come all the same. */
const LATEST_MS = 2_000
/** Of one turn: less than half a frame, so that a key in the middle of it is drawn in time. */
const TURN_MS = 6

/** What is to be looked at in a localization, kept up with both documents when there is time. */
export class PairChecker {
  readonly #original: Doc | null
  readonly #localization: Doc
  readonly #hearers = new Set<() => void>()
  #compared: Compared | null = null
  #findings: readonly PageFinding[] = []
  #groups: readonly PairGroup[] = []
  /** Of blocks that read as they did, what was found then. */
  #known = new Map<string, readonly PageFinding[]>()
  #timer: ReturnType<typeof setTimeout> | undefined
  /** When what has changed since the last findings is looked at, whoever types; null where nothing has. */
  #latest: number | null = null

  /** Both documents are open in editors, whose views are read here. */
  constructor(original: Doc | null, localization: Doc) {
    this.#original = original
    this.#localization = localization
    for (const doc of [original, localization]) doc?.on('afterAllTransactions', this.#changed)
  }

  get findings(): readonly PageFinding[] {
    return this.#findings
  }

  /** Blocks that say the same, as they were looked at last. */
  get groups(): readonly PairGroup[] {
    return this.#groups
  }

  compare(compared: Compared): void {
    this.#compared = compared
    this.#known.clear()
    this.#soon(0)
  }

  subscribe(changed: () => void): () => void {
    this.#hearers.add(changed)
    return () => this.#hearers.delete(changed)
  }

  close(): void {
    clearTimeout(this.#timer)
    for (const doc of [this.#original, this.#localization]) doc?.off('afterAllTransactions', this.#changed)
    this.#hearers.clear()
  }

  readonly #changed = (): void => this.#soon(REST_MS)

  #soon(ms: number): void {
    const now = performance.now()
    this.#latest ??= now + LATEST_MS
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#begin(), Math.max(0, Math.min(ms, this.#latest - now)))
  }

  #begin(): void {
    if (!this.#compared) return
    const localized = blocksNow(this.#localization)
    this.#groups = this.#original
      ? pairGroups(blocksNow(this.#original), localized)
      : localized.map((block) => ({ originals: [], localized: [block] }))
    this.#go(this.#groups, 0, new Map(), this.#compared)
  }

  /** A turn at a time; a change meanwhile begins anew, and what was looked at already is known then. */
  #go(
    groups: readonly PairGroup[],
    at: number,
    found: Map<string, readonly PageFinding[]>,
    by: Compared,
  ): void {
    const until = performance.now() + TURN_MS
    let next = at
    for (; next < groups.length && performance.now() < until; next++) {
      const group = groups[next] as PairGroup
      const key = JSON.stringify([group.originals, group.localized])
      const findings = this.#known.get(key) ?? findingsIn(group, by)
      this.#known.set(key, findings)
      found.set(key, findings)
    }
    if (next < groups.length) {
      this.#timer = setTimeout(() => this.#go(groups, next, found, by))
      return
    }
    this.#known = found
    this.#latest = null
    this.#findings = [...found.values()].flat()
    for (const hear of this.#hearers) hear()
  }
}

const blocksNow = (doc: Doc) => translationBlocksOf((field) => blocksForReaders(doc, field))
