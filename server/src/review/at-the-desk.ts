import { maySee } from '@copydesk/shared/access'
import type { Person } from '@copydesk/shared/people'
import type { Stores } from '../stores.ts'

interface Told {
  /** Id of the desk that is told. */
  desk: string
  /** Id of the story that they are told of. */
  story: string
  /** Id of whoever did it, who need not be told. */
  but: string | null
}

/**
 * The slot and the duty editors; where none of them may take it, the desk's editors. Nobody is told of what they did
 * themselves, and nobody of what they may not see.
 */
export async function atTheDesk(
  { shifts, duties, people, stories }: Stores,
  { desk, story: id, but }: Told,
): Promise<string[]> {
  const story = await stories.find(id)
  if (!story) return []
  const mayCome = async (ids: readonly string[]) => {
    const coming: Person[] = []
    for (const one of new Set(ids)) {
      const who = one === but ? null : await people.enterable(one)
      if (who && maySee(who, { story })) coming.push(who)
    }
    return coming
  }
  const slot = (await shifts.on(desk))?.slot
  const onDuty = (await duties.list())
    .filter((held) => held.desk === desk && held.duty === 'duty-editor')
    .map(({ person }) => person)
  const on = await mayCome([...(slot === undefined ? [] : [slot]), ...onDuty])
  const told =
    on.length > 0 ? on : (await mayCome(await shifts.peopleOf(desk))).filter(({ role }) => role === 'editor')
  return told.map(({ id }) => id)
}
