import { FIELDS, type Field, FieldView } from '@copydesk/shared/copy'
import type { SharedEdition } from '../../sync/index.ts'

/** Blocks by field: ids, '' for a field that is one block. */
export type ChangedBlocks = ReadonlyMap<Field, ReadonlySet<string>>

/** A shorter absence is a hiccup of the line: what others wrote in it is seen as it arrives. */
const AWAY_MS = 5000

/**
 * Tells which blocks others changed while this page had no line, once it has caught up. Returns how to stop.
 * @param now milliseconds, of any clock that goes on.
 */
export function watchAbsence(
  { doc, status }: Pick<SharedEdition, 'doc' | 'status'>,
  caughtUp: (changed: ChangedBlocks) => void,
  now = () => performance.now(),
): () => void {
  let awaySince: number | null = now()
  let stopReading: (() => ChangedBlocks) | null = null
  const look = () => {
    const { line, ready, saved, waiting } = status.get()
    if (line !== 'open') {
      stopReading?.()
      stopReading = null
      awaySince ??= now()
      return
    }
    // Whoever saw nothing before, and typed nothing, is shown the copy and not its history.
    if (awaySince !== null && ready && (waiting > 0 || now() - awaySince > AWAY_MS))
      stopReading = readChanges(doc)
    awaySince = null
    if (!saved || !stopReading) return
    const changed = stopReading()
    stopReading = null
    if (changed.size > 0) caughtUp(changed)
  }
  const stop = status.subscribe(look)
  look()
  return () => {
    stop()
    stopReading?.()
  }
}

/** Collects what arrives from others in the fields that are shown; returns how to stop and have it. */
function readChanges(doc: SharedEdition['doc']): () => ChangedBlocks {
  const changed = new Map<Field, Set<string>>()
  const stops = FIELDS.map((field) =>
    FieldView.standing(doc, field)?.subscribe((change, transaction) => {
      if (transaction.local || change.changed.size === 0) return
      changed.set(field, new Set([...(changed.get(field) ?? []), ...change.changed]))
    }),
  )
  return () => {
    for (const stop of stops) stop?.()
    return changed
  }
}
