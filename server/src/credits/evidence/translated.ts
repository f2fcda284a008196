import { byBlocks } from './by-blocks.ts'

/** Who wrote how many blocks of a localization. */
export const translated = byBlocks(
  'translated',
  ({ body }) => [...body.blocks.values()],
  (blocks) => `translated ${blocks}`,
)
