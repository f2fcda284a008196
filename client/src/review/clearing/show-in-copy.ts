/** As far from an edge, what stands there is easily seen. */
const MARGIN = 60

/** Brings something into view, where it is not; only the copy moves, and nothing around it. */
export function showInCopy(element: Element): void {
  const main = element.closest('main')
  // On a phone the copy moves together with what stands under it.
  const moves = [main, main?.parentElement].find((one) => one && one.scrollHeight > one.clientHeight + 1)
  if (!moves) return
  const [{ top, bottom }, frame] = [element.getBoundingClientRect(), moves.getBoundingClientRect()]
  if (top > frame.top + MARGIN && bottom < frame.bottom - MARGIN) return
  moves.scrollTop += top - frame.top - frame.height / 2
}
