import type { PublishableBlock } from '../../copy/blocks.ts'
import type { FormatWriter } from '../writer.ts'

/** Plain text as a wire sends it: what `readWire` reads, with a blank line between paragraphs. */
export const text: FormatWriter = {
  mediaType: 'text/plain; charset=utf-8',
  extension: 'txt',
  write: (publishable) => {
    const { headline, standfirst, byline, dateline, body, creditLine, rights } = publishable
    const paragraphs = body.map(paragraphOf).filter((paragraph) => paragraph !== '')
    const [lead = '', ...rest] = paragraphs
    const parts = [headline, standfirst, byline, `${dateline} ${lead}`.trim(), ...rest, creditLine, rights]
    return `${parts
      .map((part) => part.replace(/\s*\n\s*/g, ' ').trim())
      .filter((part) => part !== '')
      .join('\n\n')}\n`
  },
}

function paragraphOf(block: PublishableBlock): string {
  const words = block.runs.map((run) => run.text).join('')
  if (words.trim() === '') return ''
  if (block.kind === 'bullet' || block.kind === 'numbered') return `• ${words}`
  return words
}
