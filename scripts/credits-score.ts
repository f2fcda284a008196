import { readCreditLine } from '@copydesk/shared/credits/lines'
import { type LabelledLine, labelledBeside, ownLines } from './credits/labelled-lines.ts'
import { Tally } from './credits/tally.ts'

/**
 * How well credit lines are read: F1 of names with their roles, and of places, by language, role and style; and the
 * lines that were read otherwise than they should. The lines of our own, and those that people labelled, where they lie
 * beside the project or in a folder that is named.
 */
const sets: [string, LabelledLine[]][] = [
  ['our own lines', ownLines()],
  ['lines that people labelled', labelledBeside(process.argv[2])],
]

for (const [name, lines] of sets) {
  if (lines.length === 0) {
    console.log(`\n${name}: none here. Name a folder with credit-lines.json to score them.`)
    continue
  }
  const tallies = new Map<string, Tally>()
  const tally = (key: string): Tally => {
    const found = tallies.get(key) ?? new Tally()
    tallies.set(key, found)
    return found
  }
  const failing: string[] = []
  for (const { text, language, style, expected } of lines) {
    const read = readCreditLine(text, { language })
    const wanted = expected.map((each) => `${each.role}: ${each.name}`)
    const found = read.credits.map((each) => `${each.role}: ${each.name}`)
    const placed = (all: readonly { name: string; place?: string }[]): string[] =>
      all.flatMap((each) => (each.place ? [`${each.name} @ ${each.place}`] : []))
    const [wantedPlaces, foundPlaces] = [placed(expected), placed(read.credits)]
    tally('all: names with roles').add(wanted, found)
    tally('all: places').add(wantedPlaces, foundPlaces)
    tally(`language ${language}`).add(wanted, found)
    if (style !== '') tally(`style ${style}`).add(wanted, found)
    for (const role of new Set([...expected, ...read.credits].map((each) => each.role))) {
      const ofRole = (all: string[]): string[] => all.filter((each) => each.startsWith(`${role}: `))
      tally(`role ${role}`).add(ofRole(wanted), ofRole(found))
    }
    const same = (one: string[], other: string[]): boolean =>
      [...one].sort().join('|') === [...other].sort().join('|')
    if (same(wanted, found) && same(wantedPlaces, foundPlaces)) continue
    failing.push(
      `${language} ${JSON.stringify(text)}\n  should be ${[...wanted, ...wantedPlaces].join(' | ')}\n  is        ${[...found, ...foundPlaces].join(' | ')}`,
    )
  }
  console.log(`\n${name}: ${lines.length}`)
  for (const key of [...tallies.keys()].sort()) console.log(`  ${tallies.get(key)?.f1.toFixed(3)}  ${key}`)
  for (const line of failing) console.log(line)
}
