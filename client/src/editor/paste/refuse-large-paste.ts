/** Characters: written in any script they fit into one frame of the line, with what stands around them. */
const MOST_TEXT = 1_000_000
/** Word says ten times as much about its words as there are words. */
const MOST_HTML = 10_000_000

export const TOO_LARGE_PASTE = 'That is too much to put in at once. Paste it in smaller parts.'

/** Refuses what is too large before it is read, pasted or dropped. For ProseMirror's `handleDOMEvents`. */
export function refuseLargePaste(refused: () => void) {
  const look = (event: Event, brought: DataTransfer | null): boolean => {
    if (!brought) return false
    const text = brought.getData('text/plain').length
    const html = brought.getData('text/html').length
    if (text <= MOST_TEXT && html <= (text > 0 ? MOST_HTML : MOST_TEXT)) return false
    event.preventDefault()
    refused()
    return true
  }
  return {
    paste: (_view: unknown, event: ClipboardEvent) => look(event, event.clipboardData),
    drop: (_view: unknown, event: DragEvent) => look(event, event.dataTransfer),
  }
}
