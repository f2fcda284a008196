import { expect, test } from 'vitest'
import type { PublishableBlock, PublishableCopy } from '../copy/index.ts'
import { draftAdvisory } from './draft-advisory.ts'
import type { PublicationKind } from './kinds.ts'

const block = (text: string): PublishableBlock => ({
  kind: text.startsWith('# ') ? 'crosshead' : 'paragraph',
  attributes: {},
  runs: [{ text: text.replace(/^# /, ''), marks: {} }],
})

/** A headline, and paragraphs; one that begins with # is a crosshead. */
const copy = (language: string, headline: string, ...paragraphs: string[]): PublishableCopy => ({
  ...{ format: 1, language, headline, standfirst: '', byline: '', dateline: '' },
  ...{ body: paragraphs.map(block), creditLine: '', rights: '' },
})

const LEAD = 'The lock at Marlow will be shut for eleven weeks from Monday, the port said.'
const SECOND = 'Barges will be turned away at the lower gate until the works are done.'
const THIRD = 'The port had said in January that nothing would be closed this year.'
const SAID = '“We were never told,” said Ines Calder, who owns four of the barges.'
const MORE = 'Some 240 barges pass the lock each week, most of them with grain or sand.'
const LAST = 'A second lock upstream is to be rebuilt in the following spring as well.'

const WEEKS = copy('en', 'Lock shut', LEAD, SECOND, THIRD)
const replaced = (words: string, by: string) => LEAD.replace(words, by)

const TABLE: [kind: PublicationKind, before: PublishableCopy, after: PublishableCopy, advisory: string][] = [
  ['story', WEEKS, copy('en', 'Lock shut', LEAD), ''],
  ['update', WEEKS, WEEKS, ''],
  ['update', WEEKS, copy('en', 'Lock shut', LEAD, SECOND, SAID, THIRD), 'Adds comment in paragraph 3'],
  [
    'update',
    WEEKS,
    copy('en', 'Lock shut', LEAD, SECOND, SAID, THIRD, '# What passes', MORE, LAST),
    'Adds comment in paragraph 3, details in paragraphs 5-6',
  ],
  [
    'update',
    WEEKS,
    copy('en', 'Lock shut for weeks', replaced('eleven', 'twelve'), SECOND),
    'Changes headline, paragraph 1; removes what was paragraph 3',
  ],
  [
    'correction',
    WEEKS,
    copy('en', 'Lock shut', replaced('eleven', 'nine'), SECOND, THIRD),
    'Corrects paragraph 1 to say “nine weeks”, not “eleven weeks”',
  ],
  [
    'correction',
    WEEKS,
    copy('en', 'Lock closed', LEAD, SECOND, THIRD),
    'Corrects headline to say “closed”, not “shut”',
  ],
  ['correction', WEEKS, copy('en', 'Lock shut', LEAD, THIRD), 'Removes what was paragraph 2'],
  [
    'refile',
    WEEKS,
    copy('en', 'Lock shut', LEAD, SECOND.replace('gate', 'gates'), THIRD),
    'Refiles to fix style in paragraph 2',
  ],
  [
    'correction',
    copy('fr', 'Écluse', 'L’écluse de Marlow sera fermée onze semaines à partir de lundi.'),
    copy('fr', 'Écluse', 'L’écluse de Marlow sera fermée neuf semaines à partir de lundi.'),
    'Corrige, paragraphe 1\u00a0: lire «\u00a0neuf semaines\u00a0» et non «\u00a0onze semaines\u00a0»',
  ],
  [
    'correction',
    copy('de', 'Schleuse', 'Die Schleuse in Marlow bleibt ab Montag elf Wochen geschlossen.'),
    copy('de', 'Schleuse', 'Die Schleuse in Marlow bleibt ab Montag neun Wochen geschlossen.'),
    'Berichtigt Absatz 1: „neun Wochen“ statt „elf Wochen“',
  ],
  [
    'update',
    copy('es', 'Esclusa', 'La esclusa de Marlow cerrará desde el lunes.'),
    copy('es', 'Esclusa', 'La esclusa de Marlow cerrará desde el lunes.', 'Pasan 240 barcazas por semana.'),
    'Añade detalles en el párrafo 2',
  ],
  [
    'correction',
    copy('ja', '水門', 'マーローの水門は月曜日から11週間閉鎖される。'),
    copy('ja', '水門', 'マーローの水門は月曜日から9週間閉鎖される。'),
    '第1段落の「11」を「9」に訂正',
  ],
  [
    'refile',
    copy('ar', 'هويس', 'يغلق الهويس يوم الاثنين المقبل في المدينة.'),
    copy('ar', 'هويس', 'يغلق الهويس يوم الإثنين المقبل في المدينة.'),
    'إعادة إرسال لتحسين الصياغة في الفقرة 1',
  ],
  // What nobody has written words for is drafted in English.
  [
    'refile',
    copy('pl', 'Śluza', 'Śluza w Marlow będzie zamknięta od poniedziałku.'),
    copy('pl', 'Śluza', 'Śluza w Marlow będzie nieczynna od poniedziałku.'),
    'Refiles to fix style in paragraph 1',
  ],
]

test.each(TABLE)(
  '%s: what differs is said, in paragraphs as readers count them (%#)',
  (kind, before, after, advisory) => {
    expect(draftAdvisory(kind, before, after)).toBe(advisory)
  },
)
