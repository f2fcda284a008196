import type { Run } from '../blocks.ts'

export const textLength = (runs: readonly Run[]): number =>
  runs.reduce((sum, { text }) => sum + text.length, 0)
