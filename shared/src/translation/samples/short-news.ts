/** A sentence or two of news for each pair. Rules may not be tuned to them: they say whether the rules hold elsewhere. */
export const shortNews = `
en fr
Harbour Mills shares lost a fifth of their value, closing at 312 pence, after the profit warning on Tuesday, February 17.
L'action Harbour Mills a perdu un cinquième de sa valeur, à 312 pence, après l'avertissement de mardi 17 février.

en fr
The judge, Oliver Tamworth, ruled that 17 of the 52 claims could go ahead.
Le juge Oliver Tamworth a estimé que 17 des 52 plaintes étaient recevables.

en fr
"It was like an explosion," said baker Lucien Armand. "Everything shook for thirty seconds."
« C'était comme une explosion », raconte le boulanger Lucien Armand. Tout aurait tremblé pendant trente secondes.
! quotation: "Everything shook for thirty seconds." → -

en fr
The plane landed at 11:50 p.m. (2250 GMT) with 178 passengers.
L'avion a atterri à 23 h 50 (21 h 50 GMT) avec 178 passagers.
! time: 2250 GMT → 21 h 50 GMT

en de
About 40 percent of voters in the north backed the plan, against 28 percent in the south.
Im Norden stimmten rund 40 Prozent der Wähler für den Plan, im Süden 28 Prozent.

en de
The opera house will reopen on Friday, October 30, 2026, after a 14-month renovation costing 85 million euros.
Das Opernhaus öffnet am Freitag, dem 30. Oktober 2026, nach 14-monatiger Renovierung für 85 Millionen Euro wieder.

en de
The opera house will reopen on Friday, October 30, after a renovation costing 85 million euros.
Das Opernhaus öffnet am Samstag, dem 30. Oktober, nach einer Renovierung für 85 Millionen Euro wieder.
! date: Friday → Samstag

en de
Rowan Electric said 1.8 million customers were without power; two people died.
Rowan Electric zufolge waren 1,8 Millionen Kunden ohne Strom; zwei Menschen starben.

en es
The Supreme Court voted 6-3 to uphold the fine of $45 million, its ruling of June 12 shows.
El Tribunal Supremo confirmó por 6 votos a 3 la multa de 45 millones de dólares, según el fallo del 12 de junio.

en es
The World Health Organization reported 5,400 cases in 12 provinces.
La Organización Mundial del Comercio informó de 5.400 casos en 12 provincias.
! organisation: The World Health Organization → La Organización Mundial del Comercio

en es
Alicia Fontanar, 31, ran the marathon in 2 hours and 24 minutes.
Alicia Fontanar, de 31 años, corrió el maratón en 2 horas y 42 minutos.
! number: 24 minutes → 42 minutos

en es
Talks between Ariel Monteros and Pablo Iriarte begin at noon on Monday.
Las conversaciones entre Ariel Monteros y Pablo Iriarte empiezan el lunes a mediodía.

en pt
The dam holds 2.3 billion cubic metres of water and is 61% full.
A barragem armazena 2,3 bilhões de metros cúbicos de água e está com 61% da capacidade.

en pt
Three people familiar with the matter said Lusomar would bid 600 million euros.
Duas pessoas a par do assunto disseram que a Lusomar ofereceria 600 milhões de euros.
! sources: Three people familiar with the matter → Duas pessoas a par do assunto

en pt
Eight ministers resigned within 48 hours, and the vote moved to the 27th.
Oito ministros renunciaram em 48 horas, e a votação passou para o dia 27.

en ja
The yield on the 10-year bond rose to 1.65%, the highest since June 2008.
10年債の利回りは1.65%に上昇し、2008年6月以来の高水準となった。

en ja
Eriksen AG of Denmark will supply 80 turbines from April 1, 2027, for 64 billion yen.
デンマークのエリクセンは2027年4月1日から80基のタービンを640億円で供給する。

en ja
Eriksen AG of Denmark will supply 80 turbines from April 1, 2027, for 64 billion yen.
デンマークのエリクセンは2027年4月1日から80基のタービンを64億円で供給する。
! sum: 64 billion yen → 64億円

en ja
Two lawmakers said the bill would pass by the end of the month.
議員3人は、法案は月末までに成立すると述べた。
! sources: Two lawmakers → 議員3人

ja en
気象庁によると、台風10号は29日午後6時に鹿児島に上陸し、最大風速は45メートルだった。
Typhoon No. 10 made landfall in Kagoshima at 6 p.m. on the 29th with winds of up to 45 metres per second, the weather agency said.

ja en
参加者は約1500人で、前年の2倍に増えた。入場料は大人800円、子ども400円。
About 1,500 people took part, twice as many as a year earlier. Admission is 800 yen for adults and 400 yen for children.

ja en
「予算が足りない」と渡辺氏は話した。必要額は12億円という。
Watanabe said the budget was too small. About 1.2 billion yen is needed.
! quotation: 「予算が足りない」 → -

ja en
3月11日で発生から15年となり、2520人が今も行方不明だ。
March 11 marks 15 years since the disaster, and 2,250 people are still missing.
! number: 2520人 → 2,250 people

en ar
The fire broke out at 11:30 p.m. and killed five people in two buildings, Colonel Samir Haddad said.
قال العقيد سمير حداد إن الحريق اندلع في الساعة 11:30 مساء وأودى بحياة خمسة أشخاص في مبنيين.

en ar
Wheat imports fell 18% to 4.7 million tonnes, four traders said.
قال أربعة تجار إن واردات القمح انخفضت 18 بالمئة إلى 4.7 مليون طن.

en ar
Wheat imports fell 18% to 4.7 million tonnes last year.
انخفضت واردات القمح 81 بالمئة إلى 4.7 مليون طن العام الماضي.
! percent: 18% → 81 بالمئة

en zh
Premier Li Wenhao will visit three countries from May 5 to May 11.
李文浩总理将于5月5日至11日访问三个国家。

en zh
The company was fined $90 million on March 3, 2026.
该公司2026年3月3日被罚款9000万美元。

en zh
The company was fined $90 million on March 3, 2026.
该公司2025年3月3日被罚款9000万美元。
! date: March 3, 2026 → 2025年3月3日

de en
Rund 350 Menschen kamen am Samstag zur Mahnwache; die Polizei sprach von 280.
About 350 people came to the vigil on Saturday; police put the number at 280.

de en
„Wir rechnen mit einem harten Winter“, sagte Karin Vollmer vom Roten Kreuz.
"We expect a hard winter," said Karin Vollmer of UNICEF.
! organisation: Roten Kreuz → UNICEF

de en
Der Vertrag mit Nordlicht GmbH läuft bis zum 31.12.2027, sagte Uwe Harms.
The contract with Nordlicht GmbH runs until December 31, 2027, Uwe Harms said.

fr en
Le texte, adopté par 312 voix contre 245, entrera en vigueur le 1er janvier 2027.
The bill, passed by 312 votes to 245, will take effect on January 1, 2027.

fr en
La start-up Novalys a levé 48 M€ auprès de six fonds, a révélé Hugo Perrin.
Start-up Novalys has raised 48 million euros from six funds, Hugo Perrin said.

fr en
La start-up Novalys a levé 48 M€ auprès de six fonds, a révélé Hugo Perrin.
Start-up Novalys has raised $48 million from six funds.
! sum: 48 M€ → $48 million
! name: Hugo Perrin → -

it en
Alle 15.20 di ieri una frana ha bloccato la strada per Cortina; tre feriti.
At 3:20 p.m. on Monday a landslide blocked the road to Cortina; three people were hurt.

tr en
Şirket, 2027'de 1,5 milyar lira yatırım yapacak; 320 kişi işe alınacak.
The company will invest 1.5 billion lira in 2027 and hire 320 people.

hi en
सरकार ने 3 लाख किसानों को 1,200 करोड़ रुपये दिए।
The government paid 12 billion rupees to 300,000 farmers.

pl en
Premier spotkał się z Janem Wiśniewskim i Ewą Lipską o godz. 14.30.
The prime minister met Jan Wisniewski and Ewa Lipska at 2:30 p.m.

ko en
정부는 3조5000억원 규모의 예산을 25일 발표했다.
The government announced a budget of 3.5 trillion won on the 25th.
`
