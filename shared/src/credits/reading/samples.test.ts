import { expect, test } from 'vitest'
import { readCreditLine } from '../lines.ts'
import { SAMPLES } from '../samples/index.ts'

const said = (name: string, role: string, place: string | undefined): string =>
  `${role}: ${name}${place ? ` @ ${place}` : ''}`

test.each([...new Set(SAMPLES.map((sample) => sample.language))])(
  'our own lines are read, each of them: %s',
  (language) => {
    for (const { text, expected } of SAMPLES.filter((sample) => sample.language === language)) {
      const { credits } = readCreditLine(text, { language })
      expect(
        credits.map(({ name, role, place }) => said(name, role, place)),
        text,
      ).toEqual(expected.map(({ name, role, place }) => said(name, role, place)))
    }
  },
)
