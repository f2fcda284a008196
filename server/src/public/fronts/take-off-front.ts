import type { Language } from '@copydesk/shared/languages'
import type { Person } from '@copydesk/shared/people'
import type { Newsroom } from '../../newsroom.ts'
import { askerOf } from '../../people/asker-of.ts'
import { demand } from '../../story/about.ts'

/** It stands among the newest again. Whoever is the second to take it off has what they wanted. */
export async function takeOffFront(
  { stores, bus, now }: Pick<Newsroom, 'stores' | 'bus' | 'now'>,
  person: Person,
  language: Language,
  edition: string,
): Promise<void> {
  await stores.transact(async (within) => {
    demand('order-front', { asker: await askerOf(within, person) })
    const placed = await within.fronts.placed(language)
    if (!placed.some((place) => place.edition === edition)) return
    await within.fronts.takeOff(edition)
    await within.acts.record({
      at: now(),
      person: person.id,
      act: 'take-off-front',
      what: 'edition',
      subject: edition,
      details: { language },
    })
  })
  bus.tell({ kind: 'front', id: language })
}
