/** No block has it, nor begins a second name with it: `a~2` is written `a.2`. */
const OF_ORIGINAL = 'original..'

/** A block's id as XML takes it; `isOriginal` where the localization has another block of that id. */
export const unitId = (block: string, isOriginal = false): string =>
  (isOriginal ? OF_ORIGINAL : '') + block.replace('~', '.')

export function blockOfUnit(unit: string): { block: string; isOriginal: boolean } {
  const isOriginal = unit.startsWith(OF_ORIGINAL)
  return { block: (isOriginal ? unit.slice(OF_ORIGINAL.length) : unit).replace('.', '~'), isOriginal }
}
