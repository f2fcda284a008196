import { byBlocks } from './by-blocks.ts'

/** Who found true to the original how many blocks that somebody else translated. */
export const confirmed = byBlocks(
  'confirmed',
  ({ confirmed: all, body }) =>
    all.flatMap(({ block, by }) => {
      const writer = body.blocks.get(block)
      return writer === undefined || writer === by ? [] : [by]
    }),
  (blocks) => `checked ${blocks} that others translated`,
)
