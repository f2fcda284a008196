import type { Language } from '@copydesk/shared/languages'
import type { MachineMade, Seen } from '@copydesk/shared/translation/standing'
import { MachineSilent, type MachineTranslator } from './machine-translator.ts'

/** What a block of a localization is to be translated from. */
export interface Untranslated {
  block: string
  originals: readonly Seen[]
}

/**
 * What a machine makes of blocks: for each that it has words for, what is kept of them until a person confirms them.
 * A sentence, when it gave none.
 */
export async function translateBlocks(
  machine: MachineTranslator | string,
  blocks: readonly Untranslated[],
  { from, to, newId }: { from: Language; to: Language; newId: () => string },
): Promise<MachineMade[] | string> {
  if (typeof machine === 'string') return machine
  const asked = blocks.filter(({ originals }) => originals.some(({ text }) => text !== ''))
  if (asked.length === 0) return []
  try {
    const texts = await machine.translate(
      asked.map(({ originals }) =>
        originals
          .map(({ text }) => text)
          .join(' ')
          .trim(),
      ),
      { from, to },
    )
    return asked.flatMap(({ block, originals }, at) => {
      const localized = inOneBlock(texts[at] ?? '')
      return localized === ''
        ? []
        : [{ id: newId(), act: 'machine' as const, block, originals: [...originals], localized }]
    })
  } catch (error) {
    // A localization is made without it, and whoever made it is told.
    if (error instanceof MachineSilent) return error.message
    throw error
  }
}

/** A block is one paragraph, whatever a machine makes of it; control characters are no words. */
const inOneBlock = (text: string): string => text.replace(/\s*[\p{Cc}\u2028\u2029]+\s*/gu, ' ').trim()
