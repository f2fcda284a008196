import type { ChangedBlocks } from './watch-absence.ts'

/** "While you were away, others changed the headline and 2 paragraphs." */
export function awayWords(changed: ChangedBlocks): string {
  const paragraphs = changed.get('body')?.size ?? 0
  const parts = [
    changed.has('headline') && 'the headline',
    changed.has('standfirst') && 'the standfirst',
    paragraphs > 0 && (paragraphs === 1 ? 'one paragraph' : `${paragraphs} paragraphs`),
  ].filter((part) => part !== false)
  return `While you were away, others changed ${new Intl.ListFormat('en-GB').format(parts)}.`
}
