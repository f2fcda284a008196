import type { Contributor } from './credit.ts'

/** Whom credits may name; the id of one that was merged names whom they were merged into. */
export const contributorsById = (contributors: readonly Contributor[]): Map<string, Contributor> =>
  new Map(
    contributors.flatMap((one) => [one.id, ...one.merged].map((id): [string, Contributor] => [id, one])),
  )
