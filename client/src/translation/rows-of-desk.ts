import {
  isLine,
  type Standing,
  type StandingRow,
  type TranslationBlock,
} from '@copydesk/shared/translation/standing'
import type { LiveStandings } from './live-standings.ts'
import { keyOfBlock, keyOfRow } from './row-key.ts'

/** The rows of two columns, read as they stand at the moment: what each has on either side, above it and after it. */
export class RowsOfDesk {
  readonly #at: () => LiveStandings

  constructor(at: () => LiveStandings) {
    this.#at = at
  }

  get all(): readonly StandingRow[] {
    return this.#at().rows
  }

  find(key: string | null): StandingRow | undefined {
    return this.all.find((row) => this.keyOf(row) === key)
  }

  keyOf(row: StandingRow): string {
    return keyOfRow(row, this.#at())
  }

  localizedOf({ right, by }: StandingRow): TranslationBlock | null {
    return this.#localized(right ?? by)
  }

  originalsOf({ left, of }: StandingRow): TranslationBlock[] {
    return this.#originals(of.length > 0 || left === null ? of : [left])
  }

  /** The localized block above a row. */
  blockAbove(row: StandingRow): TranslationBlock | null {
    if (row.right !== null) return this.#localized(row.right - 1)
    const above = this.all.slice(0, this.all.indexOf(row)).findLast(({ right }) => right !== null)
    return this.#localized(above?.right ?? null)
  }

  /** What the localized block above a row translates. */
  aboveOf(row: StandingRow): TranslationBlock[] {
    const above = this.blockAbove(row)
    const its = above && !isLine(above.id) && this.find(keyOfBlock(above.id))
    return its ? this.#originals(its.of) : []
  }

  /** Before which localized block one goes that stands apart from its original; null behind all of them. */
  placeOf(by: number): string | null {
    const from = this.all.findIndex((one) => one.left !== null && one.tie === 'apart' && one.by === by)
    const next = this.all.slice(from + 1).find(({ right }) => right !== null && right !== by)
    return this.#localized(next?.right ?? null)?.id ?? null
  }

  /** The next row that stands so, around the end. */
  after(from: string | null, wanted: ReadonlySet<Standing>): StandingRow | undefined {
    const at = this.all.findIndex((row) => this.keyOf(row) === from)
    return [...this.all.slice(at + 1), ...this.all.slice(0, Math.max(0, at))].find(
      // What is translated elsewhere is looked at there.
      ({ standing, right, by }) => wanted.has(standing) && (right !== null || by === null),
    )
  }

  /** The row to begin a block at: this one, or the next below that has none, around the end. */
  missingFrom(key: string | null): StandingRow | undefined {
    const from = Math.max(
      0,
      this.all.findIndex((row) => this.keyOf(row) === key),
    )
    const here = this.all[from]
    if (here?.standing.startsWith('left-out')) return here
    return [...this.all.slice(from), ...this.all.slice(0, from)].find(
      ({ right, standing }) => right === null && standing === 'missing',
    )
  }

  #localized(at: number | null): TranslationBlock | null {
    return this.#at().localized[at ?? -1] ?? null
  }

  #originals(places: readonly number[]): TranslationBlock[] {
    const { originals } = this.#at()
    return places.flatMap((at) => originals[at] ?? [])
  }
}
