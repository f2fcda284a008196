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
  ['Reporting by Sinead O’Brien', "Sinead O'Brien", true],
  ['Reporting by Sinead O`Brien', 'Sinéad O’Brien', true],
  ['Reporting by Sinead O\u02bcBrien', 'Sinead O\u00b4Brien', true],
  ['Reportage Jean\u2011Pierre Roy', 'Jean-Pierre Roy', true],
  ['Reportage Jean\u2013Pierre Roy', 'Jean-Pierre Roy', true],
  ['Reporting by Zay\u00adnab Qure\u200bshi', 'Zaynab Qureshi', true],
  ['Reporting by Lukasz Strozyk', 'Łukasz Stróżyk', true],
  ['Haber: İpek Işık', 'ipek isik', true],
  ['取材・ガルシア', 'カルシア', false],
  ['김민수가 취재', '김민주', false],
  ['تغطية زَيْنَب', 'زينب', true],
  ['Nobody', '', false],
])('%s says %s: %s', (words, name, says) => expect(saysName(words, [name])).toBe(says))
