/** One row of two columns: indexes of a block at the left and one at the right; null where a side has none. */
export interface Row {
  left: number | null
  right: number | null
}

/**
 * Puts blocks with the same id beside each other. Both orders stay as they are: of blocks that changed places, as
 * many as can stand beside their original do, and the others stand alone.
 */
export function pairRows(left: readonly (string | null)[], right: readonly (string | null)[]): Row[] {
  const rows: Row[] = []
  let [l, r] = [0, 0]
  const alone = (toLeft: number, toRight: number) => {
    while (l < toLeft) rows.push({ left: l++, right: null })
    while (r < toRight) rows.push({ left: null, right: r++ })
  }
  for (const pair of pairs(left, right)) {
    alone(pair.left, pair.right)
    rows.push(pair)
    l = pair.left + 1
    r = pair.right + 1
  }
  alone(left.length, right.length)
  return rows
}

/** The longest run of pairs in which both columns go on downwards. */
function pairs(left: readonly (string | null)[], right: readonly (string | null)[]) {
  const places = new Map<string, number>()
  for (const [at, id] of left.entries()) if (id !== null && !places.has(id)) places.set(id, at)
  const all = right.flatMap((id, at) => {
    const place = id === null ? undefined : places.get(id)
    return place === undefined ? [] : [{ left: place, right: at, before: -1, length: 1 }]
  })
  let best = -1
  for (const [at, pair] of all.entries()) {
    for (let earlier = 0; earlier < at; earlier++) {
      const other = all[earlier]
      if (!other || other.left >= pair.left || other.length < pair.length) continue
      pair.length = other.length + 1
      pair.before = earlier
    }
    if (pair.length > (all[best]?.length ?? 0)) best = at
  }
  const chosen: { left: number; right: number }[] = []
  for (let at = best; at >= 0; ) {
    const pair = all[at]
    if (!pair) break
    chosen.unshift({ left: pair.left, right: pair.right })
    at = pair.before
  }
  return chosen
}

export interface Heights {
  left: readonly number[]
  right: readonly number[]
  /** Below each row. */
  gap: number
  /** Of a row that stands empty at its right: room to say so. */
  least: number
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
export function spaceRows(rows: readonly Row[], { left, right, gap, least }: Heights): Spaces {
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
    const leftHeight = row.left === null ? 0 : (left[row.left] ?? 0)
    const rightHeight = row.right === null ? 0 : (right[row.right] ?? 0)
    const height = Math.max(leftHeight, rightHeight, row.right === null ? least : 0)
    if (row.left !== null) lastLeft = row.left
    if (row.right !== null) lastRight = row.right
    leave('left', lastLeft, height - leftHeight + gap)
    leave('right', lastRight, height - rightHeight + gap)
    spaces.rows.push({ top, height })
    top += height + gap
  }
  return spaces
}
