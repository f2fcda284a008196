import type { Place } from '@copydesk/shared/views/places'

export type ColumnPlace = Exclude<Place, 'planned' | 'aside'>

interface ColumnLook {
  place: ColumnPlace
  /** What stands in it as well. */
  also?: Place
  words: string
  /** Said where nothing stands in it. */
  none: string
}

/** The columns of the board, in the order in which a story goes through them. */
export const COLUMNS: readonly ColumnLook[] = [
  { place: 'draft', also: 'planned', words: 'Draft', none: 'Nothing is being written.' },
  { place: 'filed', words: 'Filed', none: 'Nothing waits for the desk.' },
  { place: 'with', words: 'With an editor', none: 'Drag a filed story here to take it.' },
  { place: 'cleared', words: 'Cleared', none: 'Nothing is cleared and waiting to go out.' },
  { place: 'published', words: 'Published', none: 'Nothing is published yet.' },
]

export const columnOf = (place: Place): ColumnPlace | 'aside' => (place === 'planned' ? 'draft' : place)
