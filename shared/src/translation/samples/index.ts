import type { Sample } from './sample.ts'
export const SAMPLES: readonly Sample[] = []
