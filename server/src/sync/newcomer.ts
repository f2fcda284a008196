import type { Refusal } from '@copydesk/shared/refusal'
import type { Peer } from './peer.ts'

/** As others see somebody in a room. */
export interface PersonHere {
  id: string
  name: string
  /** Index of the person's colour. */
  color: number
}

export type Mode = 'write' | 'read'

/** Somebody at the door of a room. */
export interface Newcomer {
  peer: Peer
  person: PersonHere
  mode: Mode
  /** The session that the socket lives by; it closes with it. */
  session?: string
  /** Said `copydesk=1`: understands hello, saved and refused. */
  copydesk: boolean
  /** Asked again whenever what people may do has changed. */
  mayStay(): Promise<Mode | Refusal>
}
