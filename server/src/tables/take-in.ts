import { Refusal } from '@copydesk/shared/refusal'
import type { By } from '../act-store.ts'
import { newId } from '../new-id.ts'
import type { BadLine } from './read-table.ts'

interface Into<Read extends object> {
  standing: readonly (Read & { id: string })[]
  /** What is of one name is one. */
  nameOf(record: Read): string
  most: number
  /** What is said where they would be more. */
  tooMany: string
  add(id: string, record: Read, by: By): Promise<void>
  change(record: Read & { id: string }, by: By): Promise<void>
}

/** As many as somebody mends before they try again. */
const TOLD = 10

/** Takes in every line of a table, or none of them; what stands under the same name is changed to what it says. */
export async function takeIn<Read extends object>(
  { read, bad }: { read: readonly Read[]; bad: readonly BadLine[] },
  { standing, nameOf, most, tooMany, add, change }: Into<Read>,
  by: By,
): Promise<{ added: number; changed: number }> {
  if (bad.length > 0) throw new Refusal('unreadable', sentenceOf(bad))
  const named = new Map(standing.map((one) => [nameOf(one), one]))
  const added = read.filter((one) => !named.has(nameOf(one))).length
  if (named.size + added > most) throw new Refusal('too-large', `${tooMany} Nothing was imported.`)
  let changed = 0
  for (const one of read) {
    const before = named.get(nameOf(one))
    if (!before) await add(newId(), one, by)
    else if (JSON.stringify({ ...before, ...one }) !== JSON.stringify(before)) {
      await change({ ...one, id: before.id }, by)
      changed++
    }
  }
  return { added, changed }
}

/** What is wrong with a table, for whoever mends it. */
function sentenceOf(bad: readonly BadLine[]): string {
  const told = bad.slice(0, TOLD).map(({ line, why }) => `Line ${line}: ${why}`)
  const more = bad.length > TOLD ? ` And ${bad.length - TOLD} lines more.` : ''
  return `Nothing was imported. ${told.join(' ')}${more}`
}
