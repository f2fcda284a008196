import type { PublishableBlock, PublishableCopy } from '../../copy/blocks.ts'

/** Publishable copy as plain text: blocks parted by an empty line, the dateline at the head of the first paragraph. */
export function plainTextOf(copy: PublishableCopy): string {
  const { headline, standfirst, byline, dateline, body, creditLine, rights } = copy
  const { head = '', bio = '', opinions = '', disclosure = '' } = copy
  const begun = body.findIndex((block) => block.kind === 'paragraph')
  let number = 0
  const blocks = body.map((block, n) => {
    number = block.kind === 'numbered' ? number + 1 : 0
    const words = plainBlock(block, number)
    return n === begun && dateline !== '' ? `${dateline} ${words}` : words
  })
  const lead = begun < 0 ? [dateline] : []
  return [
    head,
    headline,
    standfirst,
    byline,
    ...lead,
    ...blocks,
    creditLine,
    bio,
    opinions,
    disclosure,
    rights,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function plainBlock({ kind, runs }: PublishableBlock, number: number): string {
  const words = runs.map((run) => run.text).join('')
  if (kind === 'bullet') return `• ${words}`
  if (kind === 'numbered') return `${number}. ${words}`
  return kind === 'rule' ? '* * *' : words
}
