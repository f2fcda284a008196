import { Refusal } from '@copydesk/shared/refusal'
import type { Stores } from '../../stores.ts'
import { type FoundStyle, findStyle } from './find-style.ts'

/** Which style, as whoever acts on it last saw it. */
export interface SeenStyle {
  language: string
  id: string
  seen: number
}

/** Of two who change a style at once the second looks at what the first did, and then decides. */
export async function findSeenStyle(
  stores: Pick<Stores, 'house'>,
  { language, id, seen }: SeenStyle,
): Promise<FoundStyle> {
  const found = await findStyle(stores, language, id)
  if (found.revision !== seen)
    throw new Refusal(
      'conflict',
      'Somebody changed this style meanwhile. Look at it as it is now, then go on.',
    )
  return found
}
