import { HELD, isHeld } from '../../ui/held-keys.ts'

/** Makes a note of what is selected, or copy of a note. */
export const NOTE_KEYS = `${HELD}+J`

export const isNoteKey = (event: KeyboardEvent): boolean => event.code === 'KeyJ' && isHeld(event)
