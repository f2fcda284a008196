import type { Kind } from '@copydesk/shared/copy'

/** How a kind of block stands on the page, for the eye, for a screen reader and on the clipboard. */
export interface KindLook {
  label: string
  role: 'paragraph' | 'heading' | 'blockquote' | 'listitem'
  level?: 2 | 3
  /** The element that it becomes on the clipboard. */
  tag: 'p' | 'h2' | 'h3' | 'blockquote' | 'ul' | 'ol'
}

const plain = (label: string): KindLook => ({ label, role: 'paragraph', tag: 'p' })

const LOOKS: Record<Kind, KindLook> = {
  paragraph: plain('Paragraph'),
  crosshead: { label: 'Crosshead', role: 'heading', level: 2, tag: 'h2' },
  subhead: { label: 'Subhead', role: 'heading', level: 3, tag: 'h3' },
  quote: { label: 'Quote', role: 'blockquote', tag: 'blockquote' },
  'pull-quote': { label: 'Pull quote', role: 'blockquote', tag: 'blockquote' },
  bullet: { label: 'Bullet', role: 'listitem', tag: 'ul' },
  numbered: { label: 'Numbered', role: 'listitem', tag: 'ol' },
  figure: plain('Figure'),
  rule: plain('Rule'),
  embed: plain('Embed'),
  table: plain('Table'),
}

export const isKnownKind = (kind: unknown): kind is Kind =>
  typeof kind === 'string' && Object.hasOwn(LOOKS, kind)

/** The look of a kind; one that this client does not know is shown as a plain block. */
export const lookOf = (kind: string): KindLook => (isKnownKind(kind) ? LOOKS[kind] : plain(kind))

/** An empty one of these turns back into a paragraph at Enter, and a full one is not continued by it. */
export const isHeading = (kind: string): boolean => lookOf(kind).role === 'heading'
