import type { PublishableBlock, PublishableCopy } from '@copydesk/shared/copy'
import { escaped, htmlOfBody, htmlOfRun } from '@copydesk/shared/formats'
import { differences, hasChanged, type Piece } from '@copydesk/shared/review'
import { labelsOf } from './labels/labels-of.ts'

/** What changed between two publications, drawn: lines and paragraphs that are the same are left out. */
export function changesHtml(before: PublishableCopy, after: PublishableCopy): string[] {
  const { lines, body } = differences(before, after)
  const draw = (pieces: readonly Piece[]) => drawn(pieces, after.language)
  const changed = Object.entries(lines).flatMap(([name, pieces]) =>
    hasChanged(pieces) ? [`<p class="line line-${name}">${draw(pieces)}</p>`] : [],
  )
  const blocks = body.flatMap((block): string[] => {
    switch (block.change) {
      case 'same':
        return []
      case 'changed':
        return [`<p class="kind-${escaped(block.after.kind)}">${draw(block.pieces)}</p>`]
      case 'added':
        return block.moved
          ? []
          : [`<div class="came">${said('added', after.language)}${whole(block.block)}</div>`]
      case 'removed':
        return block.moved
          ? []
          : [`<div class="went">${said('removed', after.language)}${whole(block.block)}</div>`]
      default:
        return block satisfies never
    }
  })
  return [...changed, ...blocks]
}

const whole = (block: PublishableBlock) => htmlOfBody([block], '').join('\n')

const said = (is: 'added' | 'removed', language: string) =>
  `<span class="only-read">${escaped(labelsOf(language)[is])}: </span>`

const drawn = (pieces: readonly Piece[], language: string): string =>
  pieces
    .map((piece) => {
      const words = htmlOfRun(piece)
      if (piece.in === 'both') return words
      return piece.in === 'after'
        ? `<ins>${said('added', language)}${words}</ins>`
        : `<del>${said('removed', language)}${words}</del>`
    })
    .join('')
