/** What the printed copy holds, as far as advice needs it. */
export interface Looked {
  headline: string
  byline: string
  dateline: string
  rights: string
  /** How many credits an import was not sure of; unknown where only printed copy is at hand. */
  uncertain?: number
  /** Its desk asks what its authors hold of what it is about, and nobody has answered. */
  holdingsOpen?: boolean
  /** How many blocks of a localization a machine wrote and nobody has confirmed. */
  machine?: number
  /** The date of the dateline, where it is known apart from the printed line. */
  datelineDate?: string
}

/** What a desk would ask for, in words. Holdings and a machine’s words block; of the rest a person decides. */
export function advice({
  headline,
  byline,
  dateline,
  rights,
  uncertain = 0,
  datelineDate,
  holdingsOpen = false,
  machine = 0,
}: Looked): string[] {
  const found: string[] = []
  if (!headline.trim()) found.push('there is no headline.')
  if (!byline.trim()) found.push('there is no byline.')
  if (!dateline.trim()) found.push('there is no dateline.')
  else if (datelineDate !== undefined && !datelineDate.trim()) found.push('the dateline has no date.')
  if (!rights.trim()) found.push('there is no rights line.')
  if (holdingsOpen)
    found.push('nobody has said what its authors hold of what it is about. Without it, it is not cleared.')
  if (machine > 0)
    found.push(
      `${machine === 1 ? 'one block is' : `${machine} blocks are`} a machine’s: until they are confirmed, it is not cleared.`,
    )
  if (uncertain > 0)
    found.push(
      `${uncertain === 1 ? 'one credit was' : `${uncertain} credits were`} guessed by an import and not printed: agree or remove.`,
    )
  return found
}
