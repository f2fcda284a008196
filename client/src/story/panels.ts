import { isHeld } from '../ui/held-keys.ts'

/** What can stand beside the copy, one at a time, in the order of the rail. */
export const PANELS = ['credits', 'filing', 'checks', 'suggestions', 'history', 'details'] as const
export type PanelName = (typeof PANELS)[number]

export const PANEL_LOOKS: Record<PanelName, { words: string; letter: string }> = {
  credits: { words: 'Credits', letter: 'C' },
  filing: { words: 'Filing', letter: 'F' },
  checks: { words: 'Checks', letter: 'K' },
  suggestions: { words: 'Suggestions', letter: 'I' },
  history: { words: 'History', letter: 'H' },
  details: { words: 'Details', letter: 'D' },
}

export function panelOf(event: KeyboardEvent): PanelName | null {
  if (!isHeld(event)) return null
  return PANELS.find((name) => event.code === `Key${PANEL_LOOKS[name].letter}`) ?? null
}
