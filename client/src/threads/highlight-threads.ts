import type { Fields } from '../story/use-fields.ts'
import type { PlacedThread, ThreadDesk } from './thread-desk.ts'
import { rangeOf } from './words-on-page.ts'

/** Draws commented words, the active ones stronger: with the browser's own, so that the editors’ pages stay as they are. */
export function highlightThreads(
  fields: Fields,
  { now: { threads, active } }: ThreadDesk,
  name: string,
): void {
  if (!('highlights' in CSS)) return
  const isOpen = ({ thread }: PlacedThread) => thread.resolved === null || thread.id === active
  const rangesOf = (some: readonly PlacedThread[]) =>
    some.flatMap(({ pieces }) => (pieces ?? []).flatMap((piece) => rangeOf(fields, piece) ?? []))
  const shown = threads.filter(isOpen)
  draw(name, rangesOf(shown.filter(({ thread }) => thread.id !== active)))
  draw(`${name}-now`, rangesOf(shown.filter(({ thread }) => thread.id === active)))
}

function draw(name: string, ranges: Range[]): void {
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges))
  else CSS.highlights.delete(name)
}
