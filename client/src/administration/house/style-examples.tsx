import { type CreditLanguage, type HouseStyle, type PrintedCredit, printerOf } from '@copydesk/shared/credits'
import styles from '../administration.module.css'
import { exampleNames } from './example-names.ts'
import house from './house.module.css'

/** What a style prints of stories that never were, drawn again as it is adjusted. */
export function StyleExamples({ words, style }: { words: CreditLanguage; style: HouseStyle }) {
  const { people, places, agency } = exampleNames(words.tag)
  const [a, b, c, d, e, f] = people
  const [here, there] = places
  const printer = printerOf(words, style)
  const credit = (name: string, role: PrintedCredit['role'], place = ''): PrintedCredit => ({
    name,
    role,
    place,
  })
  const lines = [
    ['Byline', printer.byline([a])],
    [
      'Byline of two, with whom they work for',
      printer.byline([
        { name: a, affiliation: agency },
        { name: b, affiliation: agency },
      ]),
    ],
    ['Dateline', printer.dateline({ place: here, date: '2026-03-15', agency })],
    ['One person', printer.creditLine([credit(a, 'reporting')])],
    [
      'Two roles, and a localization',
      printer.creditLine([
        credit(a, 'reporting'),
        credit(b, 'reporting'),
        credit(c, 'editing'),
        credit(d, 'translation'),
      ]),
    ],
    [
      'Many people, in places',
      printer.creditLine([
        credit(a, 'reporting', here),
        credit(b, 'reporting', here),
        credit(c, 'additional_reporting', there),
        credit(d, 'writing'),
        credit(e, 'editing'),
        credit(f, 'editing'),
      ]),
    ],
    [
      'Pictures and figures',
      printer.creditLine([
        credit(a, 'reporting'),
        credit(b, 'photo'),
        credit(c, 'photo'),
        credit(d, 'graphics'),
      ]),
    ],
    [
      'Translated and edited',
      printer.creditLine([
        credit(a, 'reporting', here),
        credit(d, 'translation'),
        credit(e, 'translation_editing'),
      ]),
    ],
  ] as const
  return (
    <section className={house.examples} aria-label="Examples">
      <h3 className={styles.partTitle}>As it prints</h3>
      <dl>
        {lines.map(([name, line]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd lang={words.tag} dir="auto">
              {line}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
