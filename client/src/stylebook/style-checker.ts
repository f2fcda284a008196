import { blocksForReaders } from '@copydesk/shared/copy'
import { translationBlocksOf } from '@copydesk/shared/translation/standing'
import type { Doc } from 'yjs'
import type { PageFinding } from '../translation/aids/findings-in.ts'
import { firstUntitled } from './first-untitled.ts'
import { ruleReason } from './rule-reason.ts'
import { finding, type Stylebook, styleFindings } from './style-findings.ts'

/** Nobody reads findings while they type: they come when the hands rest. */
const REST_MS = 350
/** Where several people type the hands never rest: after this long they come all the same. */
const LATEST_MS = 2_000
/** Of one turn: less than half a frame, so that a key in the middle of it is drawn in time. */
const TURN_MS = 6
const QUOTES: ReadonlySet<string> = new Set(['quote', 'pull-quote'])

type Known = ReturnType<typeof styleFindings>

/** What in a copy goes against the stylebook, kept up when there is time: only blocks that changed are looked at. */
export class StyleChecker {
  readonly #doc: Doc
  readonly #hearers = new Set<() => void>()
  #by: { stylebook: Stylebook; language: string } | null = null
  #findings: readonly PageFinding[] = []
  #order: ReadonlyMap<string, number> = new Map()
  /** Of blocks that read as they did, what was found then. */
  #known = new Map<string, Known>()
  #timer: ReturnType<typeof setTimeout> | undefined
  /** When what has changed is looked at, whoever types; null where nothing has. */
  #latest: number | null = null

  /** The document is open in editors, whose views are read here. */
  constructor(doc: Doc) {
    this.#doc = doc
    doc.on('afterAllTransactions', this.#changed)
  }

  get findings(): readonly PageFinding[] {
    return this.#findings
  }

  /** Where each block stands in the copy. */
  get order(): ReadonlyMap<string, number> {
    return this.#order
  }

  hold(stylebook: Stylebook, language: string): void {
    this.#by = { stylebook, language }
    this.#known.clear()
    this.#soon(0)
  }

  subscribe(changed: () => void): () => void {
    this.#hearers.add(changed)
    return () => this.#hearers.delete(changed)
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#doc.off('afterAllTransactions', this.#changed)
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
    if (!this.#by) return
    const body = blocksForReaders(this.#doc, 'body')
    const quotes = new Set(body.flatMap(({ id, kind }) => (QUOTES.has(kind) && id) || []))
    const blocks = translationBlocksOf((field) => blocksForReaders(this.#doc, field))
    this.#go(blocks, quotes, 0, new Map(), this.#by)
  }

  /** A turn at a time; a change meanwhile begins anew, and what was looked at already is known then. */
  #go(
    blocks: ReturnType<typeof translationBlocksOf>,
    quotes: ReadonlySet<string>,
    at: number,
    found: Map<string, Known>,
    by: { stylebook: Stylebook; language: string },
  ): void {
    const until = performance.now() + TURN_MS
    let next = at
    for (; next < blocks.length && performance.now() < until; next++) {
      const block = blocks[next]
      if (!block) continue
      const isQuote = quotes.has(block.id)
      const key = JSON.stringify([block.id, isQuote, block.text])
      const known = this.#known.get(key) ?? styleFindings(block, isQuote, by.stylebook, by.language)
      this.#known.set(key, known)
      found.set(key, known)
    }
    if (next < blocks.length) {
      this.#timer = setTimeout(() => this.#go(blocks, quotes, next, found, by))
      return
    }
    this.#known = found
    this.#latest = null
    this.#order = new Map(blocks.map(({ id }, nth) => [id, nth]))
    const all = [...found.values()]
    const untitled = firstUntitled(all.flatMap(({ mentions }) => mentions)).map(({ rule, block, ...place }) =>
      finding('stylebook', block, { ...place, why: ruleReason(rule) }, rule.id),
    )
    this.#findings = [...all.flatMap(({ findings }) => findings), ...untitled]
    for (const hear of this.#hearers) hear()
  }
}
