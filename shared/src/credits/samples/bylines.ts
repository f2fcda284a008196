/** Bylines of our own making: who, @ where, of whom. */
export const bylines: Readonly<Record<string, string>> = {
  en: `
By Ana Roy | Marlow Times Staff Writer
= Ana Roy of Marlow Times

By ANA ROY and BEN OKOYE
= Ana Roy | Ben Okoye

by Ana Roy, Ben Okoye and Cleo Lind
= Ana Roy | Ben Okoye | Cleo Lind

By Ana Roy in Tokyo
= Ana Roy @ Tokyo

Ana Roy in Marlow and Ben Okoye
= Ana Roy @ Marlow | Ben Okoye

By Ana Roy, Associated Press
= Ana Roy of Associated Press

By ANA ROY, AP Business Writer
= Ana Roy of AP

Ana Roy, Political Correspondent
= Ana Roy

By Dr. Ana Roy
= Dr. Ana Roy

Published by Ana Roy on March 3, 2021
= Ana Roy

Posted by: Ana Roy
= Ana Roy

Ana Roy @anaroy
= Ana Roy

By AFP
= AFP

By Reuters Staff
= Reuters Staff

Agence France-Presse in Tokyo
= Agence France-Presse @ Tokyo

Ana Roy, Washington
= Ana Roy @ Washington

Ana Roy and agencies
= Ana Roy | agencies

Words by Ana Roy, photographs by Ben Okoye
= Ana Roy | Ben Okoye

Reporting by Ana Roy
= Ana Roy

Ana Roy and Ben Okoye / Bloomberg
= Ana Roy of Bloomberg | Ben Okoye of Bloomberg

By Ana Roy, CNN Business
= Ana Roy of CNN Business

By Ana Roy for the Daily Marlow
= Ana Roy of Daily Marlow

Guest post by Ana Roy
= Ana Roy

By Ana de la Cruz, Ben O'Neil-Smith and Jan van den Berg
= Ana de la Cruz | Ben O'Neil-Smith | Jan van den Berg

Ana Roy Contributor
= Ana Roy

By Ana Roy, Staff Writer
= Ana Roy

By Mary Ann Roy, Deputy Editor
= Mary Ann Roy

By Ana Roy and The Canadian Press
= Ana Roy | The Canadian Press

By Ana Roy12:30, 5 Mar 2019
= Ana Roy

Opinion by Ana Roy
= Ana Roy
`,
  de: `
Von Ana Roy
= Ana Roy

Von ANA ROY und BEN OKOYE
= Ana Roy | Ben Okoye

Von Ana Roy, dpa
= Ana Roy of dpa

Ana Roy, Berlin
= Ana Roy @ Berlin

Ein Kommentar von Ana Roy
= Ana Roy

Von Ana Roy, Washington
= Ana Roy @ Washington

Von unserem Korrespondenten Ben Okoye
= Ben Okoye

Gastbeitrag von Ana Roy
= Ana Roy

von Ana Roy (AFP)
= Ana Roy of AFP
`,
  fr: `
Par Ana Roy
= Ana Roy

Par Ana Roy et Ben Okoye, à Lyon
= Ana Roy @ Lyon | Ben Okoye @ Lyon

Ana Roy (à Rome)
= Ana Roy @ Rome

Par L'Obs avec AFP
= L'Obs | AFP

Propos recueillis par Ana Roy
= Ana Roy

Ana Roy, envoyée spéciale à Kiev
= Ana Roy @ Kiev

Par Ana Roy, Publié le 3 mars 2021 à 10h30
= Ana Roy

Le Marlowien avec AFP
= Le Marlowien | AFP

La rédaction
= La rédaction

De notre correspondante, Ana Roy
= Ana Roy
`,
  es: `
Por Ana Roy
= Ana Roy

Por Ana Roy, enviada especial
= Ana Roy

ANA ROY
= Ana Roy

Ana Roy / Madrid
= Ana Roy @ Madrid

Por Ana Roy y Ben Okoye | Reuters
= Ana Roy of Reuters | Ben Okoye of Reuters

Ana Roy, corresponsal en Lima
= Ana Roy @ Lima
`,
  pt: `
Por Ana Roy, G1 — São Paulo
= Ana Roy @ São Paulo of G1

Ana Roy
= Ana Roy

Por Ana Roy e Ben Okoye, Valor — Rio
= Ana Roy @ Rio of Valor | Ben Okoye @ Rio of Valor
`,
  it: `
di Ana Roy
= Ana Roy

di ANA ROY
= Ana Roy

dal nostro inviato Ben Okoye
= Ben Okoye

a cura di Ana Roy
= Ana Roy
`,
  ja: `
佐藤花子
= 佐藤花子

佐藤花子記者
= 佐藤花子

文・佐藤花子
= 佐藤花子

（佐藤花子）
= 佐藤花子

[佐藤花子, ロイター]
= 佐藤花子 of ロイター

佐藤花子／ロイター
= 佐藤花子 of ロイター

執筆者：佐藤花子
= 佐藤花子
`,
  ko: `
김민수 기자
= 김민수

김민수·이영희 기자
= 김민수 | 이영희

김민수 선임기자
= 김민수

서울=김민수 기자
= 김민수 @ 서울

김민수 특파원
= 김민수

연합뉴스
= 연합뉴스
`,
  'zh-Hans': `
刘洋
= 刘洋

记者 刘洋
= 刘洋

新华社记者刘洋
= 刘洋 of 新华社

作者：刘洋
= 刘洋

刘洋、陈静
= 刘洋 | 陈静

人民网记者刘洋
= 刘洋 of 人民网
`,
  ru: `
Анна Белова
= Анна Белова

Автор: Анна Белова
= Анна Белова

Анна Белова, Коммерсантъ
= Анна Белова of Коммерсантъ
`,
  ar: `
بقلم: ليلى حداد
= ليلى حداد

ليلى حداد
= ليلى حداد

ليلى حداد - بيروت
= ليلى حداد @ بيروت

كتبت ليلى حداد
= ليلى حداد
`,
  tr: `
Elif Kaya
= Elif Kaya

Elif Kaya / İstanbul
= Elif Kaya @ İstanbul

Haber: Elif Kaya
= Elif Kaya
`,
  pl: `
Anna Zielińska
= Anna Zielińska

Anna Zielińska, Warszawa
= Anna Zielińska @ Warszawa

Autor: Anna Zielińska
= Anna Zielińska
`,
  nl: `
Door Ana Roy
= Ana Roy

Van onze redacteur Ana Roy
= Ana Roy
`,
  id: `
Oleh Rina Wibowo
= Rina Wibowo

Rina Wibowo, Jakarta
= Rina Wibowo @ Jakarta
`,
  hi: `
मीरा जोशी
= मीरा जोशी
`,
}
