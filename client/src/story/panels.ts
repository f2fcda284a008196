/** What can stand beside the copy, one at a time, in the order of the rail. */
export const PANELS = ['credits', 'filing', 'checks', 'history', 'details'] as const
export type PanelName = (typeof PANELS)[number]

export const PANEL_LOOKS: Record<PanelName, { words: string; letter: string }> = {
  credits: { words: 'Credits', letter: 'C' },
  filing: { words: 'Filing', letter: 'F' },
  checks: { words: 'Checks', letter: 'K' },
  history: { words: 'History', letter: 'H' },
  details: { words: 'Details', letter: 'D' },
}

const isMac = /mac|iphone|ipad/i.test(navigator.userAgent)

/**
 * Keys that open a panel while somebody types. Ctrl+Alt is AltGr on Windows and writes letters there; on a Mac,
 * Option with Shift writes them.
 */
export const PANEL_KEYS = isMac ? 'Ctrl+Shift' : 'Alt+Shift'

export function panelOf(event: KeyboardEvent): PanelName | null {
  const held = isMac ? event.ctrlKey && !event.altKey : event.altKey && !event.ctrlKey
  if (!held || !event.shiftKey || event.metaKey) return null
  return PANELS.find((name) => event.code === `Key${PANEL_LOOKS[name].letter}`) ?? null
}
