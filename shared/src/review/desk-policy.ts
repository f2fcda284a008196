import * as z from 'zod'

/** As what somebody clears; `legal` and `standards` clear beside the editors, where they are asked. */
export const APPROVERS = ['editor', 'managing-editor', 'reviser'] as const
export type Approver = (typeof APPROVERS)[number]
export const ASKED_DUTIES = ['legal', 'standards'] as const
export type AskedDuty = (typeof ASKED_DUTIES)[number]

const checklistLineSchema = z.object({
  words: z.string().trim().min(1, 'Say what is to be looked at.').max(200),
  /** It is not cleared unless this is ticked; else it is advice. */
  blocks: z.boolean(),
})
export type ChecklistLine = z.infer<typeof checklistLineSchema>

/** More is read by nobody. */
const MOST_LINES = 20

const differ = (lines: readonly ChecklistLine[]): boolean =>
  new Set(lines.map(({ words }) => words)).size === lines.length

/** How a desk wants what it clears to be looked at. */
export const deskPolicySchema = z.object({
  /** So many people clear a copy before it is cleared. */
  approvals: z.int().min(1).max(3),
  /** Whose clearing counts. */
  counts: z.array(z.enum(APPROVERS)).min(1).max(APPROVERS.length),
  /** Whoever wrote or translated most of a copy may not be the only one who cleared it. */
  mainWriterNotAlone: z.boolean(),
  /** Whoever says in their profile which languages they read clears no other. */
  readsLanguage: z.boolean(),
  /** A query that waits for an answer is in the way; else it is advice. */
  queriesBlock: z.boolean(),
  /** What whoever filed says of what was changed since is in the way; else it is advice. */
  readBackBlocks: z.boolean(),
  /** What the checks found and nobody mended or dismissed is in the way; else it is advice. */
  checksBlock: z.boolean(),
  /** What whoever clears a copy says that they looked at. */
  checklist: z.array(checklistLineSchema).max(MOST_LINES).refine(differ, 'Two lines say the same.'),
  /** An editor must know the anonymous sources. */
  knowsSources: z.boolean(),
  /** So many sources must stand behind what nobody is named for. */
  sourcesNeeded: z.int().min(0).max(5),
  /** Duties that clear every copy beside the editors. */
  duties: z.array(z.enum(ASKED_DUTIES)).max(ASKED_DUTIES.length),
  /** Minutes after which a filed edition that nobody has taken rings the desk; null for never. */
  ringAfter: z.int().min(1).max(1440).nullable(),
})
export type DeskPolicy = z.infer<typeof deskPolicySchema>

/** Of a desk that has not said otherwise. */
export const FIRST_POLICY: DeskPolicy = {
  approvals: 1,
  counts: [...APPROVERS],
  mainWriterNotAlone: true,
  readsLanguage: true,
  queriesBlock: false,
  readBackBlocks: false,
  checksBlock: false,
  checklist: [],
  knowsSources: false,
  sourcesNeeded: 0,
  duties: [],
  ringAfter: 15,
}
