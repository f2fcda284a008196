import type { RuleKind } from '@copydesk/shared/stylebook'

/** What each kind of rule is called, and its fields. */
export const KIND_WORDS: Record<RuleKind, { name: string; help: string; not: string; say: string }> = {
  word: {
    name: 'A word',
    help: 'Another is written in its place.',
    not: 'Not',
    say: 'Write',
  },
  phrase: {
    name: 'A phrase',
    help: 'It is not written, and only the writer can say what is.',
    not: 'Not',
    say: '',
  },
  name: {
    name: 'The spelling of a name',
    help: 'Put right in its own capitals.',
    not: 'Wrong spellings',
    say: 'Right spelling',
  },
  title: {
    name: 'A title at first mention',
    help: 'In the body, where the name comes first.',
    not: 'The name, as it is written later',
    say: 'With the title',
  },
}
