import type { CheckName, Loss, WithKey } from '../translation/index.ts'

export type PageCheck = CheckName | 'term' | 'typography' | 'stylebook' | 'conversion'

/** What somebody should look at in an edition, and where. */
export interface PageFinding extends WithKey<Loss<PageCheck>> {
  /** Id of the block that it is shown at. */
  block: string
  /** The words concerned, within the text of that block; null where they are missing. */
  place: { from: number; to: number } | null
  /** What one key puts in their place; null where only a person can say. */
  mend: string | null
}
