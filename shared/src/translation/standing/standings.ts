import { type AlignedRow, align } from './align.ts'
import { MachineWords } from './machine-words.ts'
import { type Judged, judge, type Verdict } from './standing.ts'
import type { BlockWord, TranslationFacts } from './translation-act.ts'
import type { TranslationBlock } from './translation-block.ts'
import { Typos } from './typos.ts'

export interface StandingRow extends AlignedRow, Verdict {
  /** Of the localized block; of the original's where there is none. */
  id: string
}

export const NO_FACTS: TranslationFacts = { words: [], typos: [], filed: null }

/** How every block of a localization stands, kept up: what did not change is not judged again. */
export class Standings {
  #originals: readonly TranslationBlock[] = []
  #localized: readonly TranslationBlock[] = []
  #aligned: readonly AlignedRow[] = []
  #rows: readonly StandingRow[] = []
  #words = new Map<string, BlockWord>()
  #leftOut = new Map<string, BlockWord>()
  #machine = new MachineWords([])
  #typos = new Typos([])
  #filed: ReadonlyMap<string, string> | null = null
  #known = new Map<string, { judged: Judged; verdict: Verdict }>()

  /** A row that is as it was is the same object; the list is, when all of them are. */
  get rows(): readonly StandingRow[] {
    return this.#rows
  }

  get originals(): readonly TranslationBlock[] {
    return this.#originals
  }

  get localized(): readonly TranslationBlock[] {
    return this.#localized
  }

  /** Blocks that read as before may be handed over as the same objects: then they are not compared. */
  read(originals: readonly TranslationBlock[], localized: readonly TranslationBlock[]): void {
    const [before, own] = [this.#originals, this.#localized]
    this.#originals = originals
    this.#localized = localized
    if (!sameShape(before, originals) || !sameShape(own, localized))
      this.#aligned = align(originals, localized)
    this.#judge()
  }

  hear({ words, typos, filed }: TranslationFacts): void {
    this.#words = new Map(words.flatMap((word) => (word.is === 'left-out' ? [] : [[word.block, word]])))
    this.#leftOut = new Map(words.flatMap((word) => (word.is === 'left-out' ? [[word.block, word]] : [])))
    this.#machine = new MachineWords(words)
    this.#typos = new Typos(typos)
    this.#filed = filed && new Map(filed.texts.map(({ block, text }) => [block, text]))
    this.#known.clear()
    this.#judge()
  }

  #judge(): void {
    const known = new Map<string, { judged: Judged; verdict: Verdict }>()
    const rows = this.#aligned.map((row, at) => {
      const judged = this.#judgedOf(row)
      const own = row.left === null ? '' : this.#originals[row.left]?.id
      const key = `${own} ${judged.localized?.id}`
      const before = this.#known.get(key)
      const verdict =
        before && sameJudged(before.judged, judged) ? before.verdict : steady(judge(judged), before?.verdict)
      known.set(key, { judged, verdict })
      const next = { ...row, ...verdict, id: judged.localized?.id ?? own ?? '' }
      const last = this.#rows[at]
      return last && sameRow(last, next) ? last : next
    })
    this.#known = known
    if (rows.length !== this.#rows.length || rows.some((row, at) => row !== this.#rows[at])) this.#rows = rows
  }

  #judgedOf({ left, by, of }: AlignedRow): Judged {
    const facts = { machine: this.#machine, typos: this.#typos, filed: this.#filed }
    const localized = by === null ? undefined : this.#localized[by]
    if (localized) {
      const originals = of.flatMap((at) => this.#originals[at] ?? [])
      return { originals, localized, word: this.#words.get(localized.id), ...facts }
    }
    const original = left === null ? undefined : this.#originals[left]
    return {
      originals: original ? [original] : [],
      localized: null,
      word: original && this.#leftOut.get(original.id),
      ...facts,
    }
  }
}

/** What changed is the same list as before while it is the same change: a key in the localization makes no new row. */
function steady(verdict: Verdict, before: Verdict | undefined): Verdict {
  const { changed } = verdict
  const isSame =
    before !== undefined &&
    before.changed.length === changed.length &&
    changed.every((one, at) => {
      const other = before.changed[at]
      return one.block === other?.block && one.before === other.before && one.after === other.after
    })
  return isSame ? { ...verdict, changed: before.changed } : verdict
}

/** Whether the same blocks stand in the same order, and translate the same. */
const sameShape = (one: readonly TranslationBlock[], other: readonly TranslationBlock[]): boolean =>
  one === other ||
  (one.length === other.length &&
    one.every((block, at) => {
      const now = other[at]
      return (
        block === now ||
        (now !== undefined &&
          block.id === now.id &&
          (block.text === '') === (now.text === '') &&
          sameIds(block.of, now.of))
      )
    }))

const sameIds = (one: readonly string[] | null, other: readonly string[] | null): boolean =>
  one === other ||
  (one !== null && other !== null && one.length === other.length && one.every((id, at) => id === other[at]))

/** What changed is remembered with its verdict: the same list is the same change. */
const sameRow = (one: StandingRow, other: StandingRow): boolean =>
  (['id', 'left', 'right', 'tie', 'by', 'of', 'shared', 'standing', 'changed', 'filed'] as const).every(
    (key) => one[key] === other[key],
  )

const sameJudged = (one: Judged, other: Judged): boolean =>
  one.word === other.word &&
  one.machine === other.machine &&
  one.typos === other.typos &&
  one.filed === other.filed &&
  sameBlock(one.localized, other.localized) &&
  one.originals.length === other.originals.length &&
  one.originals.every((block, at) => sameBlock(block, other.originals[at] ?? null))

const sameBlock = (one: TranslationBlock | null, other: TranslationBlock | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.id === other.id &&
    one.text === other.text &&
    sameIds(one.of, other.of))
