import type { Run } from '@copydesk/shared/copy'

/** What was bold, italic or a link and is not any more, said for people. */
export function lostMarks(before: readonly Run[], after: readonly Run[]): string[] {
  const has = (runs: readonly Run[], kind: 'bold' | 'italic') => runs.some(({ marks }) => marks[kind])
  const links = (runs: readonly Run[]) => new Set(runs.flatMap(({ marks }) => marks.link ?? []))
  const kept = links(after)
  return [
    ...(['bold', 'italic'] as const)
      .filter((kind) => has(before, kind) && !has(after, kind))
      .map((kind) => `Nothing in it is ${kind} any more.`),
    ...[...links(before)].filter((link) => !kept.has(link)).map((link) => `The link to ${link} is lost.`),
  ]
}
