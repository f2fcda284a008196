import type { Stores } from '../stores.ts'
import type { EditionRecord } from './edition-store.ts'

/** Id of whoever filed what the desk has of an edition; null where nothing is filed, or nobody is known to have. */
export const filerOf = async (
  { versions }: Pick<Stores, 'versions'>,
  { filed }: Pick<EditionRecord, 'filed'>,
): Promise<string | null> => (filed === null ? null : ((await versions.find(filed))?.madeBy ?? null))
