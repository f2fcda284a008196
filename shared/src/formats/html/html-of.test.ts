import { describe, expect, test } from 'vitest'
import type { PublishableBlock, PublishableCopy } from '../../copy/blocks.ts'
import { Random } from '../../testing/random.ts'
import { plainTextOf } from '../text/plain-text-of.ts'
import { htmlOf } from './html-of.ts'

const copyOf = (body: PublishableBlock[]): PublishableCopy => ({
  format: 1,
  language: 'en',
  headline: 'Port shut',
  standfirst: 'Ferries stay in',
  byline: 'By Ana Reyes',
  dateline: 'MARLOW, May 4 (Agency) –',
  body,
  creditLine: '(Reporting by Ana Reyes)',
  rights: '',
})

const blockOf = (kind: string, text: string, attributes = {}): PublishableBlock => ({
  kind,
  attributes,
  runs: [{ text, marks: {} }],
})

describe('html', () => {
  test('joins bullets into one list, and prints each kind as what it is', () => {
    const copy = copyOf([
      blockOf('paragraph', 'Lead'),
      blockOf('crosshead', 'Head'),
      blockOf('bullet', 'one'),
      blockOf('bullet', 'two'),
      blockOf('numbered', 'first'),
      blockOf('quote', 'said'),
      blockOf('figure', 'Caption', { media: 'm"1', credit: 'Ana' }),
      blockOf('hologram', 'new'),
    ])
    expect(htmlOf(copy).split('\n').slice(4, -2)).toEqual([
      '<p><span class="dateline">MARLOW, May 4 (Agency) –</span> Lead</p>',
      '<h2>Head</h2>',
      '<ul>',
      '<li>one</li>',
      '<li>two</li>',
      '</ul>',
      '<ol>',
      '<li>first</li>',
      '</ol>',
      '<blockquote><p>said</p></blockquote>',
      '<figure data-media="m&quot;1"><figcaption>Caption <small>Ana</small></figcaption></figure>',
      '<p>new</p>',
    ])
    expect(plainTextOf(copy)).toContain('Head\n\n• one\n\n• two\n\n1. first\n\nsaid')
  })

  test('whatever is written, no tag and no address gets through that we did not make', () => {
    const random = new Random(11)
    const shards = [
      '<script>',
      '</p>',
      '"',
      "'",
      '&',
      '<img onerror=x>',
      'javascript:',
      '&lt;',
      '-->',
      '\u0000',
      ']]>',
      'é',
      '😀',
    ]
    const words = () => Array.from({ length: 1 + random.below(5) }, () => random.one(shards)).join('')
    for (let round = 0; round < 300; round++) {
      const copy: PublishableCopy = {
        format: 1,
        language: words(),
        headline: words(),
        standfirst: words(),
        byline: words(),
        dateline: words(),
        creditLine: words(),
        rights: words(),
        body: ['paragraph', 'figure', 'table', 'embed', words()].map((kind) => ({
          kind,
          attributes: { media: words(), alt: words(), credit: words(), address: words(), data: [[words()]] },
          runs: [
            {
              text: words(),
              marks: { bold: true, link: `${random.one(['https://a.b/', 'javascript:', ''])}${words()}` },
            },
          ],
        })),
      }
      const html = htmlOf(copy)
      const known =
        /<\/?(?:article|h1|h2|p|span|strong|em|figure|figcaption|small|table|tr|td|caption)(?: (?:lang|class|data-media|aria-label)="[^"<>]*")*>|<a href="https:\/\/[^"<>\s]*">|<\/a>/g
      expect(html.replace(known, '')).not.toMatch(/[<>"']/)
    }
  })
})
