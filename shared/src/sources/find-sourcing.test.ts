import { expect, test } from 'vitest'
import { leastMilliseconds } from '../testing/least-milliseconds.ts'
import { findSourcing } from './find-sourcing.ts'

type Sample = [
  language: string,
  text: string,
  found: [words: string, count: number | null, someOf: boolean][],
]

const SAMPLES: Sample[] = [
  [
    'en',
    'Nissan is considering a partnership, three sources with knowledge of the matter told us.',
    [['three sources with knowledge of the matter', 3, false]],
  ],
  [
    'en',
    'This could affect General Motors, according to two of the sources.',
    [['two of the sources', 2, true]],
  ],
  [
    'en',
    'The sources at Nissan, who preferred to remain anonymous because it is not public, said so.',
    [['The sources at Nissan, who preferred to remain anonymous', null, false]],
  ],
  ['en', 'A source at Honda said it was one of the possibilities.', [['A source at Honda', 1, false]]],
  [
    'en',
    'It will close, said a person familiar with the matter.',
    [['a person familiar with the matter', 1, false]],
  ],
  [
    'en',
    'Two officials, speaking on condition of anonymity, confirmed it. Two officials resigned.',
    [['Two officials, speaking on condition of anonymity', 2, false]],
  ],
  [
    'en',
    'A buyer for one chain, who asked not to be named because contracts are being discussed, said so.',
    [['A buyer for one chain, who asked not to be named', 1, false]],
  ],
  ['en', 'A buyer for one chain said so. The gate is close to the water, workers say.', []],
  ['en', 'Some of the sources disagreed.', [['Some of the sources', null, true]]],
  ['en', 'Japanese business daily Nikkei reported this week that it could include purchasing.', []],
  ['en', 'A Nissan spokesperson declined to comment. People were familiar figures on the quay.', []],
  ['en', 'Oil is a source of income, wind an energy source, and the source code is open.', []],
  [
    'fr',
    'Nissan envisage un partenariat, ont indiqué trois sources proches du dossier.',
    [['trois sources proches du dossier', 3, false]],
  ],
  ['fr', 'Selon deux des sources, cela pourrait nuire à la collaboration.', [['deux des sources', 2, true]]],
  [
    'fr',
    'Des sources chez Nissan, qui ont préféré garder l’anonymat, ont indiqué le contraire.',
    [['Des sources chez Nissan, qui ont préféré garder l’anonymat', null, false]],
  ],
  ['fr', 'Le port est une source de revenus pour la ville.', []],
  [
    'de',
    'Das sagten drei mit der Angelegenheit vertraute Personen am Montag.',
    [['drei mit der Angelegenheit vertraute Personen', 3, false]],
  ],
  ['de', 'Zwei der Quellen widersprachen.', [['Zwei der Quellen', 2, true]]],
  [
    'es',
    'Lo dijeron tres fuentes con conocimiento del asunto.',
    [['tres fuentes con conocimiento del asunto', 3, false]],
  ],
  ['es', 'Según dos de las fuentes, el plan sigue.', [['dos de las fuentes', 2, true]]],
  [
    'pt',
    'Três fontes com conhecimento do assunto confirmaram.',
    [['Três fontes com conhecimento do assunto', 3, false]],
  ],
  ['it', 'Lo hanno detto tre fonti vicine alla vicenda.', [['tre fonti vicine alla vicenda', 3, false]]],
  [
    'nl',
    'Dat zeggen drie bronnen met kennis van de zaak.',
    [['drie bronnen met kennis van de zaak', 3, false]],
  ],
  [
    'id',
    'Hal itu dikatakan tiga sumber yang mengetahui masalah tersebut.',
    [['tiga sumber yang mengetahui masalah tersebut', 3, false]],
  ],
  ['tr', 'Konuya yakın üç kaynak bunu doğruladı.', [['Konuya yakın üç kaynak', 3, false]]],
  ['tr', 'Kaynaklardan ikisi karşı çıktı.', [['Kaynaklardan ikisi', 2, true]]],
  [
    'pl',
    'Poinformowały o tym trzy źródła zbliżone do sprawy.',
    [['trzy źródła zbliżone do sprawy', 3, false]],
  ],
  [
    'ru',
    'Об этом сообщили три источника, знакомых с ситуацией.',
    [['три источника, знакомых с ситуацией', 3, false]],
  ],
  ['ru', 'По словам двух из источников, план изменился.', [['двух из источников', 2, true]]],
  ['ru', 'Порт остается источником дохода.', []],
  [
    'ar',
    'وقالت ثلاثة مصادر مطلعة على الأمر إن الشركة تدرس ذلك.',
    [['ثلاثة مصادر مطلعة على الأمر', 3, false]],
  ],
  ['ar', 'وأفاد مصدران بأن المحادثات مستمرة.', [['مصدران', 2, false]]],
  ['ar', 'وقال اثنان من المصادر إن الخطة تغيرت.', [['اثنان من المصادر', 2, true]]],
  ['hi', 'तीन सूत्रों ने यह जानकारी दी।', [['तीन सूत्रों', 3, false]]],
  ['hi', 'सूत्रों में से दो ने इनकार किया।', [['सूत्रों में से दो', 2, true]]],
  ['ja', '事情に詳しい関係者3人が明らかにした。', [['事情に詳しい関係者3人', 3, false]]],
  ['ja', '関係者のうち2人は反対した。', [['関係者のうち2人', 2, true]]],
  ['ja', '日経新聞が今週報じた。日産の広報担当者はコメントを控えた。', []],
  ['zh', '三名知情人士透露，日产正在考虑与本田合作。', [['三名知情人士', 3, false]]],
  ['zh', '其中两名消息人士表示反对。', [['其中两名消息人士', 2, true]]],
  ['ko', '사안에 정통한 소식통 3명이 밝혔다.', [['사안에 정통한 소식통 3명', 3, false]]],
  ['ko', '소식통 중 2명은 반대했다.', [['소식통 중 2명', 2, true]]],
  ['sv', 'Tre källor med insyn i saken säger det.', []],
]

test.each(SAMPLES)('in %s: %s', (language, text, wanted) => {
  const found = findSourcing(text, language).map(
    ({ from, to, count, isSomeOf }) => [text.slice(from, to), count, isSomeOf] as const,
  )
  expect(found).toEqual(wanted)
})

test('a long story is read without effort, and what has no end is no trouble', () => {
  const line = 'Three officials who asked for time with a person at the port and sources '
  const before = performance.now()
  findSourcing(line.repeat(400), 'en')
  findSourcing(`${'who asked '.repeat(3000)}sources`, 'en')
  // A liveness bound: a pattern that runs away takes minutes.
  expect(performance.now() - before).toBeLessThan(20_000)
})

test('a paragraph that somebody pasted without an end holds nobody up', () => {
  const endless = 'two sources said, sources said, '.repeat(20_000)
  expect(leastMilliseconds(() => findSourcing(endless, 'en'))).toBeLessThan(3000)
  expect(findSourcing(endless, 'en')[0]).toMatchObject({ from: 0, count: 2 })
})
