import { HELD, isHeld } from '../ui/held-keys.ts'

/** Opens one's inbox over any page, and puts it away. */
export const INBOX_KEYS = `${HELD}+I`

export const isInboxKey = (event: KeyboardEvent): boolean => event.code === 'KeyI' && isHeld(event)
