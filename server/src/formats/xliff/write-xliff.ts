import { attributeOf, textOf } from '../xml-text.ts'
import { InlineWriter } from './write-inline.ts'
import { NAMESPACE, type WrittenUnit, type Xliff } from './xliff.ts'

/** Said in `original`, which every tool hands back: which localization it was, and as of when. */
const madeBy = ({ edition, position }: NonNullable<Xliff['made']>): string =>
  `copydesk:edition/${edition}@${position}`

export function writeXliff({ from, to, made, units }: Xliff<WrittenUnit>): string {
  const root = attributes({
    xmlns: NAMESPACE,
    version: '2.1',
    srcLang: from,
    trgLang: to,
    'xml:space': 'preserve',
  })
  const file = attributes({
    id: made?.edition ?? 'file',
    original: made && madeBy(made),
    canResegment: 'no',
  })
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff${root}>`,
    `<file${file}>`,
    ...units.map(unitOf),
    '</file>',
    '</xliff>',
  ].join('\n')}\n`
}

function unitOf({ id, kind, source, target, state, subState, notes, locked }: WrittenUnit): string {
  const words = new InlineWriter()
  const original = words.source(source)
  const localized = target && words.target(target)
  const unit = attributes({ id, type: `copydesk:${kind}`, translate: locked ? 'no' : null })
  const segment = attributes({ state, subState: subState && `copydesk:${subState}` })
  return [
    `<unit${unit}>\n`,
    notes.length > 0 &&
      `<notes>\n${notes.map((note) => `<note>${textOf(note)}</note>\n`).join('')}</notes>\n`,
    words.data(),
    `<segment${segment}>\n<source>${original}</source>\n`,
    localized !== null && `<target>${localized}</target>\n`,
    '</segment>\n</unit>',
  ]
    .filter((part) => part !== false)
    .join('')
}

const attributes = (named: Record<string, string | null>): string =>
  Object.entries(named)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${attributeOf(value)}"`]))
    .join('')
