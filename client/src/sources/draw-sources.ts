import type { Piece } from '@copydesk/shared/threads'
import type { Fields } from '../story/use-fields.ts'
import { rangeOf } from '../threads/words-on-page.ts'
import './highlights.css'
import type { PlacedSources } from './place-sources.ts'

/** While the panel is open: marked words, and those that look like sourcing, each in its own way. */
export function drawSources(fields: Fields, { groups, offers }: PlacedSources): void {
  if (!('highlights' in CSS)) return
  const ranges = (pieces: readonly Piece[]) => pieces.flatMap((piece) => rangeOf(fields, piece) ?? [])
  draw('source', ranges(groups.flatMap(({ placed }) => placed.flatMap(({ pieces }) => pieces ?? []))))
  draw('source-found', ranges(offers.map(({ piece }) => piece)))
}

export const clearSources = (fields: Fields) => drawSources(fields, { groups: [], offers: [] })

function draw(name: string, ranges: Range[]): void {
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges))
  else CSS.highlights.delete(name)
}
