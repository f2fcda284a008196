/** One row of two columns as it is laid out: indices of the blocks of each side, or null. */
export interface LaidRow {
  left: number | null
  right: number | null
  /** Its height at least: room to say that something is missing. */
  least: number
  /** Room below the block at the right, for words about it. */
  below: number
  /** Takes no room: neither of its blocks is shown. */
  hidden?: boolean
}

export interface Heights {
  left: readonly number[]
  right: readonly number[]
  /** Below each row. */
  gap: number
}

export interface Spaces {
  /** Room above the first block of a side, and below each. */
  leftAbove: number
  rightAbove: number
  left: number[]
  right: number[]
  /** Where each row begins, and how high it is. */
  rows: { top: number; height: number }[]
}

/** How much room each block leaves below it, so that every row begins at one height in both columns. */
export function spaceRows(rows: readonly LaidRow[], { left, right, gap }: Heights): Spaces {
  const spaces: Spaces = {
    leftAbove: 0,
    rightAbove: 0,
    left: left.map(() => 0),
    right: right.map(() => 0),
    rows: [],
  }
  let top = 0
  let [lastLeft, lastRight]: [number | null, number | null] = [null, null]
  const leave = (side: 'left' | 'right', last: number | null, room: number) => {
    if (last === null) spaces[`${side}Above`] += room
    else spaces[side][last] = (spaces[side][last] ?? 0) + room
  }
  for (const row of rows) {
    if (row.hidden) {
      spaces.rows.push({ top, height: 0 })
      continue
    }
    const leftHeight = row.left === null ? 0 : (left[row.left] ?? 0)
    const rightHeight = row.right === null ? 0 : (right[row.right] ?? 0)
    const height = Math.max(leftHeight, rightHeight + row.below, row.least)
    if (row.left !== null) lastLeft = row.left
    if (row.right !== null) lastRight = row.right
    leave('left', lastLeft, height - leftHeight + gap)
    leave('right', lastRight, height - rightHeight + gap)
    spaces.rows.push({ top, height })
    top += height + gap
  }
  return spaces
}
