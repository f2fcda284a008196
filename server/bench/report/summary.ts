import type { Figure, Goal, Scenario } from '../scenarios/scenario.ts'
import type { BenchServer } from '../servers/bench-server.ts'
import { SERVERS } from '../servers/servers.ts'
import type { Results } from './results.ts'

/** One server's line: a number for each figure, NaN where there is none. */
export interface Row {
  server: BenchServer
  numbers: ReadonlyMap<string, number>
  runs: number
}

export function rowsOf(scenario: Scenario, results: Results): Row[] {
  const measured = results.figures[scenario.name] ?? {}
  return SERVERS.flatMap((server) => {
    const runs = measured[server.name] ?? []
    if (runs.length === 0) return []
    const numbers = scenario.figures.map((figure): [string, number] => {
      const values = runs.map((run) => run[figure.key]).filter((value) => typeof value === 'number')
      return [
        figure.key,
        values.length === 0 ? Number.NaN : figure.over === 'sum' ? sum(values) : median(values),
      ]
    })
    return [{ server, numbers: new Map(numbers), runs: runs.length }]
  })
}

/** The best that a peer reaches, and whose it is. */
export function bestPeer(rows: readonly Row[], figure: Figure): { row: Row; value: number } | null {
  const peers = rows
    .filter(({ server, numbers }) => server.is === 'peer' && Number.isFinite(numbers.get(figure.key)))
    .map((row) => ({ row, value: row.numbers.get(figure.key) ?? Number.NaN }))
    .sort((a, b) => (figure.better === 'less' ? a.value - b.value : b.value - a.value))
  return peers[0] ?? null
}

export const numberOf = (rows: readonly Row[], name: string, figure: Figure): number =>
  rows.find(({ server }) => server.name === name)?.numbers.get(figure.key) ?? Number.NaN

export interface Reached {
  /** The goal in words. */
  goal: string
  bound: number
  reached: boolean
}

/** Whether a value of ours reaches what we want; null when there is nothing to hold it against. */
export function reaches(value: number, figure: Figure, rows: readonly Row[]): Reached | null {
  const { goal } = figure
  if (!goal) return null
  const bound = boundOf(goal, figure, rows)
  if (!Number.isFinite(bound) || !Number.isFinite(value)) return null
  return {
    goal: inWords(goal, figure),
    bound,
    reached: figure.better === 'less' ? value <= bound : value >= bound,
  }
}

function boundOf(goal: Goal, figure: Figure, rows: readonly Row[]): number {
  switch (goal.than) {
    case 'nothing':
      return goal.exactly
    case 'itself':
      return goal.times
    case 'best peer':
      return (bestPeer(rows, figure)?.value ?? Number.NaN) * goal.times + (goal.plus ?? 0)
    case 'relay':
    case 'y-websocket':
      return numberOf(rows, goal.than, figure) * goal.times + (goal.plus ?? 0)
    default:
      return goal satisfies never
  }
}

function inWords(goal: Goal, { better, unit }: Figure): string {
  if (goal.than === 'nothing') return String(goal.exactly)
  if (goal.than === 'itself') return `at most ${goal.times} ×`
  const whose = goal.than === 'y-websocket' ? '@y/websocket-server’s' : `the ${goal.than}’s`
  const times = goal.times === 1 ? whose : `${Number(goal.times.toFixed(2))} × ${whose}`
  return `${better === 'less' ? 'at most' : 'at least'} ${times}${goal.plus ? ` and ${goal.plus} ${unit}` : ''}`
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2
}
