import { Refusal } from '@copydesk/shared/refusal'
import { checkTranslation } from '@copydesk/shared/translation'
import * as z from 'zod'

const pairSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  from: z.string(),
  to: z.string(),
  original: z.string(),
  localized: z.string(),
  names: z.array(z.array(z.string())).optional(),
})

/** What is lost between an original and its localization, as other programs read it. */
export function checkPair(json: string, where: string): unknown {
  let said: unknown
  try {
    said = JSON.parse(json)
  } catch {
    // What is no JSON is refused in a sentence, as what is of another shape.
    throw new Refusal(
      'bad-request',
      `${where} is not JSON. Give an object with from, to, original and localized.`,
    )
  }
  const pair = pairSchema.safeParse(said)
  if (!pair.success)
    throw new Refusal('bad-request', `${where} lacks one of from, to, original and localized, as strings.`)
  const { id, names, ...texts } = pair.data
  const findings = checkTranslation({ ...texts, ...(names ? { names } : {}) })
  return {
    id: id ?? null,
    findings: findings.map(({ check, original, localized, why, key }) => ({
      check,
      original: original?.text ?? null,
      localized: localized?.text ?? null,
      why,
      key,
    })),
  }
}
