import { newId } from '../new-id.ts'
import type { Stores } from '../stores.ts'

/** As if somebody had ordered this edition to go out, and its story stood under an embargo until it is lifted. */
export const putUnderEmbargo = (
  { releases }: Pick<Stores, 'releases'>,
  { story, edition, person, at }: { story: string; edition: string; person: string; at: Date },
): Promise<void> =>
  releases.add({
    ...{ id: newId(), story, kind: 'story', joint: false, newest: false, notBefore: null, advisory: '' },
    ...{ embargo: { until: null, zone: null }, state: 'waiting', why: '', person, at: at.toISOString() },
    editions: [{ edition, version: null, out: false }],
  })
