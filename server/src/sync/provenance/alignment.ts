/** Equal characters of a line that somebody wrote and of what they had cut. */
export interface Run {
  at: number
  there: number
  length: number
}

export interface Compared {
  line: string
  /** What stands before it in the line is spoken for. */
  from: number
  cut: string
}

/** So many equal characters show that the two go on together after a gap. */
const RESUMES = 3
/** Of the cut: what its cutter, without a line, had deleted there before they cut the rest. */
const WIDEST_IN_CUT = 200
/** Of the line: what others had deleted before the cut arrived, so that it is not in it. */
const WIDEST_IN_LINE = 40

/** How far two texts go on together, to both sides of a place where they are equal, over gaps in either. */
export function alignment(texts: Compared, at: number, there: number, length: number): Run[] {
  const before = follow(texts, at - 1, there - 1, -1)
  const behind = follow(texts, at + length, there + length, 1)
  return [...before, { at, there, length }, ...behind]
}

function follow(texts: Compared, at: number, there: number, step: 1 | -1): Run[] {
  const { line, from, cut } = texts
  const equal = (a: number, b: number) => a >= from && a < line.length && line[a] === cut[b]
  const resumes = (a: number, b: number) => {
    for (let n = 0; n < RESUMES; n++) if (!equal(a + n * step, b + n * step)) return false
    return true
  }
  const runs: Run[] = []
  let a = at
  let b = there
  for (;;) {
    let length = 0
    while (equal(a + length * step, b + length * step)) length++
    if (length > 0)
      runs.push(
        step === 1 ? { at: a, there: b, length } : { at: a - length + 1, there: b - length + 1, length },
      )
    a += length * step
    b += length * step
    if (a < from || a >= line.length) return runs
    let gap = 1
    while (gap <= WIDEST_IN_CUT && !resumes(a, b + gap * step)) gap++
    if (gap <= WIDEST_IN_CUT) {
      b += gap * step
      continue
    }
    gap = 1
    while (gap <= WIDEST_IN_LINE && !resumes(a + gap * step, b)) gap++
    if (gap > WIDEST_IN_LINE) return runs
    a += gap * step
  }
}
