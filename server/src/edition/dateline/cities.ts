import type { Language } from '@copydesk/shared/languages'

/** In this order their names stand in a line below. */
export const CITY_LANGUAGES = [
  ...(['en', 'fr', 'de', 'es', 'pt', 'it', 'nl', 'pl', 'tr', 'id', 'ru', 'ar', 'hi'] as const),
  ...(['ja', 'ko', 'zh-Hans', 'zh-Hant'] as const),
] as const satisfies readonly Language[]

/** Cities that datelines are from, as each language calls them. A new one is a line. */
export const CITIES = `
Amman|Amman|Amman|Amán|Amã|Amman|Amman|Amman|Amman|Amman|Амман|عمّان|अम्मान|アンマン|암만|安曼|安曼
Amsterdam|Amsterdam|Amsterdam|Ámsterdam|Amsterdã|Amsterdam|Amsterdam|Amsterdam|Amsterdam|Amsterdam|Амстердам|أمستردام|एम्स्टर्डम|アムステルダム|암스테르담|阿姆斯特丹|阿姆斯特丹
Ankara|Ankara|Ankara|Ankara|Ancara|Ankara|Ankara|Ankara|Ankara|Ankara|Анкара|أنقرة|अंकारा|アンカラ|앙카라|安卡拉|安卡拉
Athens|Athènes|Athen|Atenas|Atenas|Atene|Athene|Ateny|Atina|Athena|Афины|أثينا|एथेंस|アテネ|아테네|雅典|雅典
Baghdad|Bagdad|Bagdad|Bagdad|Bagdá|Baghdad|Bagdad|Bagdad|Bağdat|Bagdad|Багдад|بغداد|बग़दाद|バグダッド|바그다드|巴格达|巴格達
Bangkok|Bangkok|Bangkok|Bangkok|Bangcoc|Bangkok|Bangkok|Bangkok|Bangkok|Bangkok|Бангкок|بانكوك|बैंकॉक|バンコク|방콕|曼谷|曼谷
Barcelona|Barcelone|Barcelona|Barcelona|Barcelona|Barcellona|Barcelona|Barcelona|Barselona|Barcelona|Барселона|برشلونة|बार्सिलोना|バルセロナ|바르셀로나|巴塞罗那|巴塞隆納
Beijing|Pékin|Peking|Pekín|Pequim|Pechino|Peking|Pekin|Pekin|Beijing|Пекин|بكين|बीजिंग|北京|베이징|北京|北京
Beirut|Beyrouth|Beirut|Beirut|Beirute|Beirut|Beiroet|Bejrut|Beyrut|Beirut|Бейрут|بيروت|बेरूत|ベイルート|베이루트|贝鲁特|貝魯特
Berlin|Berlin|Berlin|Berlín|Berlim|Berlino|Berlijn|Berlin|Berlin|Berlin|Берлин|برلين|बर्लिन|ベルリン|베를린|柏林|柏林
Brasília|Brasilia|Brasília|Brasilia|Brasília|Brasilia|Brasilia|Brasilia|Brasilia|Brasilia|Бразилиа|برازيليا|ब्रासीलिया|ブラジリア|브라질리아|巴西利亚|巴西利亞
Brussels|Bruxelles|Brüssel|Bruselas|Bruxelas|Bruxelles|Brussel|Bruksela|Brüksel|Brussels|Брюссель|بروكسل|ब्रसेल्स|ブリュッセル|브뤼셀|布鲁塞尔|布魯塞爾
Budapest|Budapest|Budapest|Budapest|Budapeste|Budapest|Boedapest|Budapeszt|Budapeşte|Budapest|Будапешт|بودابست|बुडापेस्ट|ブダペスト|부다페스트|布达佩斯|布達佩斯
Buenos Aires|Buenos Aires|Buenos Aires|Buenos Aires|Buenos Aires|Buenos Aires|Buenos Aires|Buenos Aires|Buenos Aires|Buenos Aires|Буэнос-Айрес|بوينس آيرس|ब्यूनस आयर्स|ブエノスアイレス|부에노스아이레스|布宜诺斯艾利斯|布宜諾斯艾利斯
Cairo|Le Caire|Kairo|El Cairo|Cairo|Il Cairo|Caïro|Kair|Kahire|Kairo|Каир|القاهرة|काहिरा|カイロ|카이로|开罗|開羅
Canberra|Canberra|Canberra|Canberra|Camberra|Canberra|Canberra|Canberra|Canberra|Canberra|Канберра|كانبرا|कैनबरा|キャンベラ|캔버라|堪培拉|坎培拉
Chicago|Chicago|Chicago|Chicago|Chicago|Chicago|Chicago|Chicago|Chicago|Chicago|Чикаго|شيكاغو|शिकागो|シカゴ|시카고|芝加哥|芝加哥
Copenhagen|Copenhague|Kopenhagen|Copenhague|Copenhague|Copenaghen|Kopenhagen|Kopenhaga|Kopenhag|Kopenhagen|Копенгаген|كوبنهاغن|कोपेनहेगन|コペンハーゲン|코펜하겐|哥本哈根|哥本哈根
Damascus|Damas|Damaskus|Damasco|Damasco|Damasco|Damascus|Damaszek|Şam|Damaskus|Дамаск|دمشق|दमिश्क|ダマスカス|다마스쿠스|大马士革|大馬士革
Detroit|Detroit|Detroit|Detroit|Detroit|Detroit|Detroit|Detroit|Detroit|Detroit|Детройт|ديترويت|डेट्रॉइट|デトロイト|디트로이트|底特律|底特律
Doha|Doha|Doha|Doha|Doha|Doha|Doha|Doha|Doha|Doha|Доха|الدوحة|दोहा|ドーハ|도하|多哈|杜哈
Dubai|Dubaï|Dubai|Dubái|Dubai|Dubai|Dubai|Dubaj|Dubai|Dubai|Дубай|دبي|दुबई|ドバイ|두바이|迪拜|杜拜
Dublin|Dublin|Dublin|Dublín|Dublin|Dublino|Dublin|Dublin|Dublin|Dublin|Дублин|دبلن|डबलिन|ダブリン|더블린|都柏林|都柏林
Edinburgh|Édimbourg|Edinburgh|Edimburgo|Edimburgo|Edimburgo|Edinburgh|Edynburg|Edinburgh|Edinburgh|Эдинбург|إدنبرة|एडिनबर्ग|エディンバラ|에든버러|爱丁堡|愛丁堡
Frankfurt|Francfort|Frankfurt|Fráncfort|Frankfurt|Francoforte|Frankfurt|Frankfurt|Frankfurt|Frankfurt|Франкфурт|فرانكفورت|फ्रैंकफर्ट|フランクフルト|프랑크푸르트|法兰克福|法蘭克福
Gaza|Gaza|Gaza|Gaza|Gaza|Gaza|Gaza|Gaza|Gazze|Gaza|Газа|غزة|ग़ज़ा|ガザ|가자|加沙|加薩
Geneva|Genève|Genf|Ginebra|Genebra|Ginevra|Genève|Genewa|Cenevre|Jenewa|Женева|جنيف|जिनेवा|ジュネーブ|제네바|日内瓦|日內瓦
Hanoi|Hanoï|Hanoi|Hanói|Hanói|Hanoi|Hanoi|Hanoi|Hanoi|Hanoi|Ханой|هانوي|हनोई|ハノイ|하노이|河内|河內
Helsinki|Helsinki|Helsinki|Helsinki|Helsinque|Helsinki|Helsinki|Helsinki|Helsinki|Helsinki|Хельсинки|هلسنكي|हेलसिंकी|ヘルシンキ|헬싱키|赫尔辛基|赫爾辛基
Hong Kong|Hong Kong|Hongkong|Hong Kong|Hong Kong|Hong Kong|Hongkong|Hongkong|Hong Kong|Hong Kong|Гонконг|هونغ كونغ|हांगकांग|香港|홍콩|香港|香港
Islamabad|Islamabad|Islamabad|Islamabad|Islamabade|Islamabad|Islamabad|Islamabad|İslamabad|Islamabad|Исламабад|إسلام آباد|इस्लामाबाद|イスラマバード|이슬라마바드|伊斯兰堡|伊斯蘭馬巴德
Istanbul|Istanbul|Istanbul|Estambul|Istambul|Istanbul|Istanbul|Stambuł|İstanbul|Istanbul|Стамбул|إسطنبول|इस्तांबुल|イスタンブール|이스탄불|伊斯坦布尔|伊斯坦堡
Jakarta|Jakarta|Jakarta|Yakarta|Jacarta|Giacarta|Jakarta|Dżakarta|Cakarta|Jakarta|Джакарта|جاكرتا|जकार्ता|ジャカルタ|자카르타|雅加达|雅加達
Jerusalem|Jérusalem|Jerusalem|Jerusalén|Jerusalém|Gerusalemme|Jeruzalem|Jerozolima|Kudüs|Yerusalem|Иерусалим|القدس|यरुशलम|エルサレム|예루살렘|耶路撒冷|耶路撒冷
Johannesburg|Johannesburg|Johannesburg|Johannesburgo|Joanesburgo|Johannesburg|Johannesburg|Johannesburg|Johannesburg|Johannesburg|Йоханнесбург|جوهانسبرغ|जोहानिसबर्ग|ヨハネスブルク|요하네스버그|约翰内斯堡|約翰尼斯堡
Kabul|Kaboul|Kabul|Kabul|Cabul|Kabul|Kabul|Kabul|Kabil|Kabul|Кабул|كابول|काबुल|カブール|카불|喀布尔|喀布爾
Kyiv|Kiev|Kiew|Kiev|Kiev|Kiev|Kyiv|Kijów|Kiev|Kyiv|Киев|كييف|कीव|キーウ|키이우|基辅|基輔
Kyoto|Kyoto|Kyoto|Kioto|Quioto|Kyoto|Kyoto|Kioto|Kyoto|Kyoto|Киото|كيوتو|क्योटो|京都|교토|京都|京都
Lagos|Lagos|Lagos|Lagos|Lagos|Lagos|Lagos|Lagos|Lagos|Lagos|Лагос|لاغوس|लागोस|ラゴス|라고스|拉各斯|拉哥斯
Lisbon|Lisbonne|Lissabon|Lisboa|Lisboa|Lisbona|Lissabon|Lizbona|Lizbon|Lisbon|Лиссабон|لشبونة|लिस्बन|リスボン|리스본|里斯本|里斯本
London|Londres|London|Londres|Londres|Londra|Londen|Londyn|Londra|London|Лондон|لندن|लंदन|ロンドン|런던|伦敦|倫敦
Los Angeles|Los Angeles|Los Angeles|Los Ángeles|Los Angeles|Los Angeles|Los Angeles|Los Angeles|Los Angeles|Los Angeles|Лос-Анджелес|لوس أنجلوس|लॉस एंजिलिस|ロサンゼルス|로스앤젤레스|洛杉矶|洛杉磯
Madrid|Madrid|Madrid|Madrid|Madri|Madrid|Madrid|Madryt|Madrid|Madrid|Мадрид|مدريد|मैड्रिड|マドリード|마드리드|马德里|馬德里
Manila|Manille|Manila|Manila|Manila|Manila|Manilla|Manila|Manila|Manila|Манила|مانيلا|मनीला|マニラ|마닐라|马尼拉|馬尼拉
Mexico City|Mexico|Mexiko-Stadt|Ciudad de México|Cidade do México|Città del Messico|Mexico-Stad|Meksyk|Meksiko|Kota Meksiko|Мехико|مكسيكو سيتي|मेक्सिको सिटी|メキシコ市|멕시코시티|墨西哥城|墨西哥城
Milan|Milan|Mailand|Milán|Milão|Milano|Milaan|Mediolan|Milano|Milan|Милан|ميلانو|मिलान|ミラノ|밀라노|米兰|米蘭
Moscow|Moscou|Moskau|Moscú|Moscou|Mosca|Moskou|Moskwa|Moskova|Moskwa|Москва|موسكو|मॉस्को|モスクワ|모스크바|莫斯科|莫斯科
Mumbai|Mumbai|Mumbai|Bombay|Mumbai|Mumbai|Mumbai|Mumbaj|Mumbai|Mumbai|Мумбаи|مومباي|मुंबई|ムンバイ|뭄바이|孟买|孟買
Munich|Munich|München|Múnich|Munique|Monaco di Baviera|München|Monachium|Münih|Munich|Мюнхен|ميونيخ|म्यूनिख|ミュンヘン|뮌헨|慕尼黑|慕尼黑
Nairobi|Nairobi|Nairobi|Nairobi|Nairóbi|Nairobi|Nairobi|Nairobi|Nairobi|Nairobi|Найроби|نيروبي|नैरोबी|ナイロビ|나이로비|内罗毕|奈洛比
New Delhi|New Delhi|Neu-Delhi|Nueva Delhi|Nova Délhi|Nuova Delhi|New Delhi|Nowe Delhi|Yeni Delhi|New Delhi|Нью-Дели|نيودلهي|नई दिल्ली|ニューデリー|뉴델리|新德里|新德里
New York|New York|New York|Nueva York|Nova York|New York|New York|Nowy Jork|New York|New York|Нью-Йорк|نيويورك|न्यूयॉर्क|ニューヨーク|뉴욕|纽约|紐約
Osaka|Osaka|Osaka|Osaka|Osaka|Osaka|Osaka|Osaka|Osaka|Osaka|Осака|أوساكا|ओसाका|大阪|오사카|大阪|大阪
Oslo|Oslo|Oslo|Oslo|Oslo|Oslo|Oslo|Oslo|Oslo|Oslo|Осло|أوسلو|ओस्लो|オスロ|오슬로|奥斯陆|奧斯陸
Ottawa|Ottawa|Ottawa|Ottawa|Ottawa|Ottawa|Ottawa|Ottawa|Ottawa|Ottawa|Оттава|أوتاوا|ओटावा|オタワ|오타와|渥太华|渥太華
Paris|Paris|Paris|París|Paris|Parigi|Parijs|Paryż|Paris|Paris|Париж|باريس|पेरिस|パリ|파리|巴黎|巴黎
Prague|Prague|Prag|Praga|Praga|Praga|Praag|Praga|Prag|Praha|Прага|براغ|प्राग|プラハ|프라하|布拉格|布拉格
Pyongyang|Pyongyang|Pjöngjang|Pyongyang|Pyongyang|Pyongyang|Pyongyang|Pjongjang|Pyongyang|Pyongyang|Пхеньян|بيونغ يانغ|प्योंगयांग|平壌|평양|平壤|平壤
Riyadh|Riyad|Riad|Riad|Riade|Riad|Riyad|Rijad|Riyad|Riyadh|Эр-Рияд|الرياض|रियाद|リヤド|리야드|利雅得|利雅德
Rome|Rome|Rom|Roma|Roma|Roma|Rome|Rzym|Roma|Roma|Рим|روما|रोम|ローマ|로마|罗马|羅馬
San Francisco|San Francisco|San Francisco|San Francisco|São Francisco|San Francisco|San Francisco|San Francisco|San Francisco|San Francisco|Сан-Франциско|سان فرانسيسكو|सैन फ्रांसिस्को|サンフランシスコ|샌프란시스코|旧金山|舊金山
São Paulo|São Paulo|São Paulo|São Paulo|São Paulo|San Paolo|São Paulo|São Paulo|São Paulo|São Paulo|Сан-Паулу|ساو باولو|साओ पाउलो|サンパウロ|상파울루|圣保罗|聖保羅
Seoul|Séoul|Seoul|Seúl|Seul|Seul|Seoel|Seul|Seul|Seoul|Сеул|سول|सियोल|ソウル|서울|首尔|首爾
Shanghai|Shanghai|Shanghai|Shanghái|Xangai|Shanghai|Shanghai|Szanghaj|Şanghay|Shanghai|Шанхай|شنغهاي|शंघाई|上海|상하이|上海|上海
Singapore|Singapour|Singapur|Singapur|Singapura|Singapore|Singapore|Singapur|Singapur|Singapura|Сингапур|سنغافورة|सिंगापुर|シンガポール|싱가포르|新加坡|新加坡
Stockholm|Stockholm|Stockholm|Estocolmo|Estocolmo|Stoccolma|Stockholm|Sztokholm|Stokholm|Stockholm|Стокгольм|ستوكهولم|स्टॉकहोम|ストックホルム|스톡홀름|斯德哥尔摩|斯德哥爾摩
Sydney|Sydney|Sydney|Sídney|Sydney|Sydney|Sydney|Sydney|Sidney|Sydney|Сидней|سيدني|सिडनी|シドニー|시드니|悉尼|雪梨
Taipei|Taipei|Taipeh|Taipéi|Taipé|Taipei|Taipei|Tajpej|Taipei|Taipei|Тайбэй|تايبيه|ताइपे|台北|타이베이|台北|台北
Tehran|Téhéran|Teheran|Teherán|Teerã|Teheran|Teheran|Teheran|Tahran|Teheran|Тегеран|طهران|तेहरान|テヘラン|테헤란|德黑兰|德黑蘭
The Hague|La Haye|Den Haag|La Haya|Haia|L’Aia|Den Haag|Haga|Lahey|Den Haag|Гаага|لاهاي|हेग|ハーグ|헤이그|海牙|海牙
Tokyo|Tokyo|Tokio|Tokio|Tóquio|Tokyo|Tokio|Tokio|Tokyo|Tokyo|Токио|طوكيو|टोक्यो|東京|도쿄|东京|東京
Toronto|Toronto|Toronto|Toronto|Toronto|Toronto|Toronto|Toronto|Toronto|Toronto|Торонто|تورونتو|टोरंटो|トロント|토론토|多伦多|多倫多
Vienna|Vienne|Wien|Viena|Viena|Vienna|Wenen|Wiedeń|Viyana|Wina|Вена|فيينا|वियना|ウィーン|빈|维也纳|維也納
Warsaw|Varsovie|Warschau|Varsovia|Varsóvia|Varsavia|Warschau|Warszawa|Varşova|Warsawa|Варшава|وارسو|वारसॉ|ワルシャワ|바르샤바|华沙|華沙
Washington|Washington|Washington|Washington|Washington|Washington|Washington|Waszyngton|Washington|Washington|Вашингтон|واشنطن|वाशिंगटन|ワシントン|워싱턴|华盛顿|華盛頓
Yokohama|Yokohama|Yokohama|Yokohama|Yokohama|Yokohama|Yokohama|Jokohama|Yokohama|Yokohama|Иокогама|يوكوهاما|योकोहामा|横浜|요코하마|横滨|橫濱
Zurich|Zurich|Zürich|Zúrich|Zurique|Zurigo|Zürich|Zurych|Zürih|Zurich|Цюрих|زيورخ|ज़्यूरिख|チューリヒ|취리히|苏黎世|蘇黎世
`
