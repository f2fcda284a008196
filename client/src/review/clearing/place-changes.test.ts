import type { Field, PublishableCopy } from '@copydesk/shared/copy'
import { differences } from '@copydesk/shared/review'
import { expect, test } from 'vitest'
import { type Change, placeChanges } from './place-changes.ts'
import type { StandingBlock } from './readers-place.ts'

const copy = (headline: string, ...body: string[]): PublishableCopy => ({
  ...{
    format: 1,
    language: 'en',
    headline,
    standfirst: '',
    byline: '',
    dateline: '',
    creditLine: '',
    rights: '',
  },
  body: body.map((text) => ({ kind: 'paragraph', attributes: {}, runs: [{ text, marks: {} }] })),
})

/** Blocks as an editor has them: what readers do not get stands in braces. */
function standing(...drawn: string[]): StandingBlock[] {
  let at = 1
  return drawn.map((sketch) => {
    const hidden = new Set<number>()
    let text = ''
    let isHidden = false
    for (const sign of sketch) {
      if (sign === '{' || sign === '}') isHidden = sign === '{'
      else {
        if (isHidden) hidden.add(text.length)
        text += sign
      }
    }
    const block = { at, text, isHidden: (offset: number) => hidden.has(offset) }
    at += text.length + 2
    return block
  })
}

interface Drawn {
  headline?: string[]
  body: string[]
}

/** Each change as a person would say it, with the words that are coloured on the page. */
function placed(before: PublishableCopy, after: PublishableCopy, { headline = [], body }: Drawn): string[] {
  const fields: Record<Field, StandingBlock[]> = {
    headline: standing(...headline),
    standfirst: [],
    body: standing(...body),
  }
  return placeChanges(differences(before, after), after, fields).map((change) => said(change, fields))
}

function said(
  { field, from, to, gone, block, note }: Change,
  fields: Record<Field, StandingBlock[]>,
): string {
  const inside = fields[field].find(({ at, text }) => from >= at && to <= at + text.length)
  const coloured = inside?.text.slice(from - inside.at, to - inside.at) ?? '?'
  const before = inside?.text.slice(0, from - inside.at).slice(-8) ?? '?'
  return [block ? `block ${block}` : '', note ?? '', `…${before}[-${gone}-]{+${coloured}+}`]
    .filter(Boolean)
    .join(', ')
}

test('words that came are coloured where they stand, and those that went stand before them', () => {
  expect(
    placed(
      copy('A lock shuts', 'It is shut for nine weeks.'),
      copy('A lock is shut', 'It is shut for eleven weeks.'),
      {
        headline: ['A lock is shut'],
        body: ['It is shut for eleven weeks.'],
      },
    ),
  ).toEqual(['…A lock [-shuts-]{+is shut+}', '…hut for [-nine-]{+eleven+}'])
})

test('notes and what is only suggested stand among them, and move nothing', () => {
  expect(
    placed(
      copy('', 'The port waits.', 'It is shut for nine weeks.'),
      copy('', 'The port waits.', 'It is shut for eleven weeks.'),
      {
        body: ['The {grey }port {ask Ben }waits.', 'It {was}is shut{ up} for eleven weeks.'],
      },
    ),
  ).toEqual(['… up for [-nine-]{+eleven+}'])
})

test('spaces that readers do not get move nothing either', () => {
  expect(
    placed(copy('', 'One two three.'), copy('', 'One two four.'), { body: ['  One   two  four.  '] }),
  ).toEqual(['…   two  [-three-]{+four+}'])
})

test('a paragraph that came is coloured whole, and one that went is shown before the next', () => {
  expect(
    placed(
      copy('', 'A ship came in from the north.', 'The mayor was there on Monday.', 'Two left at noon.'),
      copy('', 'Grain prices doubled.', 'A ship came in from the north.', 'Two left at noon.'),
      { body: ['Grain prices doubled.', 'A ship came in from the north.', '', 'Two left at noon.'] },
    ),
  ).toEqual(['…[--]{+Grain prices doubled.+}', 'block before, …[-The mayor was there on Monday.-]{++}'])
})

test('the last paragraph that went is shown behind what is left', () => {
  expect(
    placed(copy('', 'A ship came.', 'Two left.'), copy('', 'A ship came.'), { body: ['A ship came.'] }),
  ).toEqual(['block after, …ip came.[-Two left.-]{++}'])
})

test('a paragraph that was moved is one change, and one made a crosshead another', () => {
  const after = copy('', 'Four and five came.', 'One came alone.', 'Two came too.')
  expect(
    placed(copy('', 'One came alone.', 'Two came too.', 'Four and five came.'), after, {
      body: after.body.map(({ runs }) => runs[0]?.text ?? ''),
    }),
  ).toEqual(['Moved here, …[--]{+Four and five came.+}'])
  const crosshead = copy('', 'One came alone.')
  if (crosshead.body[0]) crosshead.body[0].kind = 'crosshead'
  expect(placed(copy('', 'One came alone.'), crosshead, { body: ['One came alone.'] })).toEqual([
    'Paragraph made a crosshead, …[--]{++}',
  ])
})

test('what the page does not show as it reads is drawn nowhere', () => {
  expect(placed(copy('', 'One came.'), copy('', 'One went.'), { body: ['Quite another text'] })).toEqual([])
})
