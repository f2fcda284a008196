import type { NewPlace } from '@copydesk/shared/fronts'
import type { Language } from '@copydesk/shared/languages'
import type { Person } from '@copydesk/shared/people'
import { Refusal } from '@copydesk/shared/refusal'
import { generateKeyBetween } from 'fractional-indexing'
import type { Newsroom } from '../../newsroom.ts'
import { askerOf } from '../../people/asker-of.ts'
import { demand } from '../../story/about.ts'
import { readFront } from './read-front.ts'

/** An editor says where a story stands on the front of its language. */
export async function placeOnFront(
  { stores, bus, now }: Pick<Newsroom, 'stores' | 'bus' | 'now'>,
  person: Person,
  language: Language,
  { edition, after }: NewPlace,
): Promise<void> {
  await stores.transact(async (within) => {
    demand('order-front', { asker: await askerOf(within, person) })
    const [out] = await within.readers.of([edition])
    if (out?.language !== language || out.kind === 'kill')
      throw new Refusal('conflict', 'That story is not out in this language, so no front can show it.')
    const { placed } = await readFront({ stores: { ...stores, ...within } }, language)
    const others = placed.map(({ place }) => place).filter((place) => place.edition !== edition)
    const at = after === null ? 0 : others.findIndex((place) => place.edition === after) + 1
    if (after !== null && at === 0)
      throw new Refusal(
        'conflict',
        'The front has changed meanwhile. Look at it again, then place the story.',
      )
    const when = now()
    await within.fronts.place({
      edition,
      place: generateKeyBetween(others[at - 1]?.place ?? null, others[at]?.place ?? null),
      by: person.id,
      at: when.toISOString(),
    })
    await within.acts.record({
      at: when,
      person: person.id,
      act: 'place-on-front',
      what: 'edition',
      subject: edition,
      details: { language, place: at + 1 },
    })
  })
  bus.tell({ kind: 'front', id: language })
}
