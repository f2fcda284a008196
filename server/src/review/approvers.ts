import { APPROVERS } from '@copydesk/shared/review'
import type { Clearing } from './review-store.ts'

/** Ids of those who cleared a copy as one of its editors. */
export const approvers = (clearings: readonly Clearing[]): string[] =>
  clearings.flatMap(({ as, person }) => ((APPROVERS as readonly string[]).includes(as) ? [person] : []))
