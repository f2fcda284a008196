import { may } from '@copydesk/shared/access'
import type { Front } from '@copydesk/shared/fronts'
import type { Language } from '@copydesk/shared/languages'
import type { Person } from '@copydesk/shared/people'
import type { Newsroom } from '../../newsroom.ts'
import { entriesOf } from '../entries-of.ts'
import { frontAddress } from '../page-frame.ts'
import type { OutEntry } from '../published.ts'
import type { FrontPlace } from './front-store.ts'
import { readFront } from './read-front.ts'

/** The front of a language for those who order it. */
export async function showFront(
  newsroom: Pick<Newsroom, 'stores'>,
  person: Person,
  language: Language,
): Promise<Front> {
  const { placed, latest } = await readFront(newsroom, language)
  const people = await newsroom.stores.people.byId()
  const entries = await entriesOf(newsroom, [...placed.map(({ row }) => row), ...latest])
  const shown = ({ id, address, newest, copy }: OutEntry, place: FrontPlace | null) => ({
    edition: id,
    headline: copy?.headline ?? '',
    standfirst: copy?.standfirst ?? '',
    ...{ kind: newest.kind, update: newest.update, publishedAt: newest.publishedAt, address },
    placed: place && { by: people.get(place.by) ?? null, at: place.at },
  })
  return {
    language,
    address: frontAddress(language),
    placed: entries.slice(0, placed.length).map((entry, n) => shown(entry, placed[n]?.place ?? null)),
    latest: entries.slice(placed.length).map((entry) => shown(entry, null)),
    may: may('order-front', person),
  }
}
