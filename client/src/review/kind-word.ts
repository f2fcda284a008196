import type { Kind } from '@copydesk/shared/copy'

const WORDS: Record<Kind, string> = {
  paragraph: 'Paragraph',
  crosshead: 'Crosshead',
  subhead: 'Subhead',
  quote: 'Quote',
  'pull-quote': 'Pull quote',
  bullet: 'Bullet',
  numbered: 'Numbered point',
  figure: 'Figure',
  rule: 'Rule',
  embed: 'Embed',
  table: 'Table',
}

/** What a person calls a kind of block; one that a newer page made is called by its own name. */
export const kindWord = (kind: string): string => WORDS[kind as Kind] ?? kind
