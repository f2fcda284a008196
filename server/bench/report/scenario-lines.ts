import type { Figure, Scenario } from '../scenarios/scenario.ts'
import type { Results } from './results.ts'
import { bestPeer, numberOf, type Row, reaches, rowsOf } from './summary.ts'

/** Within a twentieth is neither ahead nor behind. */
const ALIKE = 1.05

/** A scenario as Markdown: what it is, its table, where we stand. */
export function scenarioLines(scenario: Scenario, results: Results): string[] {
  const rows = rowsOf(scenario, results)
  const head = scenario.figures.map(
    ({ title, unit, better }) =>
      `${title}${better === 'more' && unit === 'edits/s' ? ' (more is better)' : ''}`,
  )
  return [
    `## ${scenario.title}`,
    '',
    scenario.about,
    '',
    `| server | ${head.join(' | ')} |`,
    `|---|${scenario.figures.map(() => '---:|').join('')}`,
    ...rows.map(
      (row) =>
        `| ${row.server.title} | ${scenario.figures.map((figure) => cell(row, figure, rows)).join(' | ')} |`,
    ),
    '',
    ...standing(scenario, rows),
    ...doubts(scenario, results),
  ]
}

/** A number and what it is of the best peer's and of the relay's. */
function cell(row: Row, figure: Figure, rows: readonly Row[]): string {
  const value = row.numbers.get(figure.key) ?? Number.NaN
  if (!Number.isFinite(value)) return '–'
  if (figure.over === 'sum') return value.toFixed(0)
  const best = bestPeer(rows, figure)?.value ?? Number.NaN
  const floor = numberOf(rows, 'relay', figure)
  const ratios = [best, floor].map((other) => ratio(value, other))
  return `${inUnit(value, figure)} (${ratios.join(' · ')})`
}

const ratio = (value: number, other: number) =>
  Number.isFinite(other) && other > 0 ? `${(value / other).toFixed(2)} ×` : '–'

function inUnit(value: number, { unit }: Figure): string {
  if (unit === 'edits/s') return Math.round(value).toLocaleString('en')
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return `${value.toFixed(digits)} ${unit}`
}

/** Where ours is behind, ahead, and short of what we want, in sentences made of the numbers. */
function standing(scenario: Scenario, rows: readonly Row[]): string[] {
  return rows
    .filter(({ server }) => server.is === 'ours')
    .flatMap((row) => {
      const behind: string[] = []
      const ahead: string[] = []
      const short: string[] = []
      for (const figure of scenario.figures) {
        const value = row.numbers.get(figure.key) ?? Number.NaN
        const goal = reaches(value, figure, rows)
        if (goal && !goal.reached)
          short.push(
            `${figure.title}: ${inUnit(value, figure)}, wanted ${goal.goal} (${inUnit(goal.bound, figure)})`,
          )
        const best = figure.over === 'sum' ? null : bestPeer(rows, figure)
        if (!best || !Number.isFinite(value)) continue
        const times = figure.better === 'less' ? value / best.value : best.value / value
        const words = `${figure.title} (${(value / best.value).toFixed(2)} × ${best.row.server.title})`
        if (times > ALIKE) behind.push(words)
        else if (times < 1 / ALIKE) ahead.push(words)
      }
      const sentences = [
        behind.length > 0
          ? `is behind the best peer in ${list(behind)}`
          : lossless(
              scenario,
              row,
              rows.some(({ server }) => server.is === 'peer'),
            ),
        ...(ahead.length > 0 ? [`is ahead in ${list(ahead)}`] : []),
      ].filter((sentence) => sentence !== '')
      return [
        `**${row.server.title}** ${sentences.join('; ')}.`,
        ...(short.length > 0 ? [`Not reached: ${short.join('; ')}.`] : []),
        '',
      ]
    })
}

/** Sums are not compared with others': what matters is whether anything is gone. */
function lossless({ figures }: Scenario, row: Row, compared: boolean): string {
  const losses = figures.filter(({ goal }) => goal?.than === 'nothing')
  if (losses.length === 0) return compared ? 'is behind the best peer in nothing' : 'was measured alone'
  const gone = losses.reduce((sum, { key }) => sum + (row.numbers.get(key) ?? 0), 0)
  return gone === 0 ? 'has lost nothing' : `has lost ${gone} edits`
}

/** What makes a figure doubtful. */
function doubts(scenario: Scenario, results: Results): string[] {
  const runs = Object.entries(results.figures[scenario.name] ?? {})
  const missed = runs.filter(([, all]) =>
    all.some(({ arrived }) => typeof arrived === 'number' && arrived < 0.999),
  )
  const busy = runs.filter(([, all]) => all.some(({ load }) => typeof load === 'number' && load > 0.85))
  return [
    ...(missed.length > 0 ? [`Not every key had arrived at the end: ${names(missed)}.`, ''] : []),
    ...(busy.length > 0
      ? [`The load itself was at its limit, and the server may do more: ${names(busy)}.`, '']
      : []),
  ]
}

const names = (runs: readonly [string, unknown][]) => runs.map(([name]) => name).join(', ')

const list = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
