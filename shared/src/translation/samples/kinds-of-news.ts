/** Many kinds of news; the people and companies are made up. */
export const kindsOfNews = `
en fr
Shares in Kaldera rose 4.6% to 23.15 euros on Thursday after it raised its dividend by half. Two analysts said the move was a surprise.
L'action Kaldera a gagné 4,6 % à 23,15 euros jeudi après une hausse de moitié du dividende. Deux analystes ont parlé de surprise.

en fr
The storm brought gusts of 142 kph and cut power to about 85,000 homes in Brittany, grid operator Valtis said.
La tempête a apporté des rafales de 142 km/h et privé de courant quelque 58.000 foyers en Bretagne, a indiqué le gestionnaire de réseau Valtis.
! number: 85,000 homes → 58.000 foyers

en fr
The court in Lille sentenced Bruno Castellane to three and a half years in prison on May 22.
Le tribunal de Lille a condamné Bruno Castellane à trois ans et demi de prison le 22 mai.

en fr
"I am not going anywhere," coach Ruth Ashdown said after the 3-0 defeat.
« Je ne vais nulle part », a dit l'entraîneuse Ruth Ashton après la défaite 3-0.
! name: Ruth Ashdown → Ruth Ashton

en fr
The group will pay $1.2bn in cash, with another $300 million due by the end of 2029.
Le groupe paiera 1,2 milliard de dollars comptant, et 300 millions de dollars supplémentaires d'ici fin 2026.
! date: 2029 → 2026

en fr
Polls open at 7 a.m. and close at 8 p.m. on Sunday, October 11.
Les bureaux de vote ouvrent à 7 heures et ferment à 20 heures dimanche 11 octobre.

en fr
Polls open at 7 a.m. and close at 8 p.m. on Sunday, October 11.
Les bureaux de vote ouvrent à 7 heures et ferment à 18 heures dimanche 11 octobre.
! time: 8 p.m. → 18 heures

fr en
Le séisme, de magnitude 5,8, s'est produit à 3 h 12 (01 h 12 GMT) à une profondeur de dix kilomètres.
The 5.8-magnitude quake struck at 3:12 a.m. (0112 GMT) at a depth of 10 kilometres.

fr en
Quatre diplomates ont affirmé que l'accord serait signé mercredi à Vienne.
Three diplomats said the deal would be signed in Vienna on Wednesday.
! sources: Quatre diplomates → Three diplomats

fr en
« C'est une belle journée pour le club, a déclaré Léo Marsan. On peut être fiers. »
"It is a great day for the club," Leo Marsan said. "We can be proud."

fr en
Le taux de chômage a baissé de 0,3 point à 7,1 % au deuxième trimestre, selon l'Insee.
The unemployment rate fell by 0.3 percentage point to 7.1% in the second quarter, according to INSEE.

fr en
Le budget s'établit à 1,7 milliard d'euros, dont un tiers pour les transports.
The budget comes to 1.7 billion euros, a third of it for transport.

fr en
Le procès s'ouvrira le 4 novembre 2026 devant la cour d'assises de Nantes, a dit maître Fanny Roussel.
The trial will open on November 4, 2027 at the Nantes assize court, lawyer Fanny Roussel said.
! date: 4 novembre 2026 → November 4, 2027

fr en
Une dizaine de manifestants ont été interpellés et deux policiers blessés, selon la préfecture.
About ten protesters were arrested and two police officers injured, the prefecture said.

en de
Three officials told the agency that talks would resume on April 9 in Geneva.
Drei Regierungsvertreter sagten der Agentur, die Gespräche würden am 9. April in Genf fortgesetzt.

en de
Bergholt plc plans to cut its workforce by a quarter to 6,300 by 2028.
Bergholt plc will die Zahl der Stellen bis 2028 um ein Viertel auf 3.600 senken.
! number: 6,300 → 3.600

en de
The match kicks off at 8:45 p.m. in Hamburg. Tickets cost between 25 and 90 euros.
Anpfiff in Hamburg ist um 20.45 Uhr. Karten kosten zwischen 25 und 90 Euro.

en de
"We have learned from it," Helen Sorensen said. "It will not happen again."
„Wir haben daraus gelernt“, sagte Helen Sorensen. „Das wird nicht wieder vorkommen.
! quotation: "It will not happen again." → „Das wird nicht wieder vorkommen.

en de
The International Monetary Fund lent the country $750 million, its third loan in five years.
Der Internationale Währungsfonds lieh dem Land 750 Millionen Dollar, der dritte Kredit in fünf Jahren.

en de
Oil fell 2.3% to $71.40 a barrel on Monday; gold gained 0.7%.
Öl verbilligte sich am Montag um 2,3 Prozent auf 71,40 Dollar je Fass, Gold gewann 0,7 Prozent.

en de
The World Bank will pay 40 million dollars towards a dam.
Der IWF beteiligt sich mit 40 Millionen Dollar an einem Staudamm.
! organisation: The World Bank → Der IWF

de en
Der Zug war um 6.50 Uhr in Kassel gestartet; 212 Fahrgäste waren an Bord.
The train had left Kassel at 6:50 a.m. with 212 passengers on board.

de en
Das Gericht verurteilte ihn zu zweieinhalb Jahren Haft und einer Zahlung von 12.000 Euro.
The court sentenced him to two and a half years in jail and a payment of 12,000 euros.

de en
Der Umsatz legte um 3,4 Prozent auf 5,6 Milliarden Euro zu, teilte Hartwig Textil mit.
Sales rose 3.4% to 5.6 million euros, Hartwig Textil said.
! sum: 5,6 Milliarden Euro → 5.6 million euros

de en
Anna Seidel und Thomas Wieland übernehmen am 1. Oktober die Leitung des Theaters in Jena.
Anna Seidel will take over the theatre in Jena on October 1.
! name: Thomas Wieland → -

de en
Die Temperatur sank in der Nacht zum Mittwoch auf minus 8,5 Grad.
The temperature fell to 8.5 degrees below zero overnight into Wednesday.

de en
Die Sitzung beginnt um halb vier am Nachmittag und dauert anderthalb Stunden.
The meeting starts at 3:30 p.m. and will last 90 minutes.

en es
The hurricane killed at least 34 people and left 1.3 million without power, authorities in Honduras said.
El huracán dejó al menos 34 muertos y a 1,3 millones de personas sin electricidad, informaron las autoridades de Honduras.

en es
The hurricane killed at least 34 people and left 1.3 million without power, authorities in Honduras said.
El huracán dejó al menos 43 muertos y a 1,3 millones de personas sin electricidad, informaron las autoridades de Honduras.
! number: 34 people → 43 muertos

en es
Inflation slowed to 2.1% in March from 2.4% in February, the statistics office said.
La inflación se moderó al 2,1 % en mayo desde el 2,4 % en febrero, según la oficina de estadísticas.
! date: March → mayo

en es
Midfielder Tomás Arrieta signed a contract until 2030 worth 9 million euros a year.
El centrocampista Tomás Arrieta firmó un contrato hasta 2030 por 9 millones de euros al año.

en es
The company, which employs 4,000, will invest $2.4 billion over five years.
La empresa, que emplea a 4.000 personas, invertirá 2.400 millones de dólares en cinco años.

en es
Five witnesses said the fire started at 2:15 a.m. near the kitchen.
Cinco testigos dijeron que el fuego empezó a las 2:15 de la madrugada cerca de la cocina.

en es
See https://seguridad.example/informe-2026 for the text, which runs to 88 pages.
El texto, de 88 páginas, puede leerse en https://seguridad.example/informe-2025.
! link: https://seguridad.example/informe-2026 → https://seguridad.example/informe-2025

en pt
Soy exports reached 14.2 million tonnes in May, up 6% from a year earlier, two traders said.
As exportações de soja atingiram 14,2 milhões de toneladas em maio, alta de 6% em relação ao ano anterior, disseram dois operadores.

en pt
The central bank sold $1.5 billion in reserves on Friday, its largest sale since 2019.
O banco central vendeu US$ 1,5 milhão em reservas na sexta-feira, a maior venda desde 2019.
! sum: $1.5 billion → US$ 1,5 milhão

en pt
"The water came in ten minutes," resident Marta Queiroga said in Blumenau.
Segundo a moradora Marta Queiroga, de Blumenau, a água chegou em dez minutos.
! quotation: "The water came in ten minutes," → -

en pt
The vote is set for Wednesday at 2:30 p.m. in Brasilia.
A votação está marcada para quarta-feira às 14h30 em Brasília.

en pt
Turnout was 71.5%, or 2.2 percentage points lower than four years ago.
O comparecimento foi de 71,5%, 2,2% menor do que há quatro anos.
! percent: 2.2 percentage points → 2,2%

en ja
Tanabe Motors sold 1.24 million cars in the year to March, down 3%.
田辺モーターズの3月までの1年間の販売台数は124万台で、3%減少した。

en ja
Tanabe Motors sold 1.24 million cars in the year to March, down 3%.
田辺モーターズの3月までの1年間の販売台数は12万4000台で、3%減少した。
! number: 1.24 million cars → 12万4000台

en ja
The fund will put 20 billion yen into chip makers, four people familiar with the plan said on Friday.
同ファンドが半導体メーカーに200億円を投じることが、事情に詳しい4人の関係者の話で金曜日に分かった。

en ja
Actor Daniel Whitmore arrived at 10:20 a.m. on May 3. "I love this city," he said.
俳優のダニエル・ウィットモアさんは5月3日午前10時20分に到着した。「この街が大好きだ」と話した。

en ja
Actor Daniel Whitmore arrived at 10:20 a.m. on May 3. "I love this city," he said.
俳優のピーター・グラントさんは5月3日午前10時20分に到着した。「この街が大好きだ」と話した。
! name: Daniel Whitmore → ピーター・グラント

en ja
The yen weakened to 151.8 per dollar, and the yield rose 0.05 percentage point to 1.2%.
円は1ドル=151.8円に下落し、利回りは0.05ポイント上昇して1.2%となった。

ja en
同社の7〜9月期の売上高は前年同期比8.3%増の2410億円だった。
The company's sales for the July-September quarter rose 8.3% from a year earlier to 241 billion yen.

ja en
午後9時15分ごろ、横浜市の工場で火災があり、従業員2人が軽いけがをした。
A fire broke out at a factory in Yokohama around 9:15 p.m., slightly injuring two employees.

ja en
午後9時15分ごろ、横浜市の工場で火災があり、従業員12人が軽いけがをした。
A fire broke out at a factory in Yokohama around 9:15 a.m., slightly injuring 12 employees.
! time: 午後9時15分 → 9:15 a.m.

ja en
首相は10月2日、3人の閣僚を交代させた。高橋氏と木村氏が新たに入閣する。
The prime minister replaced three ministers on October 2. Takahashi will join the cabinet.
! name: 木村氏 → -

ja en
被害額は約3億5000万円に上る。「信じられない」と店主は語った。
Damage is estimated at about 350 million yen. "I can't believe it," the shop owner said.

ja en
平成30年7月の豪雨では200人以上が亡くなった。
More than 200 people died in the torrential rains of July 2018.

en ar
The bank cut its rate by half a point to 8.25% on Thursday, its second cut in 2026.
خفض البنك سعر الفائدة نصف نقطة إلى 8.25% يوم الخميس، في ثاني خفض خلال 2026.

en ar
Pilgrims spent $640 million in June, the ministry said.
قالت الوزارة إن الحجاج أنفقوا 640 مليار دولار في يونيو حزيران.
! sum: $640 million → 640 مليار دولار

en ar
Karim Mansouri scored twice as the team won 4-1 in Doha on Friday.
سجل سامي الفهد هدفين في فوز الفريق 4-1 في الدوحة يوم الجمعة.
! name: Karim Mansouri → سامي الفهد

en ar
The museum opens at 9:00 a.m. on Monday, March 2. It has 1,500 pieces.
يفتتح المتحف في الساعة التاسعة صباحا يوم الاثنين الثاني من مارس آذار. ويضم ١٥٠٠ قطعة.

en ar
The African Union condemned the attack, in which 26 soldiers died.
أدان الاتحاد الأوروبي الهجوم الذي قتل فيه 26 جنديا.
! organisation: The African Union → الاتحاد الأوروبي

en zh
The city will build 45,000 flats by 2028 at a cost of 32 billion yuan.
该市将在2028年前建造4.5万套住房，耗资320亿元。

en zh
The city will build 45,000 flats by 2028 at a cost of 32 billion yuan.
该市将在2028年前建造4.5万套住房，耗资32亿元。
! sum: 32 billion yuan → 32亿元

en zh
Two officials and a banker said the meeting would be held at 10 a.m. on Friday.
两名官员和一位银行家表示，会议将于周五上午10点举行。

en zh
A third of the 1,200 workers went home on December 20.
1200名工人中有三分之一于12月20日回家。

en zh
The index gained 1.8% to 3,412.6 points on Wednesday, January 14.
该指数1月14日周三上涨1.8%，报3421.6点。
! number: 3,412.6 points → 3421.6点

en zh
"We will not give up," said Maria Lopes, who lost her house.
失去房屋的玛丽亚·洛佩斯说，他们不会放弃。
! quotation: "We will not give up," → -
`
