import { expect, test } from 'vitest'
import { saysName } from './says-name.ts'

test.each([
  ['Reporting by Ana Roy; editing by Li', 'Li', true],
  ['Reporting by Elizabeth Roy', 'Li', false],
  ['REPORTING BY  ANA\u00a0ROY', 'ana roy', true],
  ['By Ana Roy-Bell', 'Ana Roy', true],
  ['By Susana Roy', 'Ana Roy', false],
  ['取材・佐藤花子', '佐藤花子', true],
  ['김민수가 취재', '김민수', true],
  ['تغطية وزينب قريشي', 'زينب قريشي', true],
  ['Nobody', '', false],
])('%s says %s: %s', (words, name, says) => expect(saysName(words, [name])).toBe(says))
