import type { Language } from '@copydesk/shared/languages'
import { dateOf } from './date-of.ts'
import { placeIn } from './place-in.ts'

/** The short values of an edition as one in another language begins with them; its translator changes what is wrong. */
export function localizedFields(
  fields: Readonly<Record<string, string>>,
  { from, to, now }: { from: Language; to: Language; now: Date },
): Record<string, string> {
  const { 'dateline.place': place, 'dateline.date': date, ...same } = fields
  return {
    ...same,
    ...(place === undefined ? {} : { 'dateline.place': placeIn(place, from, to) }),
    ...(date === undefined ? {} : { 'dateline.date': dateOf(date, from, now) }),
  }
}
