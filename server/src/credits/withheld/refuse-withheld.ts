import { saysName } from '@copydesk/shared/credits'
import { Refusal } from '@copydesk/shared/refusal'
import type { Stores } from '../../stores.ts'
import { withheldIn } from './withheld-in.ts'

/** What goes out with a story, and cannot be taken back, names nobody who must not be named in it. */
export async function refuseWithheld(
  stores: Pick<Stores, 'withheld' | 'directory' | 'people' | 'contributors'>,
  story: string,
  words: string,
): Promise<void> {
  const { names } = await withheldIn(stores, story)
  if (saysName(words, names))
    throw new Refusal(
      'conflict',
      'What you wrote names somebody who is withheld for safety in this story. Say it without the name.',
    )
}
