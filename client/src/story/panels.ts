import { History, Info, type LucideIcon, PenLine, Send } from 'lucide-react'

/** What can stand beside the copy, one at a time, in the order of the rail. */
export const PANELS = ['credits', 'filing', 'history', 'details'] as const
export type PanelName = (typeof PANELS)[number]

export const PANEL_LOOKS: Record<PanelName, { words: string; icon: LucideIcon; letter: string }> = {
  credits: { words: 'Credits', icon: PenLine, letter: 'C' },
  filing: { words: 'Filing', icon: Send, letter: 'F' },
  history: { words: 'History', icon: History, letter: 'H' },
  details: { words: 'Details', icon: Info, letter: 'D' },
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
