/** Datelines of our own making: place | date | agency | author. */
export const datelines: Readonly<Record<string, string>> = {
  en: `
LONDON (AP) —
= LONDON |  | AP | 

WASHINGTON (AP) _
= WASHINGTON |  | AP | 

NEW YORK --
= NEW YORK |  |  | 

PARIS, Feb. 3 (Xinhua) --
= PARIS | Feb. 3 | Xinhua | 

Beijing, Jan 5 (IANS)
= Beijing | Jan 5 | IANS | 

NEW DELHI:
= NEW DELHI |  |  | 

MOSCOW/KYIV, April 7 (Reuters) -
= MOSCOW/KYIV | April 7 | Reuters | 

LONDON/PARIS (Reuters) -
= LONDON/PARIS |  | Reuters | 

(Reuters) -
=  |  | Reuters | 

(Bloomberg) --
=  |  | Bloomberg | 

LOS ANGELES, Calif. —
= LOS ANGELES, Calif. |  |  | 

SAN JOSE, Costa Rica (AP) —
= SAN JOSE, Costa Rica |  | AP | 

Washington, D.C. (AFP) -
= Washington, D.C. |  | AFP | 

ABOARD AIR FORCE ONE (AP) —
= ABOARD AIR FORCE ONE |  | AP | 

BEIRUT: 
= BEIRUT |  |  | 

Kathmandu, May 3
= Kathmandu | May 3 |  | 

TOKYO (Kyodo) -
= TOKYO |  | Kyodo | 

By Ana Roy LONDON (Reuters) -
= LONDON |  | Reuters | Ana Roy

April 3 (Reuters) - 
=  | April 3 | Reuters | 

ISTANBUL (AA) -
= ISTANBUL |  | AA | 

CAPE TOWN, South Africa, Jan. 3 /PRNewswire/ --
= CAPE TOWN, South Africa | Jan. 3 | PRNewswire | 
`,
  de: `
Berlin (dpa) -
= Berlin |  | dpa | 

Berlin/Paris (Reuters) -
= Berlin/Paris |  | Reuters | 

Wien (APA) -
= Wien |  | APA | 

Frankfurt, 15. Mär (Reuters) -
= Frankfurt | 15. Mär | Reuters | 

Frankfurt, 3. März (Reuters) -
= Frankfurt | 3. März | Reuters | 

München/Berlin (dpa/tmn) -
= München/Berlin |  | dpa/tmn | 

Berlin.
= Berlin |  |  | 

BRÜSSEL (awp international) -
= BRÜSSEL |  | awp international | 

Düsseldorf -
= Düsseldorf |  |  | 

Genf (epd).
= Genf |  | epd | 

Bern, 12.03.2020 -
= Bern | 12.03.2020 |  | 
`,
  fr: `
Paris (AFP) -
= Paris |  | AFP | 

Paris, le 3 mars 2021 (AFP) -
= Paris | 3 mars 2021 | AFP | 

LE CAIRE (Reuters) -
= LE CAIRE |  | Reuters | 

Bruxelles —
= Bruxelles |  |  | 

PARIS, 1er mars (Reuters) -
= PARIS | 1er mars | Reuters | 

Genève (awp/ats) -
= Genève |  | awp/ats | 

Saint-Denis (AFP) –
= Saint-Denis |  | AFP | 
`,
  es: `
Madrid, 3 mar (EFE).-
= Madrid | 3 mar | EFE | 

BUENOS AIRES (Reuters) -
= BUENOS AIRES |  | Reuters | 

Lima, 3 de marzo (Andina).-
= Lima | 3 de marzo | Andina | 

Ciudad de México.-
= Ciudad de México |  |  | 

Caracas, 3 mar (Prensa Latina) 
= Caracas | 3 mar | Prensa Latina | 

MADRID, 3 Mar. (EUROPA PRESS) -
= MADRID | 3 Mar. | EUROPA PRESS | 

BOGOTÁ (AP) —
= BOGOTÁ |  | AP | 

LA HABANA, Cuba.-
= LA HABANA, Cuba |  |  | 
`,
  pt: `
Lisboa, 03 mar 2021 (Lusa) –
= Lisboa | 03 mar 2021 | Lusa | 

BRASÍLIA (Reuters) -
= BRASÍLIA |  | Reuters | 

Rio de Janeiro, 3 mar (EFE).-
= Rio de Janeiro | 3 mar | EFE | 

RIO -
= RIO |  |  | 
`,
  it: `
(ANSA) - ROMA, 03 MAR -
= ROMA | 03 MAR | ANSA | 

Roma, 3 mar. (Adnkronos) -
= Roma | 3 mar. | Adnkronos | 

ROMA (Reuters) -
= ROMA |  | Reuters | 

Milano, 3 mar. (askanews) -
= Milano | 3 mar. | askanews | 

(AGI) - Roma, 3 mar. -
= Roma | 3 mar. | AGI | 
`,
  ja: `
［東京　３日　ロイター］ -
= 東京 | ３日 | ロイター | 

【ワシントン＝佐藤花子】
= ワシントン |  |  | 佐藤花子

（東京 3日 共同）
= 東京 | 3日 | 共同 | 

[ワシントン／東京 3日 ロイター] -
= ワシントン／東京 | 3日 | ロイター | 

【ソウル共同】
= ソウル |  | 共同 | 

【ロンドン時事】
= ロンドン |  | 時事 | 

【北京AFP時事】
= 北京 |  | AFP時事 | 
`,
  ko: `
(도쿄=연합뉴스) 김민수 특파원 =
= 도쿄 |  | 연합뉴스 | 김민수

(서울=연합뉴스) 김민수 기자 =
= 서울 |  | 연합뉴스 | 김민수

[서울=뉴시스]김민수 기자 =
= 서울 |  | 뉴시스 | 김민수

[서울=뉴시스] 
= 서울 |  | 뉴시스 | 

(워싱턴 AFP=연합뉴스)
= 워싱턴 |  | AFP=연합뉴스 | 

【서울=뉴시스】
= 서울 |  | 뉴시스 | 
`,
  'zh-Hans': `
新华社北京3月3日电
= 北京 | 3月3日 | 新华社 | 

新华社华盛顿3月3日电（记者刘洋）
= 华盛顿 | 3月3日 | 新华社 | 刘洋

中新社北京3月3日电 (记者 刘洋)
= 北京 | 3月3日 | 中新社 | 刘洋

路透东京3月3日 - 
= 东京 | 3月3日 | 路透 | 

（路透北京3月3日电）
= 北京 | 3月3日 | 路透 | 

本报北京3月3日电（记者刘洋）
= 北京 | 3月3日 | 本报 | 刘洋

人民网北京3月3日电
= 北京 | 3月3日 | 人民网 | 

法新社巴黎3日电
= 巴黎 | 3日 | 法新社 | 

中央社台北3日電
= 台北 | 3日 | 中央社 | 

（中央社記者陳靜台北3日電）
= 台北 | 3日 | 中央社 | 陳靜
`,
  ru: `
МОСКВА, 3 марта. /ТАСС/.
= МОСКВА | 3 марта | ТАСС | 

МОСКВА, 3 мар - РИА Новости.
= МОСКВА | 3 мар | РИА Новости | 

МОСКВА (Рейтер) -
= МОСКВА |  | Рейтер | 

ЛОНДОН, 3 мар (Рейтер) -
= ЛОНДОН | 3 мар | Рейтер | 

КИЕВ, 3 марта (Интерфакс) -
= КИЕВ | 3 марта | Интерфакс | 
`,
  ar: `
القاهرة (رويترز) -
= القاهرة |  | رويترز | 

دبي 3 مارس آذار (رويترز) -
= دبي | 3 مارس | رويترز | 

بيروت – رويترز
= بيروت |  | رويترز | 

الرياض - واس :
= الرياض |  | واس | 

القاهرة، 3 مارس (أ ف ب) -
= القاهرة | 3 مارس | أ ف ب | 

واشنطن (أ ب) —
= واشنطن |  | أ ب | 
`,
  tr: `
ANKARA (AA) -
= ANKARA |  | AA | 

İSTANBUL, 3 Mart (Reuters) -
= İSTANBUL | 3 Mart | Reuters | 

Ankara, 3 Mart (DHA)
= Ankara | 3 Mart | DHA | 
`,
  pl: `
WARSZAWA (PAP) -
= WARSZAWA |  | PAP | 

Warszawa, 3 marca (PAP) -
= Warszawa | 3 marca | PAP | 
`,
  nl: `
DEN HAAG (ANP) -
= DEN HAAG |  | ANP | 

AMSTERDAM -
= AMSTERDAM |  |  | 
`,
  id: `
JAKARTA, KOMPAS.com -
= JAKARTA |  | KOMPAS.com | 

Jakarta (ANTARA) -
= Jakarta |  | ANTARA | 

TEMPO.CO, Jakarta -
= Jakarta |  | TEMPO.CO | 
`,
  hi: `
नई दिल्ली, 3 मार्च (भाषा)
= नई दिल्ली | 3 मार्च | भाषा | 

नई दिल्ली: 
= नई दिल्ली |  |  | 

मुंबई, 3 मार्च (रायटर) -
= मुंबई | 3 मार्च | रायटर | 

नई दिल्ली। 
= नई दिल्ली |  |  | 
`,
}
