/*
 * The smallest edits of the shared text that turn one page into another. Indices are those before any edit;
 * whoever applies them goes from the last to the first. Characters that were there are never typed again,
 * except where a merge brings together blocks that are neighbours on the page and not in the text.
 */
import type { Node } from '@tiptap/pm/model'
import type { ChangedRange } from './changed-ranges.ts'
import { type BlockPlace, indexAt, type Layout, markerIndex } from './layout.ts'
import { type Change, type MatchStretch, matchTokens } from './match-tokens.ts'
import { tokensBetween } from './tokens.ts'

/** A character on the fresh page: which block, and its offset there. */
export interface Place {
  block: number
  offset: number
}

export type Edit =
  /** The characters stand on the fresh page from `first` on; null for those that were there and are typed again. */
  | { do: 'insert'; at: number; text: string; first: Place | null }
  | { do: 'delete'; at: number; length: number }
  | { do: 'begin'; at: number; id: string; kind: string; order: string | null; isFirst: boolean }
  /** The block's words are deleted with it; what somebody else types there meanwhile is shown, not misplaced. */
  | { do: 'gone'; id: string }

/**
 * @param stretch how tokens become others between beginnings that stay.
 * @param isCopy whether a character of a block of the old page may be typed again.
 */
export function planEdits(
  layout: Layout,
  old: Node,
  fresh: Node,
  ranges: readonly ChangedRange[],
  stretch?: MatchStretch,
  isCopy?: IsCopy,
): Edit[] {
  const plan = new Plan(layout, old, fresh, isCopy)
  for (const range of ranges.map((exact) => wholeCharacters(old, exact))) {
    const before = tokensBetween(old, range.fromOld, range.toOld)
    const after = tokensBetween(fresh, range.fromNew, range.toNew)
    plan.read(matchTokens(before, after, stretch), indexAt(layout, old, range.fromOld))
  }
  return plan.edits()
}

type IsCopy = (block: number, offset: number) => boolean

/** A range that cuts a surrogate pair is widened to the whole character. */
function wholeCharacters(old: Node, range: ChangedRange): ChangedRange {
  const cuts = (position: number) => {
    if (position <= 0 || position >= old.content.size) return false
    const pair = old.textBetween(position - 1, Math.min(position + 1, old.content.size), '\n')
    return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair)
  }
  const { fromOld, toOld, fromNew, toNew } = range
  const before = cuts(fromOld) ? 1 : 0
  const after = cuts(toOld) ? 1 : 0
  return { fromOld: fromOld - before, toOld: toOld + after, fromNew: fromNew - before, toNew: toNew + after }
}

class Plan {
  private readonly inserts: Edit[] = []
  private readonly doomed = new Set<number>()
  private readonly gone = new Set<string>()
  /** Beginnings that fall away without another in their place, by block on the old page. */
  private readonly fallen: number[] = []
  private readonly layout: Layout
  private readonly old: Node
  private readonly fresh: Node
  private readonly isCopy: IsCopy

  constructor(layout: Layout, old: Node, fresh: Node, isCopy: IsCopy = () => true) {
    this.layout = layout
    this.old = old
    this.fresh = fresh
    this.isCopy = isCopy
  }

  read(changes: readonly Change[], start: number): void {
    let at = start
    for (const change of changes) {
      const old = change.do === 'insert' ? null : change.old
      const place = old && this.layout.shown[old.block]
      const index = old && place ? (old.offset < 0 ? markerIndex(place) : place.start + old.offset) : at
      if (change.do === 'insert') this.insert(at, change.token, null)
      else if (change.do === 'replace') {
        this.insert(index, change.token, place?.order ?? null)
        if (place && place.id !== null) this.doomed.add(index)
      } else if (change.do === 'delete') {
        if (change.old.offset < 0) this.fallen.push(change.old.block)
        else this.doomed.add(index)
      }
      if (place) at = change.do !== 'insert' && change.old.offset < 0 ? place.start : index + 1
    }
  }

  private insert(
    at: number,
    token: Place & { marker: string | null; unit: string },
    order: string | null,
  ): void {
    if (token.marker === null) {
      const last = this.inserts.at(-1)
      if (last?.do === 'insert' && last.at === at) last.text += token.unit
      else this.inserts.push({ do: 'insert', at, text: token.unit, first: token })
    } else if (token.marker !== '') {
      const kind = String(this.fresh.child(token.block).attrs.kind)
      this.inserts.push({ do: 'begin', at, id: token.marker, kind, order, isFirst: token.block === 0 })
    }
  }

  edits(): Edit[] {
    for (let at = 0; at < this.fallen.length; ) {
      const run = [this.fallen[at++] as number]
      while (this.fallen[at] === (run.at(-1) as number) + 1) run.push(this.fallen[at++] as number)
      this.fall(run)
    }
    const deletions: Edit[] = runsOf(this.doomed).map(([at, length]) => ({ do: 'delete', at, length }))
    const marks: Edit[] = [...this.gone].map((id) => ({ do: 'gone', id }))
    return [...this.inserts, ...deletions, ...marks]
  }

  /** Neighbours on the page whose beginnings fall: each joins the block before, or is removed with its words. */
  private fall(run: readonly number[]): void {
    const before = this.layout.shown[(run[0] as number) - 1]
    const passed: BlockPlace[] = []
    for (const block of run) {
      const place = this.layout.shown[block]
      if (!place || place.id === null) continue
      passed.push(place)
      const left = this.left(place)
      const between = before && this.between(before, place, passed)
      if (left.length === 0 && place.length > 0 && !isDouble(place.id)) this.gone.add(place.id)
      else if (between) {
        for (const fallen of between) {
          this.doomed.add(markerIndex(fallen))
          if (fallen.id !== null) this.gone.delete(fallen.id)
        }
      } else {
        this.gone.add(place.id)
        for (const index of left) this.doomed.add(index)
        if (before && left.length > 0) this.again(before, block, place, left)
      }
    }
  }

  /** The indices of a block's characters that stay. */
  private left(place: BlockPlace): number[] {
    const all = Array.from({ length: place.length }, (_, offset) => place.start + offset)
    return all.filter((index) => !this.doomed.has(index))
  }

  /**
   * The markers to delete so that `place` joins `before` in the text: its own, and those of blocks in between
   * that are not shown or fall too. Null where something else stands between them.
   */
  private between(
    before: BlockPlace,
    place: BlockPlace,
    falling: readonly BlockPlace[],
  ): BlockPlace[] | null {
    const { inText, shown } = this.layout
    const from = inText.indexOf(before)
    const to = inText.indexOf(place)
    if (from < 0 || to < from) return null
    const stretch = inText.slice(from + 1, to + 1)
    return stretch.every((one) => falling.includes(one) || !shown.includes(one)) ? stretch : null
  }

  /** The one case in which words are typed again: their block stands elsewhere in the text. */
  private again(before: BlockPlace, block: number, place: BlockPlace, left: readonly number[]): void {
    const words = this.old.child(block).textContent
    const text = left
      .map((index) => (this.isCopy(block, index - place.start) ? words[index - place.start] : ''))
      .join('')
    this.inserts.push({ do: 'insert', at: before.start + before.length, text, first: null })
  }
}

/** It shares its attributes with the first of its id, so it cannot be removed by one. */
const isDouble = (id: string): boolean => id.includes('~')

/** Neighbouring numbers as [first, how many]. */
function runsOf(numbers: ReadonlySet<number>): [number, number][] {
  const runs: [number, number][] = []
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && last[0] + last[1] === number) last[1]++
    else runs.push([number, 1])
  }
  return runs
}
