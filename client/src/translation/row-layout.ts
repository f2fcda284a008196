/*
 * Keeps the blocks of two columns at one height, block beside block. Both columns are editors, whose blocks are not
 * ours to put into rows, so each block is given the room below it that its row needs. Which block stands beside which
 * is said by the standings, how high each is by the browser, before it paints: nothing is seen to jump, and no key
 * costs more than a look at whether the blocks are still the same ones.
 */
import { isLine, type StandingRow, type TranslationBlock } from '@copydesk/shared/translation/standing'
import type { FieldEditor } from '../editor/index.ts'
import type { LiveStandings } from './live-standings.ts'
import { keyOfRow } from './row-key.ts'
import { type LaidRow, spaceRows } from './space-rows.ts'

/** Both columns, or one of them alone. */
export type Shown = 'both' | 'left' | 'right'

/** A row with its place below the top of both columns. */
export interface PlacedRow {
  key: string
  row: StandingRow
  top: number
  height: number
  /** Of its block at the right. */
  written: number
}

/** Room that a row wants beside that of its blocks. */
export type Wants = (row: StandingRow, key: string) => Pick<LaidRow, 'least' | 'below'>

/** Room between two rows: that between two paragraphs of copy; where one column is shown, how a block stands is in it. */
const GAP = { both: 15, left: 15, right: 30 } satisfies Record<Shown, number>

interface Column {
  readonly side: 'left' | 'right'
  readonly field: FieldEditor
  blocks: readonly HTMLElement[]
}

export class RowLayout {
  readonly #standings: LiveStandings
  readonly #columns: readonly [Column, Column]
  readonly #shown: Shown
  readonly #heights = new WeakMap<Element, number>()
  readonly #sizes: ResizeObserver
  readonly #hearers = new Set<() => void>()
  readonly #stops: (() => void)[]
  #wants: Wants
  #placed: readonly PlacedRow[] = []
  #frame: number | null = null

  constructor(standings: LiveStandings, left: FieldEditor, right: FieldEditor, shown: Shown, wants: Wants) {
    this.#standings = standings
    this.#shown = shown
    this.#wants = wants
    this.#columns = [
      { side: 'left', field: left, blocks: [] },
      { side: 'right', field: right, blocks: [] },
    ]
    this.#sizes = new ResizeObserver((entries) => {
      for (const { target, borderBoxSize } of entries)
        this.#heights.set(target, borderBoxSize[0]?.blockSize ?? target.getBoundingClientRect().height)
      this.#place()
    })
    this.#stops = this.#columns.map(({ field: { editor } }) => {
      const changed = ({ transaction }: { transaction: { docChanged: boolean } }) => {
        if (transaction.docChanged) this.#soon()
      }
      editor.on('transaction', changed)
      return () => editor.off('transaction', changed)
    })
    this.#stops.push(standings.subscribe(() => this.#place()))
    this.#watch()
  }

  /** Those of the body. A row that is where it was is the same object. */
  get placed(): readonly PlacedRow[] {
    return this.#placed
  }

  subscribe(changed: () => void): () => void {
    this.#hearers.add(changed)
    return () => this.#hearers.delete(changed)
  }

  want(wants: Wants): void {
    this.#wants = wants
    this.#place()
  }

  close(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame)
    for (const stop of this.#stops) stop()
    this.#sizes.disconnect()
    this.#hearers.clear()
    for (const column of this.#columns) release(column)
  }

  #soon(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null
      this.#watch()
    })
  }

  /** Watches the sizes of the blocks that there are. Of a new one the browser tells before it paints. */
  #watch(): void {
    for (const column of this.#columns) {
      const blocks = blocksOf(column.field)
      if (blocks.length === column.blocks.length && blocks.every((one, at) => one === column.blocks[at]))
        continue
      const before = new Set(column.blocks)
      for (const block of blocks) if (!before.delete(block)) this.#sizes.observe(block)
      for (const gone of before) this.#sizes.unobserve(gone)
      column.blocks = blocks
    }
    this.#standings.look()
    this.#place()
  }

  #place(): void {
    const [left, right] = this.#columns
    if (left.field.editor.isDestroyed || right.field.editor.isDestroyed) return
    // One that has no size yet gets it within this frame.
    if ([left, right].some(({ blocks }) => blocks.some((block) => !this.#heights.has(block)))) return
    const { laid, rows } = this.#rowsOfPage()
    const spaces = spaceRows(laid, {
      left: left.blocks.map((block) => this.#heights.get(block) ?? 0),
      right: right.blocks.map((block) => this.#heights.get(block) ?? 0),
      gap: GAP[this.#shown],
    })
    for (const { side, field, blocks } of this.#columns) {
      if (this.#shown !== 'both' && this.#shown !== side) continue
      setRoom(field.editor.view.dom, 'paddingTop', spaces[`${side}Above`])
      for (const [at, block] of blocks.entries()) {
        setRoom(block, 'marginTop', 0)
        setRoom(block, 'marginBottom', spaces[side][at] ?? 0)
      }
    }
    const known = new Map(this.#placed.map((one) => [one.key, one]))
    const placed = rows.flatMap(({ row, key, at }): PlacedRow[] => {
      const { top, height } = spaces.rows[at] ?? { top: 0, height: 0 }
      const block = laid[at]?.right
      const written =
        block === null || block === undefined ? 0 : (this.#heights.get(right.blocks[block] as Element) ?? 0)
      const before = known.get(key)
      const isSame =
        before?.row === row && before.top === top && before.height === height && before.written === written
      return laid[at]?.hidden ? [] : [isSame ? before : { key, row, top, height, written }]
    })
    if (placed.length === this.#placed.length && placed.every((one, at) => one === this.#placed[at])) return
    this.#placed = placed
    for (const hear of this.#hearers) hear()
  }

  /** The rows of the body, and between them the blocks of the page that translation does not know: removed ones. */
  #rowsOfPage() {
    const { rows, originals, localized } = this.#standings
    const [left, right] = this.#columns.map(({ field }) => placesOf(field)) as [Places, Places]
    const ends = this.#columns.map(({ blocks }) => blocks.length) as [number, number]
    const laid: LaidRow[] = []
    const found: { row: StandingRow; key: string; at: number }[] = []
    let [l, r] = [0, 0]
    const bare = { least: 0, below: 0 }
    const put = (row: LaidRow) => laid.push(this.#seen(row))
    const passTo = (toLeft: number, toRight: number) => {
      while (l < toLeft) put({ left: l++, right: null, ...bare })
      while (r < toRight) put({ left: null, right: r++, ...bare })
    }
    for (const row of rows) {
      const key = keyOfRow(row, this.#standings)
      if (isRowOfLine(row, originals, localized)) continue
      const places = [placeOf(left, originals, row.left, l), placeOf(right, localized, row.right, r)] as const
      passTo(places[0] ?? l, places[1] ?? r)
      if (places[0] !== null) l = places[0] + 1
      if (places[1] !== null) r = places[1] + 1
      found.push({ row, key, at: laid.length })
      put({ left: places[0], right: places[1], ...this.#wants(row, key) })
    }
    passTo(...ends)
    return { laid, rows: found }
  }

  #seen(row: LaidRow): LaidRow {
    if (this.#shown === 'both') return row
    if (this.#shown === 'left') return { ...row, right: null, least: 0, below: 0, hidden: row.left === null }
    return { ...row, left: null, hidden: row.right === null && row.least === 0 }
  }
}

type Places = ReadonlyMap<string, number>

const blocksOf = ({ editor }: FieldEditor) =>
  [...editor.view.dom.children].filter((one): one is HTMLElement => one.matches('[data-block]'))

const placesOf = ({ editor }: FieldEditor): Places =>
  new Map(editor.state.doc.children.map(({ attrs }, at) => [String(attrs.id), at]))

/** Null for a block that the page does not show yet, or shows elsewhere: the next frame has both. */
function placeOf(places: Places, blocks: readonly TranslationBlock[], at: number | null, next: number) {
  const place = at === null ? undefined : places.get(blocks[at]?.id ?? '')
  return place === undefined || place < next ? null : place
}

const isRowOfLine = (
  { left, right }: StandingRow,
  originals: readonly TranslationBlock[],
  localized: readonly TranslationBlock[],
): boolean => {
  const id = left === null ? localized[right ?? -1]?.id : originals[left]?.id
  return id !== undefined && isLine(id)
}

function setRoom(element: HTMLElement, property: 'marginTop' | 'marginBottom' | 'paddingTop', room: number) {
  const wanted = `${room}px`
  if (element.style[property] !== wanted) element.style[property] = wanted
}

/** Gives the blocks back to the style sheet. */
function release({ field, blocks }: Column) {
  // A field that has been closed has no page any more.
  if (field.editor.isDestroyed) return
  field.editor.view.dom.style.paddingTop = ''
  for (const block of blocks) {
    block.style.marginTop = ''
    block.style.marginBottom = ''
  }
}
