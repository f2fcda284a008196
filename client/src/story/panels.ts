import type { SettlingPanel } from '@copydesk/shared/review'
import { isHeld } from '../ui/held-keys.ts'

/** What can stand beside the copy, one at a time. */
export type PanelName = SettlingPanel | 'release' | 'alerts'

/** In the order of the rail. */
export const PANELS = [
  'credits',
  'comments',
  'suggestions',
  'filing',
  'release',
  'alerts',
  'checks',
  'sources',
  'writers',
  'history',
  'details',
] as const satisfies readonly PanelName[]

export const PANEL_LOOKS: Record<PanelName, { words: string; letter: string }> = {
  credits: { words: 'Credits', letter: 'C' },
  comments: { words: 'Comments', letter: 'T' },
  suggestions: { words: 'Suggestions', letter: 'A' },
  filing: { words: 'Filing', letter: 'F' },
  release: { words: 'Release', letter: 'Z' },
  alerts: { words: 'Alerts', letter: '0' },
  checks: { words: 'Checks', letter: 'K' },
  sources: { words: 'Sources', letter: 'V' },
  writers: { words: 'Writers', letter: 'W' },
  history: { words: 'History', letter: 'H' },
  details: { words: 'Details', letter: 'D' },
}

export function panelOf(event: KeyboardEvent): PanelName | null {
  if (!isHeld(event)) return null
  return PANELS.find((name) => /^(Key|Digit)(.)$/.exec(event.code)?.[2] === PANEL_LOOKS[name].letter) ?? null
}
