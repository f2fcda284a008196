/** Languages that decline names, count in lakh or write no spaces, and the way back into English. */
export const furtherLanguages = `
en it
The bank will close 140 branches and cut 1,800 jobs by the end of next year, three union officials said.
La banca chiuderà 140 filiali e taglierà 1.800 posti entro la fine del prossimo anno, hanno detto tre funzionari sindacali.

en it
The bank will close 140 branches and cut 1,800 jobs by the end of next year.
La banca chiuderà 140 filiali e taglierà 8.100 posti entro la fine del prossimo anno.
! number: 1,800 jobs → 8.100 posti

en it
The ferry left Palermo at 6:40 p.m. on August 14 with 310 people on board.
Il traghetto è partito da Palermo alle 18.40 del 14 agosto con 310 persone a bordo.

en it
"I heard two bangs," said Elisa Corradini, who lives nearby.
«Ho sentito due boati», ha detto Elisa Corradi, che abita lì vicino.
! name: Elisa Corradini → Elisa Corradi

en it
Gross domestic product grew 0.4% in the first quarter, and debt stood at 2.9 trillion euros.
Il prodotto interno lordo è cresciuto dello 0,4% nel primo trimestre e il debito era di 2.900 miliardi di euro.

en nl
The dike will be raised by 1.5 metres at a cost of 220 million euros, the minister said on Tuesday.
De dijk wordt anderhalve meter verhoogd, wat 220 miljoen euro kost, zei de minister dinsdag.

en nl
The concert in Ghent starts at 8:30 p.m. on September 6.
Het concert in Gent begint op 6 september om 20.30 uur.

en nl
The concert in Ghent starts at 8:30 p.m. on September 6.
Het concert in Gent begint op 9 september om 20.30 uur.
! date: September 6 → 9 september

en nl
Joost Verhagen and Sanne Dekker were elected with 54% of the vote.
Joost Verhagen en Sanne Dekker zijn gekozen met 45 procent van de stemmen.
! percent: 54% → 45 procent

en ru
The plant near Perm will produce 2.5 million tonnes a year and cost 48 billion roubles.
Завод под Пермью будет выпускать 2,5 млн тонн в год и обойдется в 48 млрд рублей.

en ru
The plant near Perm will produce 2.5 million tonnes a year and cost 48 billion roubles.
Завод под Пермью будет выпускать 2,5 млн тонн в год и обойдется в 48 млн рублей.
! sum: 48 billion roubles → 48 млн рублей

en ru
"We are ready," said Dmitry Orlenko. The train leaves at 5:10 p.m. on July 3.
«Мы готовы», — сказал Дмитрий Орленко. Поезд отправляется в 17:10 3 июля.

en ru
Three sources close to the talks said an agreement was near.
По словам двух источников, близких к переговорам, соглашение близко.
! sources: Three sources → двух источников

en ru
Judge Marina Belskaya postponed the hearing until November 12.
Судья Ирина Козлова отложила слушание до 12 ноября.
! name: Marina Belskaya → Ирина Козлова

en pl
Shares in Wisłomet fell 5.2% to 38.70 zlotys on Friday. Chief executive Marek Zalewski resigned.
Akcje Wisłometu spadły w piątek o 5,2 proc. do 38,70 zł. Prezes Marek Zalewski zrezygnował.

en pl
Police questioned Anna Kowalczyk and Piotr Nowicki for three hours.
Policja przesłuchiwała Annę Kowalczyk i Piotra Nowickiego przez trzy godziny.

en pl
The bridge will open on May 18 and cost 310 million zlotys.
Most zostanie otwarty 18 maja i będzie kosztował 130 mln zł.
! sum: 310 million zlotys → 130 mln zł

en pl
The debate begins at 7:15 p.m. in Gdansk.
Debata rozpocznie się o godz. 17.15 w Gdańsku.
! time: 7:15 p.m. → 17.15

en tr
Exports rose 12.4% to $21.6 billion in October, trade minister Selim Karaca said.
İhracat ekim ayında yüzde 12,4 artarak 21,6 milyar dolara çıktı, dedi Ticaret Bakanı Selim Karaca.

en tr
Exports rose 12.4% to $21.6 billion in October.
İhracat ekim ayında yüzde 14,2 artarak 21,6 milyar dolara çıktı.
! percent: 12.4% → yüzde 14,2

en tr
The quake hit at 4:17 a.m. and 27 people were injured in Malatya.
Deprem saat 04.17'de meydana geldi, Malatya'da 27 kişi yaralandı.

en tr
Defne Aksoy won gold on June 21, beating 16 rivals.
Defne Aksoy 21 Temmuz'da 16 rakibini geride bırakarak altın madalya kazandı.
! date: June 21 → 21 Temmuz

en hi
The state will spend 5 billion rupees on 240 schools, the minister said on Monday.
मंत्री ने सोमवार को कहा कि राज्य 240 स्कूलों पर 500 करोड़ रुपये खर्च करेगा।

en hi
The state will spend 5 billion rupees on 240 schools, the minister said on Monday.
मंत्री ने सोमवार को कहा कि राज्य 240 स्कूलों पर 50 करोड़ रुपये खर्च करेगा।
! sum: 5 billion rupees → 50 करोड़ रुपये

en hi
About 1.2 million voters will choose on March 9; polls open at 7 a.m.
करीब १२ लाख मतदाता ९ मार्च को मतदान करेंगे; मतदान सुबह ७ बजे शुरू होगा।

en hi
Growth slowed to 6.3% from 6.8%, four economists said.
वृद्धि दर 6.8% से घटकर 3.6% रह गई, चार अर्थशास्त्रियों ने कहा।
! percent: 6.3% → 3.6%

en ko
The company will invest 1.2 trillion won in Busan by 2029, two sources said.
이 회사가 2029년까지 부산에 1조2000억원을 투자한다고 소식통 2명이 말했다.

en ko
The company will invest 1.2 trillion won in Busan by 2029.
이 회사는 2029년까지 부산에 1200억원을 투자한다.
! sum: 1.2 trillion won → 1200억원

en ko
The match begins at 7:30 p.m. on Saturday, October 3.
경기는 10월 3일 토요일 오후 7시 30분에 시작된다.

en ko
The match begins at 7:30 p.m. on Saturday, October 3.
경기는 10월 3일 토요일 오전 7시 30분에 시작된다.
! time: 7:30 p.m. → 오전 7시 30분

en id
The government will borrow 35 trillion rupiah in May, up 4.5% from April.
Pemerintah akan meminjam Rp35 triliun pada Mei, naik 4,5 persen dari April.

en id
Floods in Semarang forced 2,700 people from their homes on Sunday.
Banjir di Semarang memaksa 7.200 orang meninggalkan rumah pada Minggu.
! number: 2,700 people → 7.200 orang

es en
El incendio arrasó 3.200 hectáreas en dos días, según Marta Olmedo, portavoz de los bomberos.
The fire destroyed 3,200 hectares in two days, said Marta Olmedo, a spokeswoman for firefighters.

es en
La empresa ganó 1.350 millones de euros, un 7,5 % más.
The company earned 1.35 billion euros, up 7.5%.

es en
La empresa ganó 1.350 millones de euros, un 7,5 % más.
The company earned 1.35 million euros, up 7.5%.
! sum: 1.350 millones de euros → 1.35 million euros

es en
El partido empieza a las nueve de la noche del martes.
The match starts at 9 p.m. on Tuesday.

es en
«No tengo miedo», dijo Álvaro Cifuentes. «Volveré mañana».
"I am not afraid," Álvaro Cifuentes said. "I will be back tomorrow.
! quotation: «Volveré mañana» → "I will be back tomorrow.

pt en
A usina custará R$ 4,8 bilhões e ficará pronta em 15 de março de 2029.
The plant will cost 4.8 billion reais and be ready by March 15, 2029.

pt en
A chuva matou 19 pessoas e deixou 3,5 mil desabrigados, disse o prefeito Caio Bandeira.
The rain killed 19 people and left 350 homeless, mayor Caio Bandeira said.
! number: 3,5 mil desabrigados → 350 homeless

it en
Il tribunale ha condannato Sergio Malfatti a due anni e mezzo di carcere.
The court sentenced Sergio Malfatti to two and a half years in prison.

it en
Secondo due fonti, l'offerta supera i 900 milioni di euro.
According to sources, the offer exceeds 900 million euros.
! sources: due fonti → sources

ru en
Население города превысило 1,5 миллиона человек, сообщил мэр Павел Ветров 4 сентября.
The city's population has passed 1.5 million, mayor Pavel Vetrov said on September 4.

ru en
Цены выросли на 7,8% в декабре.
Prices rose 8.7% in December.
! percent: 7,8% → 8.7%

ar en
قال ثلاثة مسؤولين إن المحادثات ستبدأ في 12 مايو أيار في الساعة 4 مساء.
Three officials said talks would begin at 4 p.m. on May 12.

ar en
بلغت الخسائر نحو مليوني دولار، وأصيب ١٥ شخصا.
Losses came to about $2 million and 51 people were injured.
! number: ١٥ شخصا → 51 people

zh en
该公司第三季度营收增长15.6%，达到83亿元。
The company's revenue rose 15.6% to 8.3 billion yuan in the third quarter.

zh en
该公司第三季度营收增长15.6%，达到83亿元。
The company's revenue rose 15.6% to 83 billion yuan in the third quarter.
! sum: 83亿元 → 83 billion yuan

en zh-Hant
The typhoon will make landfall at about 2 a.m. on Saturday with winds of 155 kph.
颱風將於週六凌晨2時左右登陸，風速達每小時155公里。

en zh-Hant
The fund raised HK$3.6 billion from 28 investors.
該基金從28名投資者籌集36億美元。
! sum: HK$3.6 billion → 36億美元

en fr
The 1990s were hard: a fifth of the 640 miners left within eighteen months.
Les années 1990 ont été dures : un cinquième des 640 mineurs sont partis en un an et demi.

en de
Temperatures hit 38.5 degrees Celsius in the 2010s; the town is 12 miles from the coast.
In den 2010er-Jahren erreichten die Temperaturen 38,5 Grad; der Ort liegt knapp 20 Kilometer von der Küste entfernt.

en es
The truce lasted a fortnight; nearly half a million people had fled since 2022.
La tregua duró dos semanas; casi 500.000 personas habían huido desde 2022.

en pt
The storm passed at a quarter past midnight; about 20 flights were late by two and a half hours.
A tempestade passou à meia-noite e quinze; cerca de vinte voos atrasaram duas horas e meia.

en fr
Solvena SA and Brightwell Ltd will share the cost of 70 million pounds.
Solvena SA prendra à sa charge 70 millions de livres.
! organisation: Brightwell Ltd → -

en de
Talks between NATO and the African Union ended on June 30 without a deal.
Die Gespräche zwischen der Nato und der Europäischen Union endeten am 30. Juni ohne Einigung.
! organisation: the African Union → der Europäischen Union

de fr
Der Haushalt umfasst 2,3 Billionen Euro; das Defizit sinkt auf 1,5 Prozent.
Le budget s'élève à 2 300 milliards d'euros ; le déficit recule à 1,5 %.

fr de
Le vol de 7 h 55 a eu deux heures de retard, a dit Camille Joubert.
Der Flug um 7.55 Uhr hatte zwei Stunden Verspätung, sagte Camille Joubert.

fr de
Le vol de 7 h 55 a eu deux heures de retard, a dit Camille Joubert.
Der Flug um 19.55 Uhr hatte zwei Stunden Verspätung, sagte Camille Jobert.
! time: 7 h 55 → 19.55 Uhr
! name: Camille Joubert → Camille Jobert

ja fr
事故は12日午前5時40分ごろ起き、乗客36人が負傷した。
L'accident s'est produit le 12 vers 5 h 40 et a fait 36 blessés parmi les passagers.

ja de
売上高は4兆5000億円で、前年比2割増だった。
Der Umsatz betrug 4,5 Billionen Yen, 20 Prozent mehr als im Vorjahr.
`
