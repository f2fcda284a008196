import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

/** What a bench has measured, kept so that a scenario can be measured again by itself. */
export interface Results {
  /** Day, as `2026-11-24`. */
  date: string
  /** Processors, Node, memory, in words. */
  machine: string
  /** Load average of five minutes when it began, and when it ended. */
  load: number
  loadAfter?: number
  processors: number
  /** How long each measurement counted. */
  seconds: number
  /** By scenario, by server: the figures of each run. `null` is what a server does not have. */
  figures: Record<string, Record<string, Record<string, number | null>[]>>
}

const FILE = new URL('../results/latest.json', import.meta.url)

export function readResults(): Results {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Results
}

export function writeResults(results: Results) {
  mkdirSync(new URL('.', FILE), { recursive: true })
  writeFileSync(FILE, JSON.stringify(results, null, 2))
}

export function addResult(
  { figures }: Results,
  scenario: string,
  server: string,
  measured: Record<string, number | null>,
) {
  const ofScenario = figures[scenario] ?? {}
  figures[scenario] = ofScenario
  ofScenario[server] = [...(ofScenario[server] ?? []), measured]
}
