import type { AsidePlace, SetAside } from '../../sync/index.ts'

/** One stretch of what was set aside, as it is shown. */
export interface AsidePart {
  place: NonNullable<AsidePlace['part']>
  /** "Headline", "Body, a note", "Dateline: place", "Credit". */
  where: string
  is: 'words' | 'note' | 'suggestion' | 'beside'
  text: string
  before: string
  after: string
}

const FIELD_WORDS = { headline: 'Headline', standfirst: 'Standfirst', body: 'Body' } as const

const VALUE_WORDS: Record<string, string> = {
  'dateline.place': 'Dateline: place',
  'dateline.date': 'Dateline: date',
  'dateline.agency': 'Dateline: agency',
  rights: 'Rights line',
  'credit.line': 'Credit line, by hand',
  'credit.instead': 'What the house style printed then',
  bio: 'Who the author is',
  holdings: 'What its authors hold',
}

/** @param nameOf the name of a contributor, as far as this page knows it. */
export function asideParts(
  { pieces, values, credits }: SetAside,
  nameOf: (contributor: string) => string | undefined,
): AsidePart[] {
  return [
    ...pieces.map(({ field, text, before, after, is }, at) => ({
      place: { of: 'pieces' as const, at },
      where: is ? `${FIELD_WORDS[field]}, a ${is}` : FIELD_WORDS[field],
      is: is ?? ('words' as const),
      // A space that parts words stays; what opened or closed a block does not.
      text: text.replace(/^\n+|\n+$/g, ''),
      before,
      after,
    })),
    ...values.map(({ name, value }, at) => ({
      place: { of: 'values' as const, at },
      where: VALUE_WORDS[name] ?? 'Beside the copy',
      is: 'beside' as const,
      text: value,
      before: '',
      after: '',
    })),
    ...credits.map(({ contributor, role, said }, at) => ({
      place: { of: 'credits' as const, at },
      where: 'Credit',
      is: 'beside' as const,
      text: [nameOf(contributor), role.replaceAll('-', ' '), said.place].filter(Boolean).join(', '),
      before: '',
      after: '',
    })),
  ]
}

/** What was changed without new words, in a sentence; empty when there is nothing of it. */
export function otherChanges({ marks, deleted }: SetAside): string {
  const changes = [
    deleted > 0 && `${deleted === 1 ? '1 character' : `${deleted} characters`} taken out`,
    marks > 0 && `${marks === 1 ? 'one change' : `${marks} changes`} of bold, italic or links`,
  ].filter(Boolean)
  return changes.length > 0 ? `Not taken either: ${changes.join(', ')}.` : ''
}
