import { loadWords } from '@copydesk/shared/credits'
import { expect, test } from 'vitest'
import { differencesOf, shown } from './style-differences.ts'
import { withPart } from './style-parts.ts'

test('what an administrator changes of a style is told, part by part, and can be taken back', async () => {
  const [, presse] = (await loadWords('fr')).styles
  if (!presse) throw new Error('French has a second style')
  let style = withPart(presse, 'brackets.1', ' ]')
  style = withPart(style, 'beforeTranslation', undefined)
  style = withPart(style, 'labels.reporting', 'reportage :')
  style = withPart(style, 'follows', ['reporting'])
  expect(style.brackets).toEqual(['', ' ]'])
  const told = differencesOf(style, presse).map(
    ({ words, given, now }) => `${words}: ${shown(given)} → ${shown(now)}`,
  )
  expect(told).toEqual([
    'Credit line: ends with: nothing → ␣]',
    'Credit line: before the translators: .␣ → nothing',
    'What a localization names of its original: nothing → Reporting',
    'Words for reporting: enquête\u00a0: → reportage :',
  ])
  for (const { path, given } of differencesOf(style, presse)) style = withPart(style, path, given)
  expect(style).toEqual(presse)
})
