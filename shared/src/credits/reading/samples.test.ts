import { expect, test } from 'vitest'
import { readByline, readCreditLine, readDateline } from '../lines.ts'
import { BYLINES, DATELINES, SAMPLES } from '../samples/index.ts'

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

test('our own bylines are read', () => {
  for (const { language, text, said: wanted } of BYLINES) {
    const people = readByline(text, { language }).credits.map(
      ({ name, place, affiliation }) =>
        name + (place ? ` @ ${place}` : '') + (affiliation ? ` of ${affiliation}` : ''),
    )
    expect(people.join(' | '), text).toBe(wanted)
  }
})

test('our own datelines are read', () => {
  for (const { language, text, said: wanted } of DATELINES) {
    const read = readDateline(text, { alone: true, language })
    expect([read?.place, read?.date, read?.agency, read?.author].join(' | ').trim(), text).toBe(wanted)
  }
})
