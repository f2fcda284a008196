import { hashOf, problemsOf } from '@copydesk/shared/copy'
import * as Y from 'yjs'
import type { NewsroomStores, Stores } from '../stores.ts'
import { roomOf, type UpdateLog } from '../sync/update-log.ts'

export interface Checked {
  editions: number
  versions: number
  /** What is wrong, a line each; empty when all is well. */
  findings: string[]
}

/** Reads everything that a newsroom keeps: the database, every room from the first row of its log, every version. */
export async function checkNewsroom(stores: NewsroomStores, log: UpdateLog): Promise<Checked> {
  const findings = (await stores.damage()).map((line) => `database: ${line}`)
  const editions = await stores.editions.list()
  const redacted = await stores.redactions.editions()
  for (const { id, headline } of editions) {
    const wrong = await wrongWithRoom(log, id, redacted.has(id))
    for (const what of wrong) findings.push(`edition ${id} (${headline || 'no headline'}): ${what}`)
  }
  // One after the other: all versions at once need not fit into memory.
  const versions = await stores.versions.list()
  // Their hash is of what they were before words were removed from them.
  const changed = await stores.redactions.versions()
  for (const { id, edition, number } of versions) {
    const what = await wrongWithVersion(stores, id, changed.has(id))
    if (what !== null) findings.push(`edition ${edition}, version ${number}: ${what}`)
  }
  return { editions: editions.length, versions: versions.length, findings }
}

/** @param isRedacted its log begins later: what was before has been removed. */
async function wrongWithRoom(log: UpdateLog, edition: string, isRedacted: boolean): Promise<string[]> {
  try {
    const rows = await log.readSince(roomOf(edition), 0)
    if (rows.length === 0) return ['its log is gone']
    const first = isRedacted ? (rows[0]?.position ?? 1) : 1
    const gap = rows.findIndex((row, index) => row.position !== first + index)
    if (gap >= 0) return [`its log has no row ${first + gap}`]
    const doc = new Y.Doc()
    for (const row of rows) Y.applyUpdate(doc, row.update)
    return problemsOf(doc)
  } catch (error) {
    // A damaged row is a finding like any other: the rooms after it are read all the same.
    return [`its log cannot be read (${error instanceof Error ? error.message : 'unknown'})`]
  }
}

async function wrongWithVersion(
  { versions }: Stores,
  id: string,
  isRedacted: boolean,
): Promise<string | null> {
  try {
    const { hash, publishable, working } = await versions.read(id)
    if (!isRedacted && hashOf(publishable) !== hash) return 'its copy is not what its hash says'
    Y.applyUpdate(new Y.Doc(), working)
    return null
  } catch (error) {
    // As above.
    return `it cannot be read (${error instanceof Error ? error.message : 'unknown'})`
  }
}
