import { expect, test } from 'vitest'
import { findSourcing } from './find-sourcing.ts'

/**
 * As news writes them, in every language that has words of sourcing: with those by which one speaks of somebody who is
 * not named, or none where whoever speaks has a name. All were written before a rule was tried on them.
 */
const SENTENCES: readonly (readonly [language: string, text: string, sourcing: string | null])[] = [
  [
    'en',
    'The bank will cut 2,000 jobs before Easter, two people briefed on the plans told the paper.',
    'two people briefed on the plans',
  ],
  [
    'en',
    'A senior Treasury official, who was not authorised to speak publicly, called the figures optimistic.',
    'A senior Treasury official',
  ],
  [
    'en',
    'The bid collapsed late on Sunday, according to a person with direct knowledge of the talks.',
    'a person with direct knowledge of the talks',
  ],
  ['en', 'Finance Minister Leila Haddad said the government would not raise the tax this year.', null],
  ['en', 'The company said in a statement that it had informed the regulator of the breach.', null],
  ['en', 'Western diplomats said the draft had been rewritten overnight.', 'Western diplomats'],
  [
    'fr',
    'Le constructeur négocie la vente de son usine, selon deux personnes au fait des discussions.',
    'deux personnes au fait des discussions',
  ],
  ['fr', 'Une source judiciaire a confirmé l’ouverture d’une enquête.', 'Une source judiciaire'],
  ['fr', 'Le porte-parole du ministère, Jean Valois, a démenti l’information.', null],
  [
    'fr',
    '« C’est une question de jours », glisse un conseiller ministériel sous couvert d’anonymat.',
    'un conseiller ministériel',
  ],
  [
    'de',
    'Der Konzern prüft nach Angaben aus Verhandlungskreisen einen Verkauf der Sparte.',
    'Verhandlungskreisen',
  ],
  [
    'de',
    'Wie mehrere mit den Plänen vertraute Personen sagten, soll der Vorstand am Freitag entscheiden.',
    'mit den Plänen vertraute Personen',
  ],
  ['de', 'Finanzministerin Petra Vogel wies die Kritik am Dienstag zurück.', null],
  ['de', 'Aus Regierungskreisen hieß es, die Koalition habe sich geeinigt.', 'Regierungskreisen'],
  [
    'es',
    'El grupo prepara una oferta, según fuentes conocedoras de la operación.',
    'fuentes conocedoras de la operación',
  ],
  ['es', 'Un alto cargo del Ministerio, que pidió no ser identificado, admitió el retraso.', 'Un alto cargo'],
  ['es', 'La presidenta del banco, Marta Ruiz, anunció el acuerdo el lunes.', null],
  [
    'pt',
    'A empresa deve demitir 300 pessoas, disseram duas fontes a par do assunto.',
    'duas fontes a par do assunto',
  ],
  [
    'pt',
    'Um assessor do presidente, que falou sob condição de anonimato, negou a reunião.',
    'Um assessor do presidente',
  ],
  ['pt', 'O governador Paulo Nunes afirmou que a ponte reabre em maio.', null],
  [
    'it',
    'Il gruppo valuta la cessione, secondo quanto riferito da due persone a conoscenza del dossier.',
    'due persone a conoscenza del dossier',
  ],
  ['it', 'Lo riferiscono fonti del Viminale.', 'fonti del Viminale'],
  ['it', 'Il sindaco Carla Bini ha detto che il ponte resterà chiuso.', null],
  ['nl', 'Het concern overweegt een verkoop, melden ingewijden aan deze krant.', 'ingewijden'],
  ['nl', 'Een ambtenaar die anoniem wil blijven, noemt het besluit onbegrijpelijk.', 'Een ambtenaar'],
  ['nl', 'Minister Joost de Wit sprak dinsdag van een misverstand.', null],
  [
    'id',
    'Perusahaan itu akan menjual pabriknya, kata dua orang yang mengetahui rencana tersebut.',
    'dua orang yang mengetahui rencana tersebut',
  ],
  ['id', 'Seorang pejabat yang enggan disebutkan namanya membenarkan kabar itu.', 'Seorang pejabat'],
  ['id', 'Menteri Perhubungan Budi Santoso mengatakan jembatan dibuka Senin.', null],
  ['tr', 'Şirket fabrikayı satmayı planlıyor, dedi konu hakkında bilgi sahibi iki kişi.', 'iki kişi'],
  ['tr', 'İsminin açıklanmasını istemeyen bir yetkili haberi doğruladı.', 'bir yetkili'],
  ['tr', 'Ulaştırma Bakanı Ahmet Kaya köprünün pazartesi açılacağını söyledi.', null],
  [
    'pl',
    'Spółka chce sprzedać fabrykę, wynika z relacji dwóch osób znających plany.',
    'dwóch osób znających plany',
  ],
  ['pl', 'Wysoki rangą urzędnik, proszący o zachowanie anonimowości, potwierdził doniesienia.', 'urzędnik'],
  ['pl', 'Minister infrastruktury Jan Nowak powiedział, że most zostanie otwarty w poniedziałek.', null],
  [
    'ru',
    'Компания готовит продажу завода, рассказали два человека, знакомые с планами.',
    'два человека, знакомые с планами',
  ],
  [
    'ru',
    'Высокопоставленный чиновник, попросивший не называть его имени, подтвердил эти сведения.',
    'чиновник',
  ],
  ['ru', 'Министр транспорта Иван Петров сообщил, что мост откроют в понедельник.', null],
  ['ar', 'تعتزم الشركة بيع المصنع، بحسب مصادر مقربة من المفاوضات.', 'مصادر مقربة من المفاوضات'],
  ['ar', 'وأكد مسؤول حكومي طلب عدم الكشف عن هويته صحة الخبر.', 'مسؤول حكومي'],
  ['ar', 'وقال وزير النقل أحمد سالم إن الجسر سيفتح يوم الاثنين.', null],
  ['hi', 'मामले की जानकारी रखने वाले दो लोगों ने बताया कि कंपनी कारखाना बेचेगी।', 'दो लोगों'],
  ['hi', 'नाम न छापने की शर्त पर एक अधिकारी ने इसकी पुष्टि की।', 'एक अधिकारी'],
  ['hi', 'परिवहन मंत्री राजेश कुमार ने कहा कि पुल सोमवार को खुलेगा।', null],
  ['ja', '同社は工場の売却を検討していると、複数の関係筋が明らかにした。', '複数の関係筋'],
  ['ja', '政府高官は匿名を条件に、近く合意するとの見通しを示した。', '政府高官'],
  ['ja', '国土交通相の山田太郎氏は、橋は月曜日に開通すると述べた。', null],
  ['zh', '两名了解情况的人士表示，该公司计划出售工厂。', '两名了解情况的人士'],
  ['zh', '一位不愿透露姓名的政府官员证实了这一消息。', '官员'],
  ['zh', '交通部长王伟说，大桥将于周一开放。', null],
  ['ko', '이 회사가 공장 매각을 추진 중이라고 사안을 잘 아는 관계자 두 명이 말했다.', '관계자 두 명'],
  ['ko', '익명을 요구한 정부 고위 관계자는 이를 확인했다.', '정부 고위 관계자'],
  ['ko', '김민수 국토교통부 장관은 다리가 월요일에 개통된다고 밝혔다.', null],
  [
    'en',
    'One of the lenders has already walked away, said a banker involved in the deal who declined to be named.',
    'a banker',
  ],
  ['en', 'Police sources said the suspect had been under surveillance since March.', 'Police sources'],
  ['en', 'Lawyers for the airline, led by Karen Holt, asked the court to dismiss the case.', null],
  ['en', 'The lake is the main source of drinking water for the city, engineer Tom Reid said.', null],
  [
    'fr',
    'Selon plusieurs sources concordantes, le préfet quittera son poste en juin.',
    'plusieurs sources concordantes',
  ],
  ['fr', 'Un policier qui a requis l’anonymat décrit une scène de chaos.', 'Un policier'],
  ['fr', 'La députée Anne Roche, proche du président, a voté contre le texte.', null],
  ['de', 'Ein Manager, der namentlich nicht genannt werden will, spricht von Chaos.', 'Ein Manager'],
  ['de', 'Das erfuhr die Zeitung aus Unternehmenskreisen.', 'Unternehmenskreisen'],
  ['de', 'Der Landkreis und zwei Nachbarkreise sperren die Straße, sagte Landrat Uwe Kern.', null],
  ['es', 'Fuentes policiales confirmaron la detención de dos sospechosos.', 'Fuentes policiales'],
  ['es', 'Dos abogados que pidieron el anonimato describieron la reunión.', 'Dos abogados'],
  ['es', 'El turismo es la principal fuente de ingresos de la isla, recordó el alcalde Luis Vega.', null],
  ['pt', 'Segundo fontes do Planalto, o anúncio sai na quinta-feira.', 'fontes do Planalto'],
  ['pt', 'O advogado da família, Rui Costa, disse que vai recorrer.', null],
  [
    'it',
    'Un dirigente del partito, che ha chiesto di restare anonimo, parla di rottura.',
    'Un dirigente del partito',
  ],
  ['it', 'La ministra Sara Conti, vicina al premier, ha smentito.', null],
  ['nl', 'Volgens bronnen rond het kabinet is er een akkoord.', 'bronnen rond het kabinet'],
  ['nl', 'Advocaat Inge Smit noemt de aanklacht zwak.', null],
  ['id', 'Sumber di kepolisian menyebut tersangka sudah diawasi sejak Maret.', 'Sumber di kepolisian'],
  ['id', 'Hutan itu sumber air bagi warga, kata kepala desa Slamet Riyadi.', null],
  ['tr', 'Güvenlik kaynakları operasyonun sürdüğünü bildirdi.', 'kaynakları'],
  ['tr', 'Baraj kentin en önemli su kaynağı, dedi Belediye Başkanı Ali Demir.', null],
  [
    'pl',
    'Jak dowiedziała się gazeta ze źródeł zbliżonych do rządu, umowa jest gotowa.',
    'źródeł zbliżonych do rządu',
  ],
  ['pl', 'Poseł Adam Lis, bliski współpracownik premiera, zaprzeczył.', null],
  ['ru', 'По словам источника в правительстве, указ подпишут в пятницу.', 'источника в правительстве'],
  ['ru', 'Депутат Анна Белова, близкая к губернатору, опровергла это.', null],
  ['ar', 'وكشف مصدر أمني أن المشتبه به كان تحت المراقبة.', 'مصدر أمني'],
  ['ar', 'وتعد السياحة أهم مصدر للدخل، بحسب رئيس البلدية كريم ناصر.', null],
  ['hi', 'पुलिस सूत्रों के मुताबिक संदिग्ध पर मार्च से नज़र थी।', 'सूत्रों'],
  ['hi', 'विधायक रमेश यादव ने आरोपों से इनकार किया।', null],
  ['ja', '捜査関係者によると、容疑者は3月から監視されていた。', '捜査関係者'],
  ['ja', '関係者各位に感謝すると、知事の佐藤花子氏は述べた。', null],
  ['zh', '据接近交易的人士称，协议将于周五签署。', '接近交易的人士'],
  ['zh', '市长李娜说，旅游业是该市的主要收入来源。', null],
  ['ko', '협상에 정통한 소식통에 따르면 합의문은 금요일에 서명된다.', '소식통'],
  ['ko', '관광은 시의 주요 수입원이라고 박지훈 시장이 말했다.', null],
]

/** "Western diplomats said": bare titles are as often of people whom the next sentence names, and are left to people. */
const MOST_MISSED = 1

test('of sentences that nobody wrote for it the rule finds nearly all, and no named attribution', () => {
  const missed: string[] = []
  const wrong: string[] = []
  for (const [language, text, sourcing] of SENTENCES) {
    const at = sourcing === null ? -1 : text.indexOf(sourcing)
    expect([text, sourcing === null || at >= 0]).toEqual([text, true])
    const end = at + (sourcing ?? '').length
    const found = findSourcing(text, language)
    if (sourcing !== null && !found.some(({ from, to }) => from < end && at < to)) missed.push(text)
    for (const { from, to } of found)
      if (sourcing === null || from >= end || to <= at) wrong.push(`${text.slice(from, to)} in: ${text}`)
  }
  expect(missed.slice(MOST_MISSED)).toEqual([])
  expect(wrong).toEqual([])
})

test('whoever is only close to something is named as often as not, and is no source by that', () => {
  const close = 'Un ministre proche du président a démissionné.'
  expect(findSourcing(close, 'fr')).toEqual([])
  const veiled = 'Un ministre proche du président, qui a requis l’anonymat, a parlé.'
  expect(findSourcing(veiled, 'fr')).toMatchObject([{ from: 0, count: 1 }])
  expect(findSourcing('İsminin açıklanmasını istemeyen bir milletvekili konuştu.', 'tr')).toHaveLength(1)
  const nearest = 'Der Konzern prüft nach Angaben aus Regierungskreisen einen Verkauf.'
  expect(findSourcing(nearest, 'de').map(({ from, to }) => nearest.slice(from, to))).toEqual([
    'aus Regierungskreisen',
  ])
  expect(findSourcing('익명을 요구한 관계자는 이를 확인했다.', 'ko')).toMatchObject([{ count: null }])
})
