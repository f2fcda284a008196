import type { Newsroom } from '../newsroom.ts'
import type { Keyring } from './keyring.ts'
import type { Mail } from './mail.ts'

/** What getting in needs, beside the newsroom. */
export interface Entry extends Newsroom {
  keyring: Keyring
  /** Null while no mail is configured. */
  mail: Mail | null
  /** Where people find the newsroom: the beginning of every link in a letter. Never what a request claims. */
  publicAddress(): string
  /** For the operator's log. */
  complain(error: unknown, what: string): void
}
