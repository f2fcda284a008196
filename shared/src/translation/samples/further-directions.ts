/** Directions, denials, zones and eastern surnames in rarer words. Rules may not be tuned to them. */
export const furtherDirections = `
en fr
Turnover at Brandt Foods slipped 2 percent to 310 million euros.
Le chiffre d'affaires de Brandt Foods a progressé de 2 % à 310 millions d'euros.
! direction: slipped → progressé

en fr
The senator did not vote for the bill.
Le sénateur a voté pour le texte.
! negation: did not → -

en fr
The tower was not damaged by the storm.
La tempête a épargné la tour.

en de
Net income surged 40 percent to 900 million euros.
Der Nettogewinn brach um 40 Prozent auf 900 Millionen Euro ein.
! direction: surged → brach

en de
Police have not released the two men.
Die Polizei hat die beiden Männer freigelassen.
! negation: not → -

en de
The hearing starts at 9:30 a.m. Eastern on Tuesday.
Die Anhörung beginnt am Dienstag um 15.30 Uhr deutscher Zeit.

en es
Rents in Sevilla soared 14 percent last year.
Los alquileres en Sevilla se desplomaron un 14% el año pasado.
! direction: soared → desplomaron

en es
The team will not travel to Lima.
El equipo viajará a Lima.
! negation: not → -

en es
The race starts at 4 p.m. Tokyo time (0700 GMT).
La carrera empieza a las 16.00 hora de Tokio (07.00 GMT).

en it
Car registrations shrank 11 percent in August.
Le immatricolazioni sono cresciute dell'11% in agosto.
! direction: shrank → cresciute

en pt
The group will not close its two mills.
O grupo vai fechar as suas duas fábricas.
! negation: not → -

en ja
The yen strengthened 1.2 percent against the dollar.
円はドルに対して1.2%下落した。
! direction: strengthened → 下落

en ja
The council did not approve the 3 billion yen budget.
議会は30億円の予算を承認した。
! negation: not → -

en zh
The utility cut its tariffs by 6 percent.
该电力公司将电价上调6%。
! direction: cut → 上调

en zh
Zhou Ling won 54 percent of the vote.
赵玲赢得54%的选票。
! name: Zhou Ling → 赵玲

en zh
Xu Jing and Guo Tao signed the deal on May 9.
徐静和郭涛于5月9日签署协议。

en ko
Choi Eun-ji said the plant would employ 400 people.
최은지는 이 공장이 400명을 고용할 것이라고 말했다.

en ko
Choi Eun-ji said the plant would employ 400 people.
정은지는 이 공장이 400명을 고용할 것이라고 말했다.
! name: Choi Eun-ji → 정은지

en ru
The region did not extend the curfew.
Регион продлил комендантский час.
! negation: not → -

en ar
The party does not support the law.
الحزب يدعم القانون.
! negation: not → -

en tr
Inflation eased to 31 percent in October.
Enflasyon ekimde yüzde 31'e yükseldi.
! direction: eased → yükseldi

en nl
The talks resume at 10 a.m. Brussels time.
De gesprekken worden om 10 uur GMT hervat.
! time: 10 a.m. → 10 uur GMT
`
