import { isNamed, LONGEST_BLOCK, type TranslationBlock } from '@copydesk/shared/translation/standing'

/** Blocks of the original that one block translates, in the document and in what is said of it. */
export const MOST_ORIGINALS = 20

/** Why no server would take what is said of these blocks, in a sentence; null when it can be said. */
export function unsayable(
  originals: readonly TranslationBlock[],
  localized: TranslationBlock | null,
): string | null {
  if (localized && !isNamed(localized.id))
    return 'Two blocks are one here. Move one of them, and it gets a name.'
  if (!originals.every(({ id }) => isNamed(id)))
    return 'Two blocks of the original are one. Whoever writes it moves one of them, and it gets a name.'
  if (originals.length > MOST_ORIGINALS)
    return `One block translates at most ${MOST_ORIGINALS} of the original. Split it, and confirm each part.`
  if (localized && localized.text.length > LONGEST_BLOCK)
    return 'It is too long to be confirmed as one. Split it into paragraphs.'
  if (originals.some(({ text }) => text.length > LONGEST_BLOCK))
    return 'The original is too long to be confirmed as one. Whoever writes it splits it into paragraphs.'
  return null
}
