import type { RefusalCode } from '@copydesk/shared/refusal'

/** What a refusal means for the document that is open here, and for its copy on this computer. */
export type Consequence =
  /** Somebody does something, or time does; what is typed waits. */
  | 'wait'
  /** These structs will never be taken, and Yjs would send them for ever: their words are kept as text. */
  | 'set-aside'
  /** The same, and nothing else of this copy may stay: its life is over, or the right to read it. */
  | 'forget'
  /** The words are good, only the name that they were typed under is somebody else's. */
  | 'rename'

const CONSEQUENCES: Partial<Record<string, Consequence>> = {
  'bad-request': 'set-aside',
  conflict: 'set-aside',
  'not-yours': 'set-aside',
  'too-large': 'set-aside',
  unreadable: 'set-aside',
  forbidden: 'forget',
  'not-found': 'forget',
  'old-epoch': 'forget',
  'client-taken': 'rename',
}

export const consequenceOf = (code: RefusalCode): Consequence => CONSEQUENCES[code] ?? 'wait'

/** Whether the edition can be opened again at once. */
export const opensAgain = (code: RefusalCode): boolean => code !== 'forbidden' && code !== 'not-found'
