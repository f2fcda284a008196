/** Faithful, and said otherwise: a denial by its opposite, a fall as a loss, a name in its own signs. Rules may not be tuned to them. */
export const saidOtherwise = `
en fr
The shop has not been open since 2019.
Le magasin est fermé depuis 2019.

en fr
It was not clear how many people were on board.
On ignorait combien de personnes se trouvaient à bord.

en fr
He did not attend the meeting on Tuesday.
Il était absent de la réunion de mardi.

en fr
The firm did not disclose the price of the 40 million euro deal.
La société a gardé secret le prix de cette opération de 40 millions d'euros.

en de
The minister did not say when the 12 prisoners would be freed.
Wann die 12 Gefangenen freikommen, ließ der Minister offen.

en de
The injuries are not life-threatening, a doctor said.
Lebensgefahr besteht keine, sagte ein Arzt.

en de
Do not use the lift during a fire, the notice says.
Bei Feuer ist die Nutzung des Aufzugs verboten, steht auf dem Schild.

en de
The talks are not over, negotiator Hanna Vogt said.
Die Gespräche dauern an, sagte Unterhändlerin Hanna Vogt.

en es
The president did not mention the strike in his speech on May 3.
El presidente omitió la huelga en su discurso del 3 de mayo.

en es
The road is not open to lorries.
La carretera está cerrada a los camiones.

en es
She has never lost an election.
Ha ganado todas las elecciones.

en it
The stadium did not fill: 8,000 seats stayed empty.
Lo stadio era mezzo vuoto: 8.000 posti liberi.

en it
The company would not comment.
L'azienda ha preferito mantenere il riserbo.

en pt
The bank did not renew the contracts of 300 workers.
O banco encerrou os contratos de 300 trabalhadores.

en nl
The plan is not dead, said councillor Sanne Bakker.
Het plan leeft nog, zei raadslid Sanne Bakker.

en ru
The border was not closed on Friday.
В пятницу граница оставалась открытой.

en ru
The court did not accept the appeal.
Суд оставил жалобу без рассмотрения.

en pl
The factory has not worked since March.
Fabryka stoi od marca.

en ja
The two sides did not agree.
両者の協議は物別れに終わった。

en ja
The mayor would not answer questions.
市長は質問に答えることを拒んだ。

en zh
The two sides have not met since 2021.
自2021年以来，双方中断会面。

en ko
The union did not accept the offer.
노조는 제안을 거부했다.

en ar
The two sides did not reach a deal.
انتهت المحادثات بين الطرفين من غير اتفاق.

en id
The road was not damaged.
Jalan itu tetap utuh.

en fr
Shares in Oriel fell 4 percent; the index rose 1 percent.
Le titre Oriel a cédé 4 %, l'indice a pris 1 %.

en fr
Losses narrowed 30 percent to 12 million euros.
La perte s'est réduite de 30 % à 12 millions d'euros.

en de
The deficit fell 2 billion euros.
Das Defizit verringerte sich um 2 Milliarden Euro.

en de
Unemployment did not rise in May, staying at 5.8 percent.
Die Arbeitslosigkeit lag im Mai unverändert bei 5,8 Prozent.

en es
Prices rose less than expected, by 0.2 percent.
Los precios aumentaron un 0,2%, menos de lo previsto.

en ja
Sales rose 3 percent while costs fell 5 percent.
売上高は3%増、費用は5%減だった。

en zh
Wang Fang, a teacher, said 40 pupils were absent.
教师王芳说，有40名学生缺席。

en zh
Liu Yang and Xu Ming were elected with 61 percent of the vote.
刘洋和徐明以61%的得票率当选。

en ko
Park Ji-hoon and Lee Seo-yeon were among the 12 winners.
수상자 12명 가운데는 박지훈과 이서연이 있었다.

en ja
The flight leaves Narita at 11:05 a.m. Japan time and lands at 5:05 a.m. Paris time.
便は日本時間午前11時5分に成田を出発し、パリ時間午前5時5分に到着する。

en de
The call began at 3 p.m. London time (4 p.m. in Berlin).
Das Gespräch begann um 16 Uhr deutscher Zeit.

en fr
Markets close at 4 p.m. Eastern.
Les marchés ferment à 22 heures, heure de Paris.
`
