import { readdirSync, readFileSync } from 'node:fs'

/** What a server costs, with every process and thread that it started. */
export interface Cost {
  /** Milliseconds of processor time since they began; the kernel counts in hundredths of a second. */
  processor: number
  /** MiB that are in memory now. */
  memory: number
}

export function costOf(roots: readonly number[]): Cost {
  const stats = everyProcess()
  const counted = new Set(roots)
  // A child has a higher row than its parent only by accident: go round until nobody new is found.
  for (let found = true; found; ) {
    found = false
    for (const { pid, parent } of stats)
      if (counted.has(parent) && !counted.has(pid)) {
        counted.add(pid)
        found = true
      }
  }
  const own = stats.filter(({ pid }) => counted.has(pid))
  return {
    processor: own.reduce((sum, { ticks }) => sum + ticks, 0) * 10,
    memory: own.reduce((sum, { pid }) => sum + kilobytes(pid, pid === roots[0] ? 'Rss' : 'Pss'), 0) / 1024,
  }
}

interface Stat {
  pid: number
  parent: number
  ticks: number
}

function everyProcess(): Stat[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const text = readOrNull(`/proc/${name}/stat`)
      if (text === null) return []
      const fields = text.replace(/^.*\) /s, '').split(' ')
      return [
        { pid: Number(name), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) },
      ]
    })
}

/** Of the server itself all that is resident; of a database beside it what is shared only once, in parts. */
function kilobytes(pid: number, what: 'Rss' | 'Pss'): number {
  const text = readOrNull(`/proc/${pid}/smaps_rollup`) ?? ''
  return Number(new RegExp(`^${what}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0)
}

/** A process may end between being listed and being read. */
function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
