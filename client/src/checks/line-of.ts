import type { PageFinding } from '@copydesk/shared/checks'

/** What React knows a finding by: the same words may be found in several places, and are dismissed together. */
export const lineOf = ({ key, block, place }: PageFinding): string => `${key} ${block} ${place?.from ?? ''}`
