import { HELD, isHeld } from '../ui/held-keys.ts'

/** Inserts what is offered under this number. */
export const insertKeys = (nth: number): string => `${HELD}+${nth}`
export const MEND_KEYS = `${HELD}+M`

/** The number that is pressed, from one; null for another key. */
export function insertedBy(event: KeyboardEvent): number | null {
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1]
  return digit !== undefined && isHeld(event) ? Number(digit) : null
}

export const isMending = (event: KeyboardEvent): boolean => isHeld(event) && event.code === 'KeyM'
