import type { PageFinding } from './page-finding.ts'

/** What React knows a finding by: the same words may be found in several places, and are dismissed together. */
export const lineOf = ({ key, block, place }: PageFinding): string => `${key} ${block} ${place?.from ?? ''}`
