import type { Lexicon, RolePhrase } from '../languages/lexicon.ts'

/** A lexicon's words as expressions. */
export interface Patterns {
  /** Every phrase before names, in the order of the groups of `before`. */
  phrases: readonly RolePhrase[]
  before: RegExp
  nouns: RegExp
  /** The verbs of sentences; one group each. */
  after: RegExp
  /** What divides names and places. */
  separators: RegExp
  repeats: RegExp
  job: RegExp
  works: RegExp
  organisation: RegExp
  organisationAlone: RegExp
}

const made = new WeakMap<Lexicon, Patterns>()

/** Compiled once a lexicon: a line has hundreds of places to look at. */
export function patternsOf(lexicon: Lexicon): Patterns {
  const known = made.get(lexicon)
  if (known) return known
  const patterns = compile(lexicon)
  made.set(lexicon, patterns)
  return patterns
}

function compile(lexicon: Lexicon): Patterns {
  const any = (words: readonly string[]): string => words.join('|')
  const groups = (phrases: readonly RolePhrase[]): string => any(phrases.map(({ pattern }) => `(${pattern})`))
  const phrases = [...lexicon.before, ...joinedNouns(lexicon)]
  // Both cases by hand: the name behind must begin with a capital, which ignoring case would not see.
  const jobs = lexicon.jobs.map((job) =>
    job.replace(/^\p{L}| \p{L}/gu, (at) => `${at.slice(0, -1)}[${at.at(-1)}${at.at(-1)?.toUpperCase()}]`),
  )
  const { apart, and, at, placeBegins, organisations } = lexicon
  return {
    phrases,
    before: new RegExp(groups(phrases), 'giu'),
    nouns: new RegExp(groups(lexicon.nouns), 'giu'),
    after: new RegExp(`(?<=[\\s,])(?:${groups(lexicon.after)})(?![\\p{L}\\p{N}])`, 'giu'),
    separators: new RegExp(
      `(?:^|,? )(?<apart>${any(apart)}) |(?:^|,? )(?<and>${any(and)}) |(?:^|,? )(?<at>${any(at)})(?: the(?= \\p{Ll}))? (?=\\S)| (?=(?<begins>${any(placeBegins)}) )|(?<comma>,) ?`,
      'gu',
    ),
    repeats: new RegExp(`^(?:${lexicon.repeats})`, 'u'),
    job: new RegExp(`^(?:(.{1,60}?) )?(?:${any(jobs)}) (?=\\p{Lu})`, 'u'),
    works: new RegExp(`^(.{3,60}?) (?:(?:${any(lexicon.works)}) |de l['’])(.{2,60})$`, 'u'),
    organisation: new RegExp(`(?:^|[\\s/-])(?:${any(organisations)})(?=$|[\\s/])`, 'iu'),
    organisationAlone: new RegExp(`^(?:${any(organisations)})$`, 'iu'),
  }
}

/** "Reporting, writing and editing by": one phrase out of every noun, joined as names are. */
function joinedNouns(lexicon: Lexicon): RolePhrase[] {
  const noun = `(?:${lexicon.nouns.map((phrase) => phrase.pattern).join('|')})`
  const and = lexicon.and.map((word) => ` ${word} `).join('|')
  const joined = `${noun}(?:(?:,${and}|${and}|, ?|/)${noun})*`
  const withTail: RolePhrase = { pattern: `${joined}(?:${lexicon.nounTail})`, roles: [] }
  return lexicon.bareNoun ? [withTail, { pattern: joined, roles: [], beforeName: true }] : [withTail]
}
