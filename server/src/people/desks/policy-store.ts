import type { DeskPolicy } from '@copydesk/shared/review'

/** How each desk wants what it clears to be looked at. */
export interface PolicyStore {
  /** The first policy where a desk has not said. */
  of(desk: string): Promise<DeskPolicy>
  keep(desk: string, policy: DeskPolicy): Promise<void>
}
