import { setImmediate as aTurn } from 'node:timers/promises'
import { type CopyParts, findInCopy, type PageFinding } from '@copydesk/shared/checks'
import type { Language } from '@copydesk/shared/languages'
import { RuleFinder } from '@copydesk/shared/stylebook'
import { type StoryName, TermFinder } from '@copydesk/shared/terms'
import { NewestFew } from '../newest-few.ts'
import type { Stores } from '../stores.ts'

/** So long at once, or one long paragraph. */
const TURN_MS = 8
/** About as many blocks as a few dozen open stories have. */
const BLOCKS = 4_000

/** The languages of a copy, and of what it follows; null for an original. */
interface Languages {
  from: Language | null
  to: Language
}

/** The terms and rules of one pair of languages, ready to be looked for, and what was found in blocks that read the same. */
export class Checker {
  /** Another one once any of the terms or rules has changed. */
  readonly stamp: string
  readonly #languages: Languages
  readonly #finder: TermFinder | null
  readonly #rules: RuleFinder
  readonly #found = new NewestFew<object>(BLOCKS)

  private constructor(stamp: string, languages: Languages, finder: TermFinder | null, rules: RuleFinder) {
    this.stamp = stamp
    this.#languages = languages
    this.#finder = finder
    this.#rules = rules
  }

  static async of(
    { terms, rules }: Pick<Stores, 'terms' | 'rules'>,
    { from, to }: Languages,
  ): Promise<Checker> {
    const pair = from === null ? null : { from, to }
    const stamp = `${pair && (await terms.stamp(pair))} ${await rules.stamp(to)}`
    const name = `${from} ${to}`
    const kept = CHECKERS.get(name)
    if (kept?.stamp === stamp) return kept
    const finder = pair && new TermFinder(await terms.list(pair), pair.from)
    const made = new Checker(stamp, { from, to }, finder, new RuleFinder(await rules.list(to), to))
    CHECKERS.set(name, made)
    return made
  }

  /** In turns: somebody's key may come meanwhile. */
  async find(parts: CopyParts, names: readonly StoryName[]): Promise<PageFinding[]> {
    const spelled = JSON.stringify(names)
    const finding = findInCopy(parts, {
      compared: { ...this.#languages, names, finder: this.#finder },
      rules: this.#rules,
      once: (part, find) => this.#once(JSON.stringify([part, spelled]), find),
    })
    for (let until = performance.now() + TURN_MS; ; ) {
      const next = finding.next()
      if (next.done) return next.value
      if (performance.now() < until) continue
      await aTurn()
      until = performance.now() + TURN_MS
    }
  }

  #once<Found>(key: string, find: () => Found): Found {
    const known = this.#found.get(key)
    if (known !== undefined) return known as Found
    const found = find()
    this.#found.set(key, found as object)
    return found
  }
}

/** A newsroom writes in a handful of pairs. */
const CHECKERS = new NewestFew<Checker>(24)
