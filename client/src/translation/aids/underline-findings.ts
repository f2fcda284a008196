import type { Fields } from '../../story/use-fields.ts'
import { wordsOf } from './finding-place.ts'
import type { PageFinding } from './findings-in.ts'

/** What the style sheet draws a line under. */
const NAME = 'finding'

/** Draws a line under the words of findings: the browser's own, so that the editors’ pages stay as they are. */
export function underlineFindings(fields: Fields, findings: readonly PageFinding[]): void {
  if (!('highlights' in CSS)) return
  const ranges = findings.flatMap((finding) => {
    const words = wordsOf(fields, finding)
    if (!words || words.from === words.to) return []
    const { view } = words.editor.editor
    const [start, end] = [view.domAtPos(words.from, 1), view.domAtPos(words.to, -1)]
    const range = new Range()
    range.setStart(start.node, start.offset)
    range.setEnd(end.node, end.offset)
    return [range]
  })
  if (ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges))
  else CSS.highlights.delete(NAME)
}
