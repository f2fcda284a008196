import { safetyName } from '@copydesk/shared/credits'
import type { Person } from '@copydesk/shared/people'
import type { Newsroom } from '../../newsroom.ts'
import { demand, findEdition } from '../../story/about.ts'
import { withheldIn } from './withheld-in.ts'

/**
 * Which of these names the story must not name. Whoever asks has the names already: nobody learns another one by it,
 * also who may credit in one edition and does not know whom another withholds.
 */
export async function whichWithheld(
  { stores }: Pick<Newsroom, 'stores'>,
  person: Person,
  id: string,
  names: readonly string[],
): Promise<string[]> {
  const found = await findEdition(stores, person, id)
  demand('credit', found)
  const withheld = await withheldIn(stores, found.edition.story)
  return names.filter((name) => withheld.names.has(safetyName(name)))
}
