import type { CopyRoots } from '../copy/roots.ts'
import type { MESSAGE, SYNC } from '../protocol/messages.ts'
import type { About, Asker } from './about.ts'
import { may } from './may.ts'
import type { Act } from './table.ts'

export type Root = keyof CopyRoots

/** What each root of the shared document asks of whoever writes there. */
export const ROOTS = {
  headline: 'write',
  standfirst: 'write',
  body: 'write',
  blocks: 'write',
  marks: 'write',
  annotations: 'write',
  aliases: 'write',
  fields: 'write',
  credits: 'credit',
} as const satisfies Record<Root, Act>

export type Line = `sync.${keyof typeof SYNC}` | Exclude<keyof typeof MESSAGE, 'sync'>

/**
 * What each message on a socket asks for. `roots`: what ROOTS says of the parts that it would change. `nothing`: only the
 * server says it; from anybody else it is not heard. A message that is not here is a mistake.
 */
export const LINES = {
  'sync.step1': 'read',
  'sync.step2': 'roots',
  'sync.update': 'roots',
  presence: 'read',
  askPresence: 'read',
  auth: 'nothing',
  hello: 'nothing',
  saved: 'nothing',
  refused: 'nothing',
} as const satisfies Record<Line, Act | 'roots' | 'nothing'>

/** The roots of an edition's document that this person may write. */
export function writableRoots(asker: Asker, about: About): Root[] {
  return (Object.keys(ROOTS) as Root[]).filter((root) => may(ROOTS[root], asker, about).allowed)
}
