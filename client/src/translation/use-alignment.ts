import { useEffect, useState } from 'react'
import type { FieldEditor } from '../editor/index.ts'
import { useHeard } from '../ui/use-heard.ts'
import type { LiveStandings } from './live-standings.ts'
import { type PlacedRow, RowLayout, type Shown, type Wants } from './row-layout.ts'

interface Columns {
  left: FieldEditor | null
  right: FieldEditor | null
  shown: Shown
  /** The same function while rows want the same room. */
  wants: Wants
}

/** Where each row of the body stands, kept up; before the browser paints. */
export function useAlignment(
  standings: LiveStandings | null,
  { left, right, shown, wants }: Columns,
): readonly PlacedRow[] {
  const [layout, setLayout] = useState<RowLayout | null>(null)
  // Beginning anew for other wants would let go of all that is known of heights.
  const [first] = useState(() => ({ wants }))
  first.wants = wants
  useEffect(() => {
    if (!standings || !left || !right) return
    const made = new RowLayout(standings, left, right, shown, first.wants)
    setLayout(made)
    return () => {
      made.close()
      setLayout(null)
    }
  }, [standings, left, right, shown, first])
  useEffect(() => layout?.want(wants), [layout, wants])
  return useHeard(layout, ({ placed }) => placed, NO_ROWS)
}

const NO_ROWS: readonly PlacedRow[] = []
