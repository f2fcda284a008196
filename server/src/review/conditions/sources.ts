import type { Condition } from '@copydesk/shared/review'
import type { Piece } from '@copydesk/shared/threads'
import { holding, knownGroups, sourcingOf } from '../../sources/sourcing.ts'
import { sourcingIn, textsOfCopy } from '../../sources/sourcing-in-copy.ts'
import { goneMarks, wordsInCopy } from '../../sources/words-of-marks.ts'
import { type CopyDocument, documentOf } from '../../versions/copy-document.ts'
import { shortly } from '../shortly.ts'
import type { ConditionOf } from './condition-of.ts'

/** More than so many are read in the panel. */
const MOST = 6
const COMMON = { kind: 'sources', for: 'clear', place: { panel: 'sources' } } as const

/**
 * Whom the copy rests on without naming them: whether an editor knows them, and whether they are enough. What only looks
 * like sourcing is advice, since a rule may be wrong.
 */
export const sources: ConditionOf = async (stores, { edition, policy, copy }) => {
  const document = documentOf(copy.working)
  const sourcing = await sourcingOf(stores, edition.story)
  const here = sourcing.marks.filter((mark) => mark.edition === edition.id)
  const placed = wordsInCopy(document, here, edition.language)
  const known = knownGroups(sourcing, await holding(stores, sourcing, edition, placed))
  const standing = sourcing.groups.filter(({ id }) =>
    here.some((mark) => mark.group === id && placed.has(mark.id)),
  )
  const unknown: Condition[] = standing
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => ({
      ...COMMON,
      blocks: policy.knowsSources,
      words: `No editor has said that they know who “${shortly(wordsOf(id))}” are.`,
      who: 'An editor of its desk, not of its writers, says so under Sources once they were told.',
    }))
  function wordsOf(group: string): string {
    return placed.get(here.find((mark) => mark.group === group && placed.has(mark.id))?.id ?? '')?.words ?? ''
  }
  // Some of others are counted with those.
  const own = standing.filter(({ someOf }) => !standing.some(({ id }) => id === someOf))
  const count = own.reduce((sum, { claimed }) => sum + (claimed ?? 1), 0)
  // What blocks stands first: the list is cut, and nothing that blocks may be.
  const found: Condition[] = []
  if (own.length > 0 && count < policy.sourcesNeeded)
    found.push({
      ...COMMON,
      blocks: true,
      words: `It rests on ${count === 1 ? 'one source' : `${count} sources`} who ${count === 1 ? 'is' : 'are'} not named, and its desk asks for ${policy.sourcesNeeded}.`,
      who: 'Its reporters find another, or the copy says how many there are, under Sources.',
    })
  found.push(...unknown)
  const marked = [...placed.values()].flatMap(({ pieces }) => pieces)
  const unmarked = unmarkedIn(document, edition.language, marked)
  // It may be them, in words that somebody wrote anew: then no editor is asked about them, also where the copy speaks of
  // those it knows in another place.
  if (policy.knowsSources && unmarked.length > 0) {
    const fallen = here.filter(({ id }) => !placed.has(id))
    const gone = new Map(goneMarks(document.doc, fallen).map((mark) => [mark.group, mark]))
    for (const { subject } of gone.values())
      found.push({
        ...COMMON,
        blocks: true,
        words: `“${shortly(subject.quote)}” was marked and is gone, and “${shortly(unmarked[0] ?? '')}” is not marked.`,
        who: 'Those who write it mark it again under Sources, or forget the mark whose words are gone.',
      })
  }
  if (unmarked.length > 0)
    found.push({
      ...COMMON,
      blocks: false,
      words: lookingLike(unmarked),
      who: 'Those who write it mark it under Sources.',
    })
  return found.slice(0, MOST)
}

/** All of them in one line: what is to be done with them is the same. */
function lookingLike(unmarked: readonly string[]): string {
  const quoted = unmarked.map((words) => `“${shortly(words)}”`)
  if (quoted.length === 1)
    return `${quoted[0]} looks like a source who is not named, and nobody has marked it.`
  // The reading stops at as many.
  const count = quoted.length < MOST ? `${quoted.length} places look` : `${MOST} places or more look`
  return `${count} like sources who are not named, and nobody has marked them: ${quoted.join(', ')}.`
}

/** Words that look like sourcing and are not marked. */
function unmarkedIn(copy: CopyDocument, language: string, marked: readonly Piece[]): string[] {
  const found: string[] = []
  for (const { field, start, text } of textsOfCopy(copy)) {
    // The rest is not read: this runs in the transaction of whoever files or clears.
    if (found.length >= MOST) return found
    for (const { from, to } of sourcingIn(text, language))
      if (!marked.some((one) => one.field === field && one.from < start + to && start + from < one.to))
        found.push(text.slice(from, to))
  }
  return found
}
