import { machineMadeIn } from '../machine-made-in.ts'
import type { ConditionOf } from './condition-of.ts'

/** So many are named; their page shows all. */
const NAMED = 3
const BEGINNING = 40

/** What a machine wrote and nobody has confirmed goes nowhere. */
export const machine: ConditionOf = async (stores, { edition, copy }) => {
  const texts = await machineMadeIn(stores, edition, copy)
  if (texts.length === 0) return []
  const [them, each] = texts.length === 1 ? ['it', 'it'] : ['them', 'each']
  return [
    {
      kind: 'machine',
      for: 'clear',
      blocks: true,
      words: `A machine wrote ${named(texts)}, and nobody has confirmed ${them}.`,
      who: `Read ${each} beside the original, and confirm ${them}.`,
      place: { page: 'translate' },
    },
  ]
}

function named(texts: readonly string[]): string {
  const first = texts
    .slice(0, NAMED)
    .map((text) => `“${text.length > BEGINNING ? `${text.slice(0, BEGINNING).trim()}…` : text}”`)
  const more = texts.length - first.length
  return new Intl.ListFormat('en-GB').format([...first, ...(more > 0 ? [`${more} more`] : [])])
}
