import type { Refusal } from '@copydesk/shared/refusal'
import type { Writable } from './guard/writable.ts'
import type { Peer } from './peer.ts'
import type { Moment } from './shut-outs.ts'

/** As others see somebody in a room. */
export interface PersonHere {
  id: string
  name: string
  /** Index of the person's colour. */
  color: number
}

/** All of the document, nothing of it, or only these roots. */
export type Mode = 'write' | 'read' | Writable

/** Somebody at the door of a room. */
export interface Newcomer {
  peer: Peer
  person: PersonHere
  mode: Mode
  /** The session that the socket lives by; it closes with it. */
  session?: string
  /** When they began to be judged, as `Rooms.moment` says: whoever was shut out since does not come in. */
  since?: { ended: Moment; judged: Moment }
  /** Said `copydesk=1`: understands hello, saved and refused. */
  copydesk: boolean
  /** Asked again whenever what people may do has changed. */
  mayStay(): Promise<Mode | Refusal>
}
