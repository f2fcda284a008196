import type * as Y from 'yjs'
import { PUBLISHED_ATTRIBUTES } from '../publishing/published-attributes.ts'
import { textLength } from '../reading/text-length.ts'
import { blocksForReaders } from '../suggestions/as-rejected.ts'
import type { SeedBlock } from './seed-copy.ts'

/**
 * The blocks of an original's body, with their words or without, for a localization to be seeded with: under the same
 * ids, which is how the two are laid side by side. Blocks that readers will not see do not come along.
 */
export function copyBlocks(
  doc: Y.Doc,
  { words = false }: { words?: boolean } = {},
): (SeedBlock & { id: string; text: string })[] {
  return blocksForReaders(doc, 'body').flatMap(({ id, kind, attributes, gone, runs }) => {
    if (id === null || id.includes('~') || gone) return []
    const kept = PUBLISHED_ATTRIBUTES.filter((name) => name in attributes)
    if (textLength(runs) === 0 && kept.length === 0 && kind !== 'rule') return []
    return [
      {
        id,
        kind,
        text: words ? runs.map((run) => run.text).join('') : '',
        ...(words ? { runs } : {}),
        attributes: { ...Object.fromEntries(kept.map((name) => [name, attributes[name]])), of: [id] },
      },
    ]
  })
}
