import * as z from 'zod'
import { houseStyleSchema } from '../languages/house-style-schema.ts'
import { ownRoleSchema } from '../roles/own-role.ts'
import type { HouseBook } from './house-book.ts'

/** As the server says it, and as it is kept. */
export const houseBookSchema = z.object({
  styles: z.array(
    z.object({
      language: z.string(),
      style: houseStyleSchema,
      from: z.string(),
      revision: z.int(),
      undoable: z.boolean(),
    }),
  ),
  choices: z.array(z.object({ language: z.string(), desk: z.string().nullable(), style: z.string() })),
  roles: z.array(ownRoleSchema),
  holdings: z.array(z.string()),
}) satisfies z.ZodType<HouseBook>
