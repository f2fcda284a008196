import { useEffect, useState } from 'react'
import type { FieldEditor } from '../editor/index.ts'
import { pairRows, type Row, spaceRows } from './pair-rows.ts'

export interface AlignedRow extends Row {
  /** Where it begins below the top of both columns, and how high it is; zeros while only one column is shown. */
  top: number
  height: number
  /** Id of the original's block; null for one that is the translator's own. */
  id: string | null
  /** The original's block has words, and so has the localized one. */
  said: boolean
  written: boolean
}

/** Room between two rows: that between two paragraphs of copy. */
const GAP = 15
/** Height of a row whose localized block is missing: a line of words and a button. */
const LEAST = 44

/**
 * Keeps the blocks of two columns at one height, block beside block. Both columns are editors, whose blocks are not
 * ours to put into rows, so each block is given the room below it that its row needs. Sizes are watched, so that it
 * is done before the browser paints: nothing is seen to jump.
 */
export function useAlignment(
  left: FieldEditor | null,
  right: FieldEditor | null,
  beside: boolean,
): AlignedRow[] {
  const [rows, setRows] = useState<AlignedRow[]>([])
  useEffect(() => {
    if (!left || !right) return
    const sides = [left, right] as const
    const align = () => {
      const next = alignBlocks(left, right, beside)
      setRows((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    const sizes = new ResizeObserver(align)
    let known = ''
    const look = () => {
      const blocks = JSON.stringify(sides.map(contentsOf))
      if (blocks === known) return
      known = blocks
      sizes.disconnect()
      for (const side of sides) for (const block of blocksOf(side)) sizes.observe(block)
      align()
    }
    look()
    for (const { editor } of sides) editor.on('transaction', look)
    return () => {
      sizes.disconnect()
      for (const { editor } of sides) editor.off('transaction', look)
      for (const side of sides) release(side)
    }
  }, [left, right, beside])
  return rows
}

const blocksOf = ({ editor }: FieldEditor) =>
  [...editor.view.dom.children].filter((one): one is HTMLElement => one.matches('[data-block]'))

/** The id of each block of the page, whether it has words, and its kind (which changes its height). */
function contentsOf({ editor }: FieldEditor): [id: string | null, written: boolean, kind: string][] {
  return Array.from({ length: editor.state.doc.childCount }, (_, at) => {
    const block = editor.state.doc.child(at)
    return [block.attrs.id as string | null, block.textContent.trim() !== '', String(block.attrs.kind)]
  })
}

function alignBlocks(left: FieldEditor, right: FieldEditor, beside: boolean): AlignedRow[] {
  const [originals, localized] = [contentsOf(left), contentsOf(right)]
  const ids = originals.map(([id]) => id)
  const rows = pairRows(
    ids,
    localized.map(([id]) => id),
  )
  const whatIs = ({ left, right }: Row) => ({
    id: left === null ? null : (ids[left] ?? null),
    said: left !== null && (originals[left]?.[1] ?? false),
    written: right !== null && (localized[right]?.[1] ?? false),
  })
  if (!beside) {
    release(left)
    release(right)
    return rows.map((row) => ({ ...row, top: 0, height: 0, ...whatIs(row) }))
  }
  const heights = (blocks: HTMLElement[]) => blocks.map((block) => block.getBoundingClientRect().height)
  const blocks = { left: blocksOf(left), right: blocksOf(right) }
  const spaces = spaceRows(rows, {
    left: heights(blocks.left),
    right: heights(blocks.right),
    gap: GAP,
    least: LEAST,
  })
  for (const [side, { editor }] of [
    ['left', left],
    ['right', right],
  ] as const) {
    setRoom(editor.view.dom, 'paddingTop', spaces[`${side}Above`])
    for (const [at, block] of blocks[side].entries()) {
      setRoom(block, 'marginTop', 0)
      setRoom(block, 'marginBottom', spaces[side][at] ?? 0)
    }
  }
  return rows.map((row, at) => ({
    ...row,
    top: spaces.rows[at]?.top ?? 0,
    height: spaces.rows[at]?.height ?? 0,
    ...whatIs(row),
  }))
}

function setRoom(element: HTMLElement, property: 'marginTop' | 'marginBottom' | 'paddingTop', room: number) {
  const wanted = `${room}px`
  if (element.style[property] !== wanted) element.style[property] = wanted
}

/** Gives the blocks back to the style sheet. */
function release(side: FieldEditor) {
  // A field that has been closed has no page any more.
  if (side.editor.isDestroyed) return
  side.editor.view.dom.style.paddingTop = ''
  for (const block of blocksOf(side)) {
    block.style.marginTop = ''
    block.style.marginBottom = ''
  }
}
