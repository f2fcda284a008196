import * as z from 'zod'
import { BLOCK_ID } from '../../copy/index.ts'
import { HEADLINE, STANDFIRST } from './translation-block.ts'

/** Longer is no paragraph, and is translated by nobody at one go. */
export const LONGEST_BLOCK = 50_000

const blockId = z.union([z.string().regex(BLOCK_ID), z.literal([HEADLINE, STANDFIRST])])
const words = z.string().max(LONGEST_BLOCK)

/** A block of the original, as somebody saw it. */
const seenSchema = z.object({ block: blockId, text: words })
export type Seen = z.infer<typeof seenSchema>

/** Made by whoever acts, so that an act that is sent twice is taken once. */
const actId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/)

/** What a translator says of a block. It is taken only while both sides still read as they saw them. */
export const newTranslationActSchema = z.discriminatedUnion('act', [
  /** The localized block is true to these blocks of the original. */
  z.object({
    id: actId,
    act: z.literal('confirm'),
    block: blockId,
    originals: z.array(seenSchema).min(1).max(20),
    localized: words,
  }),
  /** The original's block is left out of the localization on purpose. */
  z.object({ id: actId, act: z.literal('leave-out'), block: blockId, original: words }),
  /**
   * That the original's block is left out holds no longer, or that the localized one is confirmed: never both. Browsers
   * that do not say which took back what was left out.
   */
  z.object({
    id: actId,
    act: z.literal('take-back'),
    block: blockId,
    of: z.enum(['left-out', 'confirmed']).default('left-out'),
  }),
  /**
   * One's own act of the same id behind `undo-` counts as never made: what was said of the block before it holds again.
   * To take back a hasty confirmation would leave nothing to compare with.
   */
  z.object({ id: z.string().regex(/^undo-[A-Za-z0-9_-]{8,59}$/), act: z.literal('undo'), block: blockId }),
])
export type NewTranslationAct = z.infer<typeof newTranslationActSchema>

/** That of the newest act about a block; what is taken back is not there. One left out may have another, localized. */
export const blockWordSchema = z.object({
  /** `machine`: the words were made by a machine, and nobody has confirmed them since. */
  is: z.enum(['confirmed', 'left-out', 'machine']),
  /** Of the localization; of one left out, the original's. */
  block: z.string(),
  originals: z.array(seenSchema),
  /** Nothing where it is left out. */
  localized: z.string(),
  /** Of one confirmed: what a machine had made of it before. */
  made: z.string().optional(),
  /** Ids of the person, and when. */
  by: z.string(),
  at: z.string(),
})
export type BlockWord = z.infer<typeof blockWordSchema>

/** An editor of the original says that between these two texts of a block only a typo was mended. */
export const typoSchema = z.object({ block: blockId, from: words, to: words })
export type Typo = z.infer<typeof typoSchema>

/** Everything beside the two documents that says how a localization stands. */
export const translationFactsSchema = z.object({
  words: z.array(blockWordSchema),
  typos: z.array(typoSchema),
  /** The version of the original that was filed or published last. */
  filed: z
    .object({ version: z.string(), number: z.int(), at: z.string(), texts: z.array(seenSchema) })
    .nullable(),
})
export type TranslationFacts = z.infer<typeof translationFactsSchema>
