import type { PageFinding } from '@copydesk/shared/checks'
import type { Fields } from '../story/use-fields.ts'
import { wordsOf } from './finding-place.ts'

/** What the style sheet draws a line under: what may be wrong, and what the newsroom writes otherwise. */
const NAMES = ['finding', 'stylebook'] as const

/** Draws a line under the words of findings: the browser's own, so that the editors’ pages stay as they are. */
export function underlineFindings(fields: Fields, findings: readonly PageFinding[]): void {
  if (!('highlights' in CSS)) return
  for (const name of NAMES) {
    const ranges = findings
      .filter(({ check }) => (check === 'stylebook') === (name === 'stylebook'))
      .flatMap((finding) => rangeOf(fields, finding) ?? [])
    if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges))
    else CSS.highlights.delete(name)
  }
}

function rangeOf(fields: Fields, finding: PageFinding): Range | null {
  const words = wordsOf(fields, finding)
  if (!words || words.from === words.to) return null
  const { view } = words.editor.editor
  const [start, end] = [view.domAtPos(words.from, 1), view.domAtPos(words.to, -1)]
  const range = new Range()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}
