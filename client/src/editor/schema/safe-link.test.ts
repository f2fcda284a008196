import { expect, test } from 'vitest'
import { safeLink, typedLink } from './safe-link.ts'

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'port.example',
  '',
  null,
  7,
])('%j is no link in copy', (address) => {
  expect(safeLink(address)).toBeNull()
})

test.each([
  ['port.example', 'https://port.example/'],
  ['port.example/lock?day=2', 'https://port.example/lock?day=2'],
  ['http://port.example', 'http://port.example/'],
  ['desk@port.example', 'mailto:desk@port.example'],
  ['javascript:alert(1)', null],
  ['two words', null],
])('%s, typed, leads to %s', (typed, href) => {
  expect(typedLink(typed)).toBe(href)
})
