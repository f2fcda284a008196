import type { DeskLogEntry } from '@copydesk/shared/shift'

/** Cuts a log where the shift changes; a stretch without one is a stretch too. */
export function byShift(entries: readonly DeskLogEntry[]) {
  const groups: { shift: string | null; entries: DeskLogEntry[] }[] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    if (last && last.shift === entry.shift) last.entries.push(entry)
    else groups.push({ shift: entry.shift, entries: [entry] })
  }
  return groups
}
