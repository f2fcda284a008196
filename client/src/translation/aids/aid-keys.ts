import { PANEL_KEYS } from '../../story/panels.ts'

const isMac = PANEL_KEYS.startsWith('Ctrl')

/** Held as for the panels, so that it writes no letter. */
const isHeld = (event: KeyboardEvent) =>
  event.shiftKey &&
  !event.metaKey &&
  (isMac ? event.ctrlKey && !event.altKey : event.altKey && !event.ctrlKey)

/** Inserts what is offered under this number. */
export const insertKeys = (nth: number): string => `${PANEL_KEYS}+${nth}`
export const MEND_KEYS = `${PANEL_KEYS}+M`

/** The number that is pressed, from one; null for another key. */
export function insertedBy(event: KeyboardEvent): number | null {
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1]
  return digit !== undefined && isHeld(event) ? Number(digit) : null
}

export const isMending = (event: KeyboardEvent): boolean => isHeld(event) && event.code === 'KeyM'
