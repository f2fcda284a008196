import { expect, test } from 'vitest'
import { flattenPaste } from './flatten-paste.ts'

const CASES: [string, string, string][] = [
  [
    'list items that hold paragraphs',
    '<ul><li><p>a</p></li><li><p>b</p></li></ul>',
    '<ul><li>a</li></ul><ul><li>b</li></ul>',
  ],
  ['numbered items', '<ol><li>a</li><li>b</li></ol>', '<ol><li>a</li></ol><ol><li>b</li></ol>'],
  [
    'a list within a list',
    '<ul><li>a<ol><li>b</li></ol></li></ul>',
    '<ul><li>a</li></ul><ol><li>b</li></ol>',
  ],
  [
    'a quote of two paragraphs',
    '<blockquote><p>a</p><p>b</p></blockquote>',
    '<blockquote>a</blockquote><blockquote>b</blockquote>',
  ],
  ['inline words', 'to <b>the</b> port', 'to <strong>the</strong> port'],
  ['headings of all sizes', '<h1>a</h1><h4>b</h4>', '<h2>a</h2><h3>b</h3>'],
  ['line breaks', '<p>a<br>b<br></p>', '<p>a</p><p>b</p>'],
  ['a table', '<table><tr><td>a</td><td>b</td></tr></table>', '<p>a</p><p>b</p>'],
  [
    'Google Docs, where nothing is what it is called',
    '<meta><b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Bold</span><span style="font-weight:400"> plain</span></p><ul><li style="font-weight:400"><p role="presentation"><span style="font-style:italic">it</span></p></li></ul></b>',
    '<p><strong>Bold</strong> plain</p><ul><li><em>it</em></li></ul>',
  ],
  [
    'Word, where a bullet is a class',
    '<html xmlns:o="urn:x"><head><style>p{}</style></head><body><p class="MsoTitle">T</p><p class="MsoNormal">One<o:p></o:p></p><p class="MsoListParagraph">item</p></body></html>',
    '<h2>T</h2><p>One</p><ul><li>item</li></ul>',
  ],
  [
    'scripts and pictures',
    '<p>a<script>alert(1)</script><img src=x onerror=alert(1)></p><style>b{}</style>',
    '<p>a</p>',
  ],
  ['half a character', '<p>a\uD83Db</p>', '<p>a\uFFFDb</p>'],
  ['nothing', '  ', ''],
]

test.each(CASES)('flattens %s', (_what, html, flat) => {
  expect(flattenPaste(html)).toBe(flat)
})

test('leaves alone what was copied from a copy field', () => {
  const own = '<p data-pm-slice="1 1 []" data-kind="paragraph">a</p>'
  expect(flattenPaste(own)).toBe(own)
})
