import type { MachineMade } from '@copydesk/shared/translation/standing'
import type { By } from '../../act-store.ts'
import type { Stores } from '../../stores.ts'

/** Puts on record which blocks of a localization a machine wrote, in the transaction that lets it. */
export async function markMachined(
  { translation, acts }: Pick<Stores, 'translation' | 'acts'>,
  edition: string,
  machined: readonly MachineMade[],
  by: By,
): Promise<void> {
  if (machined.length === 0) return
  for (const made of machined) await translation.keep(edition, made, by)
  const blocks = machined.map(({ block }) => block)
  await acts.record({ ...by, act: 'machine-blocks', what: 'edition', subject: edition, details: { blocks } })
}
