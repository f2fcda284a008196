/** Which way a figure moved, a lost "not", other zones than GMT, names in Chinese and Korean. Rules may not be tuned to them. */
export const directionsAndDenials = `
en fr
Profit at Calder Docks rose 12 percent to 48 million euros in the third quarter.
Le bénéfice de Calder Docks a reculé de 12 % à 48 millions d'euros au troisième trimestre.
! direction: rose → reculé

en fr
Profit at Calder Docks rose 12 percent to 48 million euros in the third quarter.
Au troisième trimestre, le bénéfice de Calder Docks a grimpé de 12 % à 48 millions d'euros.

en fr
The minister said he would not resign before the vote on May 14.
Le ministre a déclaré qu'il démissionnerait avant le vote du 14 mai.
! negation: not → -

en fr
The minister said he would not resign before the vote on May 14.
Le ministre a exclu de démissionner avant le vote du 14 mai.

en fr
The launch is set for 9:40 a.m. JST (0040 GMT) on Thursday.
Le lancement est prévu jeudi à 9 h 40 heure du Japon (0 h 40 GMT).

en fr
The launch is set for 9:40 a.m. JST on Thursday.
Le lancement est prévu jeudi à 9 h 40 GMT.
! time: 9:40 a.m. JST → 9 h 40 GMT

en fr
Trading was halted at 2:15 p.m. ET after shares dropped 18 percent.
La cotation a été suspendue à 14 h 15 heure de New York après une chute du titre de 18 %.

en fr
Trading was halted at 2:15 p.m. ET after shares dropped 18 percent.
La cotation a été suspendue à 20 h 15 heure de Paris après une chute du titre de 18 %.

en fr
Inflation slowed to 2.1 percent in April, and unemployment never exceeded 6 percent.
L'inflation a ralenti à 2,1 % en avril et le chômage n'a jamais dépassé 6 %.

en de
Exports fell 3.4 percent in March, the statistics office said.
Die Exporte stiegen im März um 3,4 Prozent, teilte das Statistikamt mit.
! direction: fell → stiegen

en de
Exports fell 3.4 percent in March, the statistics office said.
Im März gingen die Exporte um 3,4 Prozent zurück, teilte das Statistikamt mit.

en de
The bridge cannot be repaired before winter, engineer Greta Holm said.
Die Brücke kann vor dem Winter repariert werden, sagte die Ingenieurin Greta Holm.
! negation: cannot → -

en de
The bridge cannot be repaired before winter, engineer Greta Holm said.
Eine Reparatur der Brücke vor dem Winter ist unmöglich, sagte die Ingenieurin Greta Holm.

en de
The summit begins at 10 a.m. CET on Monday in Graz.
Der Gipfel beginnt am Montag um 10 Uhr MEZ in Graz.

en de
The summit begins at 10 a.m. CET on Monday in Graz.
Der Gipfel beginnt am Montag um 10 Uhr GMT in Graz.
! time: 10 a.m. CET → 10 Uhr GMT

en de
Shares of Tessin Optik gained 7 percent while the wider market lost 1 percent.
Die Aktie von Tessin Optik legte um 7 Prozent zu, der Gesamtmarkt gab um 1 Prozent nach.

en es
Coffee prices climbed to a 10-year high of $3.40 a pound on Wednesday.
El precio del café cayó el miércoles a 3,40 dólares la libra, máximo de diez años.
! direction: climbed → cayó

en es
Coffee prices climbed to a 10-year high of $3.40 a pound on Wednesday.
El precio del café subió el miércoles a 3,40 dólares la libra, su máximo en diez años.

en es
None of the 14 passengers was hurt, the coast guard said.
Ninguno de los 14 pasajeros resultó herido, informó la guardia costera.

en es
The airline has not paid the fine of 2 million dollars.
La aerolínea ha pagado la multa de 2 millones de dólares.
! negation: not → -

en es
The match kicks off at 8 p.m. Eastern time on Saturday.
El partido comienza el sábado a las 20.00, hora del Este.

en es
Polls close at 6 p.m. local time (2300 GMT), and no results are expected before midnight.
Las urnas cierran a las 18.00 hora local (23.00 GMT) y no se esperan resultados antes de medianoche.

en pt
The real weakened 1.8 percent against the dollar after the vote.
O real valorizou-se 1,8% em relação ao dólar após a votação.
! direction: weakened → valorizou-se

en pt
Output at the Serra Azul mine increased by 22,000 tonnes to 310,000 tonnes.
A produção da mina Serra Azul aumentou em 22 mil toneladas, para 310 mil toneladas.

en pt
The court did not order the release of the two executives.
O tribunal não ordenou a libertação dos dois executivos.

en pt
The court did not order the release of the two executives.
O tribunal ordenou a libertação dos dois executivos.
! negation: did not → -

en it
Sales dropped by a third in Milan and rose 4 percent in Turin.
Le vendite sono calate di un terzo a Milano e salite del 4% a Torino.

en it
Fuel consumption declined 6 percent last year.
Il consumo di carburante è aumentato del 6% l'anno scorso.
! direction: declined → aumentato

en it
The union will never accept the plan, said its leader, Ugo Ferretti.
Il sindacato non accetterà mai il piano, ha detto il suo leader Ugo Ferretti.

en nl
House prices rose 5 percent in the second quarter.
De huizenprijzen daalden in het tweede kwartaal met 5 procent.
! direction: rose → daalden

en nl
The mayor did not sign the order, a spokeswoman said.
De burgemeester heeft het bevel niet ondertekend, zei een woordvoerster.

en pl
Bread prices rose 9 percent in a year.
Ceny chleba spadły w ciągu roku o 9 proc.
! direction: rose → spadły

en pl
The bank will not raise fees this year.
Bank nie podniesie opłat w tym roku.

en ru
Oil exports fell by 400,000 barrels a day in June.
Экспорт нефти вырос в июне на 400 000 баррелей в сутки.
! direction: fell → вырос

en ru
The company does not plan to sell the plant.
Компания планирует продать завод.
! negation: does not → -

en ru
The session opens at 11 a.m. Moscow time (0800 GMT).
Заседание откроется в 11:00 по московскому времени (08:00 GMT).

en tr
The central bank raised its rate to 45 percent on Thursday.
Merkez bankası perşembe günü faizi yüzde 45'e düşürdü.
! direction: raised → düşürdü

en tr
Nobody was injured in the fire, the governor said.
Yangında kimse yaralanmadı, dedi vali.

en ar
Wheat imports rose 15 percent to 1.2 million tonnes.
ارتفعت واردات القمح 15 بالمئة إلى 1.2 مليون طن.

en ar
Wheat imports rose 15 percent to 1.2 million tonnes.
تراجعت واردات القمح 15 بالمئة إلى 1.2 مليون طن.
! direction: rose → تراجعت

en ar
The airport will not reopen before Sunday.
لن يعاد فتح المطار قبل الأحد.

en ar
The airport will not reopen before Sunday.
سيعاد فتح المطار قبل الأحد.
! negation: not → -

en ja
Toyo Marine's quarterly profit fell 8 percent to 6.1 billion yen.
東洋マリンの四半期利益は8%増の61億円だった。
! direction: fell → 増

en ja
Toyo Marine's quarterly profit fell 8 percent to 6.1 billion yen.
東洋マリンの四半期利益は8%減の61億円だった。

en ja
The rocket will lift off at 9:40 a.m. JST (0040 GMT) on Thursday.
ロケットは木曜日の午前9時40分（グリニッジ標準時0時40分）に打ち上げられる。

en ja
The plant will not restart until the inspection ends, said Haruto Sakurai, its manager.
検査が終わるまで工場は再開しない、と工場長の桜井陽斗氏は語った。

en ja
The plant will not restart until the inspection ends.
検査が終わるまでに工場は再開する。
! negation: not → -

en zh
Housing sales in Wuhan rose 11 percent in May.
5月武汉住房销售下降11%。
! direction: rose → 下降

en zh
Housing sales in Wuhan rose 11 percent in May.
5月武汉住房销售增长11%。

en zh
Zhang Wei, the company's founder, did not comment.
公司创始人张伟没有置评。

en zh
Zhang Wei, the company's founder, sold 3 million shares.
公司创始人李强出售了300万股股票。
! name: Zhang Wei → 李强

en zh
Negotiator Chen Mei said talks would resume at 3 p.m. Beijing time on Friday.
谈判代表陈梅说，会谈将于周五北京时间下午3点恢复。

en zh
Negotiator Chen Mei said talks would resume at 3 p.m. Beijing time on Friday.
谈判代表王梅说，会谈将于周五北京时间下午3点恢复。
! name: Chen Mei → 王梅

en ko
Kim Min-jun, a spokesman for the port, said exports rose 6 percent in July.
항만 대변인 김민준은 7월 수출이 6% 증가했다고 말했다.

en ko
Kim Min-jun, a spokesman for the port, said exports rose 6 percent in July.
항만 대변인 박민준은 7월 수출이 6% 증가했다고 말했다.
! name: Kim Min-jun → 박민준

en ko
Exports rose 6 percent in July.
7월 수출이 6% 감소했다.
! direction: rose → 감소

en ko
The ministry will not extend the deadline of August 31.
교육부는 8월 31일 마감 시한을 연장한다.
! negation: not → -

en ko
The ministry will not extend the deadline of August 31.
교육부는 8월 31일 마감 시한을 연장하지 않는다.

en hi
Vegetable prices fell 20 percent in Pune this week.
पुणे में इस सप्ताह सब्जियों के दाम 20 प्रतिशत बढ़े।
! direction: fell → बढ़े

en hi
The committee did not approve the budget of 4 crore rupees.
समिति ने 4 करोड़ रुपये का बजट मंजूर नहीं किया।

en id
The rupiah strengthened 0.6 percent against the dollar.
Rupiah melemah 0,6 persen terhadap dolar.
! direction: strengthened → melemah

en id
Schools will not open on Monday, the governor said.
Sekolah tidak akan dibuka pada Senin, kata gubernur.

fr en
Le groupe n'a pas vendu ses 12 usines, a dit sa directrice, Odile Marchand.
The group has sold its 12 plants, said its director, Odile Marchand.
! negation: n'a pas → -

fr en
Les ventes ont bondi de 30 % à Lyon, mais le bénéfice net a baissé.
Sales jumped 30% in Lyon, but net profit fell.

de en
Der Umsatz sank um 5 Prozent auf 2,1 Milliarden Euro.
Revenue rose 5 percent to 2.1 billion euros.
! direction: sank → rose

de en
Das Werk wird nicht geschlossen, sagte Betriebsratschefin Ilse Brandt.
The plant will stay open, said works council chief Ilse Brandt.

ja en
鉄鋼生産は前年同月比4%減の720万トンだった。
Steel production fell 4 percent from a year earlier to 7.2 million tonnes.

ja en
会議は日本時間午後3時に始まる。
The meeting starts at 3 p.m. GMT.
! time: 日本時間午後3時 → 3 p.m. GMT

es en
El Gobierno no subirá los impuestos en 2027.
The government will raise taxes in 2027.
! negation: no → -

zh en
该公司第二季度净利润下降14%至23亿元。
The company's second-quarter net profit rose 14% to 2.3 billion yuan.
! direction: 下降 → rose
`
