import * as z from 'zod'

/** What a file from another translation tool changes, or would change, of a localization. */
export const xliffAnswerSchema = z.object({
  /** False for a look ahead: nothing has been written. */
  written: z.boolean(),
  /** Paragraphs that get other words or marks, or a confirmation. */
  changes: z.array(
    z.object({
      block: z.string(),
      original: z.string(),
      before: z.string(),
      after: z.string(),
      /** The words stay; what is bold, italic or a link changes. */
      marksOnly: z.boolean(),
      /** The file calls it final, and both texts are as it has them. */
      confirmed: z.boolean(),
      remarks: z.array(z.string()),
    }),
  ),
  /** Units whose words are not taken, or which stand to another original than the file knows; and why. */
  left: z.array(
    z.object({ unit: z.string(), original: z.string(), here: z.string(), file: z.string(), why: z.string() }),
  ),
  /** Units that say what stands here already. */
  same: z.int(),
  /** How many paragraphs here the file says nothing of. */
  absent: z.int(),
  /** About the file as a whole. */
  remarks: z.array(z.string()),
})
export type XliffAnswer = z.infer<typeof xliffAnswerSchema>
