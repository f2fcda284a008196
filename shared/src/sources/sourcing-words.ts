/**
 * The words of each language by which copy says that somebody told us something without being named. Written as
 * alternatives of regular expressions, in the plain letters of `plainText`; `~` stands for any further letters.
 */
export interface SourcingWords {
  /** Whoever is called so is a source. */
  source: string
  /** Anybody, who is a source where the words around them veil them. */
  people: string
  /** Anybody else, who is one only where the words around them say that they are not to be named. */
  others?: string
  /** That they know, or are not to be named. */
  veiled: string
  /** Forms that are of one person. */
  one: string
  /** What must stand before those: an article, where the language has any. */
  article?: string
  /** Between a number and the noun: some of those that were spoken of before. */
  someBefore?: string
  /** Before the number. */
  someLeading?: string
  /** What stands in the place of the number: some, most. */
  few?: string
  /** The same behind the noun, up to the number. */
  someAfter?: string
  /** Numbers that have another form there. */
  countsBehind?: Readonly<Record<string, number>>
  /** Between the noun and a house: "at Nissan". */
  at?: string
  /** Before the noun: energy, open. */
  notBefore?: string
  /** Behind it: code, of income. */
  notAfter?: string
}

const en: SourcingWords = {
  source: 'sources?',
  people:
    'people|persons?|officials?|executives?|diplomats?|insiders?|bankers?|aides?|advis[eo]rs?|employees?|staffers?|directors?|traders?|lawmakers?|ministers?|negotiators?|envoys?|delegates?|individuals?|somebody|someone|lawyers?|managers?|engineers?|officers?|investors?|buyers?|sellers?|analysts?|brokers?|partners?|scientists?|researchers?|doctors?|nurses?|teachers?|soldiers?|fighters?|commanders?|wom[ae]n|m[ae]n|members?|witness(?:es)?|colleagues?|relatives?|friends?|neighbou?rs?|suppliers?|clients?|customers?|residents?|workers?|contractors?|consultants?|captains?|pilots?|students?|activists?|judges?|prosecutors?|others?',
  veiled:
    "(?:directly |closely )?familiar with (?:(?:the|this|these|their|his|her|its) )?[\\p{L}'-]+|(?:with|have|had|has|having) (?:direct |first-hand |intimate )?knowledge of (?:(?:the|this|these|their|his|her|its) )?[\\p{L}'-]+|close to (?:the |this )?[\\p{L}'-]+|(?:briefed|informed) (?:on|about) (?:the |this |these )?[\\p{L}'-]+|with direct involvement|privy to (?:the |these )?[\\p{L}'-]+|(?:who |whom )?(?:asked|requested|wanted|preferred|wished|declined|refused|insisted|spoke|speaking|talking|talked)[^.;:]{0,30}?(?:anonymous|anonymity|not to be (?:named|identified|quoted)|to be (?:named|identified|quoted)|off the record)|(?:on |under )?(?:the )?condition of anonymity|(?:who )?(?:could|can|would|may|were|was|are|is) not (?:be )?(?:named|identified|authori[sz]ed to speak[^.,;:]{0,30})|in the know",
  one: 'source|person|official|executive|diplomat|insider|banker|aide|advis[eo]r|employee|staffer|director|trader|lawmaker|minister|negotiator|envoy|delegate|individual|somebody|someone|lawyer|manager|engineer|officer|investor|buyer|seller|analyst|broker|partner|scientist|researcher|doctor|nurse|teacher|soldier|fighter|commander|woman|man|member|witness|colleague|relative|friend|neighbou?r|supplier|client|customer|resident|worker|contractor|consultant|captain|pilot|student|activist|judge|prosecutor',
  article: '(?:an?|another|the|this|that)(?: [\\p{L}-]+){0,3}|somebody|someone',
  few: 'some|any|most|all|many|several|none|neither|either|both|another',
  someBefore: "of (?:the|these|those|its|our|their)(?: [\\p{L}'-]+){0,2}",
  at: '(?:at|in|inside|within|from|close to)',
  notBefore:
    'energy|power|water|food|light|heat|fuel|revenue|income|funding|open|data|renewable|major|main|key|primary|protein|information|news|single|constant|rich',
  notAfter: 'code|text|material|language|country|countries|of(?! (?:the )?(?:news ?agency|newspaper|agency))',
}

const fr: SourcingWords = {
  source: "sources?|entourage(?= d(?:[eu] |e la |es |'))",
  people:
    'personnes?|responsables?|proches|diplomates?|fonctionnaires?|cadres?|dirigeants?|banquiers?|conseillers?|collaborateurs?|élus?|initiés?|employés?|négociateurs?|quelqu.un',
  others:
    'ministres?|députée?s?|sénat(?:eurs?|rices?)|avocate?s?|magistrate?s?|juges?|policiers?|policières?|enquêteurs?|enquêtrices?|gendarmes?|militaires?|soldats?|officiers?|salariée?s?|ouvriers?|ouvrières?|témoins?|investisseurs?|analystes?|associée?s?|membres?|collègues?|habitante?s?|médecins?|élèves?|ami[es]?s?|ami|hommes?|femmes?|acteurs?|fournisseurs?|clients?',
  veiled:
    "proches? (?:du|de la|de l'|des|d'|de)(?: ?[\\p{L}'-]+)?|famili(?:er|ère)s? (?:du|de la|de l'|des|avec) ?[\\p{L}'-]+|au (?:fait|courant) (?:du|de la|de l'|des|de ce|de cette|de) ?[\\p{L}'-]+|informée?s? (?:du|de la|de l'|des|sur) ?[\\p{L}'-]+|(?:ayant (?:une )?(?:directement )?)?connaiss(?:ance|ant|ent)(?: directe)? (?:du|de la|de l'|des|le|la|les) ?[\\p{L}'-]+|(?:sous|sous le|sous couvert d[eu']|le sceau d[eu]) ?(?:l'|le )?(?:couvert d[eu] ?(?:l'|le )?)?anonymat|(?:qui )?(?:ont|a|ayant|souhait\\p{L}*|requis\\p{L}*|demand\\p{L}*|préf\\p{L}*|refus\\p{L}*|requér\\p{L}*)[^.;:]{0,40}?(?:anonym\\p{L}*|citée?s?|nommée?s?|identifiée?s?)",
  one: 'ministre|députée?|sénat(?:eur|rice)|avocate?|magistrate?|juge|policier|policière|enquêteur|gendarme|militaire|soldat|officier|salariée?|ouvrier|ouvrière|témoin|investisseur|analyste|associée?|membre|collègue|habitante?|médecin|homme|femme|client|source|personne|responsable|diplomate|fonctionnaire|cadre|dirigeant|banquier|conseiller|collaborateur|élu|initié|employé|négociateur|quelqu.un',
  article: "(?:une?|des|la|le|cette|ce|l'|d'une?|autre)(?: [\\p{L}-]+){0,2}|quelqu.un|de|selon",
  few: "certaine?s|plusieurs|la plupart|une partie|aucune?|l'une?|une autre",
  someBefore: "(?:des|de ces|de ses|d'entre les|d'entre ces|de nos)(?: [\\p{L}'-]+){0,1}",
  at: "(?:chez|au sein (?:de l'|du|de la|de|des)|à|du côté de)",
  notBefore: 'code|énergie|importante|principale|premières?|seule|grande|nouvelle|autre',
  notAfter:
    "d'(?:énergie|inquiétude|inspiration|eau|approvisionnement|alimentation|information|emploi|électricité)|de (?:revenus?|financement|chaleur|lumière|profit|conflit|tension|croissance)\\p{L}*",
}

const de: SourcingWords = {
  source:
    '(?:regierungs|verhandlungs|partei|koalitions|fraktions|unternehmens|konzern|vorstands|aufsichtsrats|finanz|branchen|banken|industrie|diplomaten|sicherheits|militär|justiz|ermittler|gewerkschafts|vereins|verbands|ministeriums|behörden|händler|börsen|investoren|eigentümer|geheimdienst|polizei|palast|delegations|eu-)kreisen?|quellen?|insidern?|insider|eingeweihten?',
  people:
    'personen|person|vertretern?|vertreter|beamten?|beamter|diplomaten?|managern?|manager|bankern?|banker|beratern?|berater|führungskräften?|mitarbeitern?|mitarbeiter|regierungsvertretern?|verhandlern?|unterhändlern?|jemand|leuten?',
  others:
    'abgeordnete[nr]?|minister(?:in|n)?|richter(?:in|n)?|anwält(?:e|en|in|innen)|anwalt|polizisten?|soldat(?:en)?|offiziere?n?|zeug(?:e|en|in|innen)|ärzt(?:e|en|in|innen)|arzt|lehrer(?:in|n)?|angestellte[nr]?|beschäftigte[nr]?|arbeiter(?:in|n)?|anleger(?:n)?|investor(?:en)?|händler(?:n)?|analysten?|mitglied(?:er|ern)?|kolleg(?:e|en|in)|anwohner(?:in|n)?|mann|frau|männer|frauen|kund(?:e|en|in)|funktionäre?n?',
  veiled:
    '(?:(?:direkt |gut )?(?:mit )?(?:der|dem|den|diesem|dieser|diesen) (?:[\\p{L}-]+ ){0,2}?)?vertraute?[nrs]?|mit (?:der|dem|den) [\\p{L}-]+ vertraut|nahe ?stehende?n?|(?:die|der)? ?(?:mit|über) [^.;:]{0,40}?(?:vertraut|informiert)\\p{L}*|eingeweiht\\p{L}*|mit (?:direkter )?kenntnis (?:der|des|von) [\\p{L}-]+|(?:die|der|das)? ?(?:anonym|ungenannt|namentlich nicht)[^.;:]{0,25}?(?:bleiben|genannt|zitiert|werden)\\p{L}*(?: \\p{L}+)?|unter (?:der )?(?:bedingung|zusicherung) (?:der|von) anonymität|nicht (?:namentlich )?genannt',
  one: 'abgeordneter?|minister|ministerin|richter|anwalt|anwältin|polizist|soldat|offizier|zeuge|zeugin|arzt|ärztin|lehrer|lehrerin|angestellter?|arbeiter|investor|händler|analyst|mitglied|kollege|kollegin|anwohner|mann|frau|funktionär|quelle|insider|person|vertreter|beamter|diplomat|manager|banker|berater|mitarbeiter|regierungsvertreter|jemand',
  article: '(?:eine?[rnsm]?|die|der|weitere|andere)(?: [\\p{L}-]+){0,5}|jemand|aus|laut',
  few: 'einige|manche|mehrere|keine?r?|eine?|die meisten',
  someBefore: '(?:der|dieser|von den|unter den)(?: [\\p{L}-]+){0,2}',
  at: '(?:bei|im|in|aus|beim)(?: der| dem)?',
  notBefore: 'energie|einzige|wichtigste|wichtige|erneuerbare',
  notAfter: '(?:des|der) (?:einkommens|energie|kraft|freude|sorge|inspiration)',
}

const es: SourcingWords = {
  source: 'fuentes?|allegad[oa]s?',
  people:
    'personas?|funcionari[oa]s?|diplomátic[oa]s?|directiv[oa]s?|ejecutiv[oa]s?|banqueros?|asesor(?:es|as|a)?|emplead[oa]s?|responsables?|negociador(?:es|as|a)?|alguien',
  others:
    'altos? cargos?|mandos?|ministr[oa]s?|diputad[oa]s?|senador(?:es|as|a)?|abogad[oa]s?|juez(?:a)?|jueces|fiscal(?:es)?|polic[ií]as?|agentes?|militar(?:es)?|soldados?|oficial(?:es)?|testigos?|médic[oa]s?|trabajador(?:es|as|a)?|inversor(?:es|as|a)?|analistas?|miembros?|compañer[oa]s?|vecin[oa]s?|hombres?|mujer(?:es)?|client[ea]s?|altos? funcionarios?|enviad[oa]s?|profesor(?:es|as|a)?',
  veiled:
    "(?:muy )?(?:familiarizad|cercan|próxim|allegad)[oa]s? (?:con|al?|a la|a los|a las)(?: (?:el|la|los|las))? ?[\\p{L}'-]+|(?:con|que tienen?|que tenían?) (?:conocimiento|conocimientos)(?: directo)? (?:del?|de la|sobre)(?: (?:el|la|los|las))? ?[\\p{L}'-]+|que (?:conocen?|conocían?) (?:de )?(?:el|la|los|las|del)? ?[\\p{L}'-]+|(?:al tanto|al corriente|informad[oa]s?) (?:del?|de la|sobre)(?: (?:el|la|los|las))? ?[\\p{L}'-]+|(?:que )?(?:pidi\\p{L}*|solicit\\p{L}*|prefiri\\p{L}*|habl\\p{L}*|declin\\p{L}*)[^.;:]{0,40}?(?:anonimato|anónim[oa]s?|identificad[oa]s?|nombrad[oa]s?|citad[oa]s?)|(?:bajo|en)(?: (?:la|el))?(?: condición de)? anonimato",
  one: 'alto cargo|mando|ministr[oa]|diputad[oa]|senadora?|abogad[oa]|jueza?|fiscal|policía|agente|militar|soldado|oficial|testigo|médic[oa]|trabajadora?|inversora?|analista|miembro|compañer[oa]|vecin[oa]|hombre|mujer|profesora?|fuente|allegad[oa]|persona|funcionari[oa]|diplomátic[oa]|directiv[oa]|ejecutiv[oa]|banquero|asesora?|emplead[oa]|responsable|negociadora?|alguien',
  article: '(?:una?|la|el|otra?|esta?|dicha)(?: [\\p{L}-]+){0,2}|alguien|según',
  few: 'algun[oa]s|vari[oa]s|la mayoría|ningun[oa]|parte',
  someBefore: '(?:de (?:las|los|esas|esos|estas|estos|sus))(?: [\\p{L}-]+){0,1}',
  at: '(?:en|de|dentro de)',
  notBefore: 'principal|única|importante|gran',
  notAfter:
    'de (?:energía|ingresos?|financiación|financiamiento|agua|alimentos?|luz|preocupación|inspiración|trabajo|empleo|divisas)\\p{L}*|abiertas?|renovables?',
}

const pt: SourcingWords = {
  source: 'fontes?',
  people:
    'pessoas?|funcionári[oa]s?|autoridades?|diplomatas?|executiv[oa]s?|banqueir[oa]s?|assessor(?:es|as|a)?|empregad[oa]s?|responsáve(?:l|is)|diretor(?:es|as|a)?|alguém',
  others:
    'ministr[oa]s?|deputad[oa]s?|senador(?:es|as|a)?|vereador(?:es|as|a)?|advogad[oa]s?|juíz(?:es|a)?|juiz|procurador(?:es|as|a)?|policia(?:l|is)|agentes?|militar(?:es)?|soldados?|oficia(?:l|is)|testemunhas?|médic[oa]s?|trabalhador(?:es|as|a)?|investidor(?:es|as|a)?|analistas?|membros?|colegas?|morador(?:es|as|a)?|homem|homens|mulher(?:es)?|clientes?|dirigentes?|técnic[oa]s?|servidor(?:es|as|a)?|professor(?:es|as|a)?',
  veiled:
    "(?:familiarizad|próxim|ligad|chegad)[oa]s? (?:com|aos?|às?|a)(?: (?:o|a|os|as))? ?[\\p{L}'-]+|(?:com|que têm|que tem|que tinham) conhecimento(?: direto)? (?:d[oa]s?|sobre|de)(?: (?:o|a|os|as))? ?[\\p{L}'-]+|(?:a par|cientes?|informad[oa]s?) (?:d[oa]s?|sobre|de) ?[\\p{L}'-]+|que conhece[m]? (?:o|a|os|as) [\\p{L}'-]+|(?:que )?(?:pedi\\p{L}*|solicit\\p{L}*|preferi\\p{L}*|fal\\p{L}*|recus\\p{L}*)[^.;:]{0,40}?(?:anonimato|anônim[oa]s?|anónim[oa]s?|identificad[oa]s?|citad[oa]s?|nomead[oa]s?)|(?:sob|em)(?: (?:a|o))?(?: condição de)? anonimato",
  one: 'ministr[oa]|deputad[oa]|senadora?|advogad[oa]|juiz|juíza|procuradora?|policial|agente|militar|soldado|oficial|testemunha|médic[oa]|trabalhadora?|investidora?|analista|membro|colega|moradora?|homem|mulher|cliente|dirigente|servidora?|professora?|fonte|pessoa|funcionári[oa]|autoridade|diplomata|executiv[oa]|banqueir[oa]|assessora?|empregad[oa]|responsável|diretora?|alguém',
  article: '(?:uma?|a|o|outra?|esta?|essa?)(?: [\\p{L}-]+){0,2}|alguém|segundo',
  few: 'algum[a]?s|alguns|vári[oa]s|a maioria|nenhuma?|parte',
  someBefore: '(?:d(?:as|os|essas|esses|estas|estes)|de suas)(?: [\\p{L}-]+){0,1}',
  at: '(?:na|no|da|do|dentro da|dentro do|em)',
  notBefore: 'principal|única|importante|grande',
  notAfter:
    'de (?:energia|receitas?|renda|financiamento|água|alimentos?|luz|preocupação|inspiração|recursos)\\p{L}*|abertas?|renováve(?:l|is)',
}

const it: SourcingWords = {
  source: 'fonti|fonte',
  people:
    'persone|persona|funzionari|funzionario|diplomatici|diplomatico|dirigenti|dirigente|banchieri|banchiere|consiglieri|consigliere|dipendenti|dipendente|responsabili|responsabile|qualcuno',
  others:
    'ministr[oaie]|deputat[oaie]|senator[eai]|senatrice|parlamentar[ei]|avvocat[oaie]|giudic[ei]|magistrat[oaie]|agent[ei]|poliziott[oaie]|militar[ei]|soldat[oaie]|ufficial[ei]|testimon[ei]|medic[oi]|operai[oa]?|lavorator[ei]|investitor[ei]|analist[aie]|membr[oi]|collegh?[aie]|collega|abitant[ei]|uomo|uomini|donn[ae]|client[ei]|manager|inviat[oi]',
  veiled:
    "(?:molto )?vicin[aeio] (?:al(?:l['ae]|lo)?|ai|agli|alle|a) ?[\\p{L}'-]+|(?:a|con una|con) conoscenza (?:diretta )?(?:dei|del(?:l['ae]|lo)?|della|delle|di) ?[\\p{L}'-]+|(?:informat|al corrente)[aeio]?\\p{L}* (?:dei|del(?:l['ae]|lo)?|della|delle|sui|sul(?:l['ae]|lo)?|sulla|sulle|di) ?[\\p{L}'-]+|che conosc\\p{L}+ (?:il|la|i|le|i fatti) ?[\\p{L}'-]*|(?:che )?(?:ha|hanno|chied\\p{L}*|chiest\\p{L}*|prefer\\p{L}*|parl\\p{L}*|rifiut\\p{L}*)[^.;:]{0,45}?(?:anonimato|anonim[aeio]|nominat[aeio]|citat[aeio]|identificat[aeio])|(?:in|sotto)(?: condizione di)? (?:forma anonima|anonimato)|coperto da anonimato",
  one: 'ministr[oa]|deputat[oa]|senatore|senatrice|parlamentare|avvocat[oa]|giudice|magistrat[oa]|agente|poliziott[oa]|militare|soldato|ufficiale|testimone|medico|operai[oa]|lavoratore|investitore|analista|membro|collega|abitante|uomo|donna|cliente|manager|fonte|persona|funzionario|diplomatico|dirigente|banchiere|consigliere|dipendente|responsabile|qualcuno',
  article: "(?:un[oa]?|un'|la|il|lo|l'|questa|altra|un'altra)(?: ?[\\p{L}-]+){0,2}|qualcuno|secondo",
  few: 'alcun[ei]|molt[ei]|la maggior parte|nessuna?|una parte',
  someBefore: '(?:delle|dei|degli|di queste|di quelle|tra le|fra le)(?: [\\p{L}-]+){0,1}',
  at: '(?:in|di|della|presso|interne? a|all.interno (?:di|della))',
  notBefore: 'principale|unica|importante|grande',
  notAfter:
    'di (?:energia|reddito|finanziamento|acqua|luce|preoccupazione|ispirazione|entrate|calore)\\p{L}*|rinnovabil\\p{L}+|energetic\\p{L}+',
}

const nl: SourcingWords = {
  source:
    '(?:regerings|coalitie|partij|bank|defensie|politie|justitie|diplomaten|bedrijfs)kringen|bronnen|bron|ingewijden|ingewijde',
  people:
    'mensen|personen|persoon|functionarissen|functionaris|ambtenaren|ambtenaar|diplomaten|diplomaat|bestuurders|bankiers|adviseurs|adviseur|medewerkers|medewerker|betrokkenen|iemand',
  others:
    'ministers?|kamerleden|kamerlid|advocaten|advocaat|rechters?|agenten|agent|politieagenten|militairen|militair|soldaten|soldaat|officieren|officier|getuigen?|artsen|arts|werknemers?|beleggers?|analisten|analist|leden|lid|collega|bewoners?|mannen|man|vrouwen|vrouw|klanten|klant|bankier|bestuurder|leraren|leraar',
  veiled:
    "(?:die |dicht )?(?:bekend|vertrouwd) (?:is |zijn )?met (?:de |het |dit |deze )?[\\p{L}'-]+|met (?:directe )?kennis van (?:de |het )?[\\p{L}'-]+|op de hoogte(?: (?:is|zijn))?(?: van (?:de |het )?[\\p{L}'-]+)?|dicht bij (?:de |het )?[\\p{L}'-]+|rond(?:om)? (?:de |het )[\\p{L}'-]+|(?:die )?(?:anoniem|niet met naam|niet bij naam)[^.;:]{0,30}?(?:blijven|genoemd|worden|wil|willen|wilde|wilden)\\p{L}*|op voorwaarde van anonimiteit",
  one: 'minister|kamerlid|advocaat|rechter|agent|militair|soldaat|officier|getuige|arts|werknemer|belegger|analist|lid|collega|bewoner|man|vrouw|klant|bankier|bestuurder|leraar|bron|ingewijde|persoon|functionaris|ambtenaar|diplomaat|adviseur|medewerker|iemand',
  article: '(?:een|de|deze|die|andere)(?: [\\p{L}-]+){0,2}|iemand|volgens',
  few: 'enkele|sommige|een deel|geen|de meeste',
  someBefore: '(?:van (?:de|deze|die|hen))(?: [\\p{L}-]+){0,1}',
  at: '(?:bij|binnen|van)',
  notBefore: 'energie|belangrijke|enige|open|grote|voornaamste',
  notAfter: 'van (?:energie|inkomsten|inkomen|zorg|inspiratie|vermaak|ergernis)',
}

const id: SourcingWords = {
  source:
    'sumber(?!\\s*(?:daya|energi|air|pendapatan|listrik|dana|makanan|api|utama))|sumber-sumber|narasumber',
  people: 'orang|pejabat|diplomat|eksekutif|bankir|penasihat|karyawan|pegawai|seseorang',
  others:
    'menteri|anggota|pengacara|hakim|jaksa|polisi|tentara|perwira|saksi|dokter|pekerja|buruh|investor|analis|rekan|warga|pria|wanita|perempuan|politikus|politisi',
  veiled:
    "yang (?:mengetahui|memahami|akrab dengan|dekat dengan|mengerti)(?: langsung)? [\\p{L}'-]+(?: (?:itu|tersebut|ini))?|yang (?:menolak|tidak mau|tidak ingin|enggan|meminta)[^.;:]{0,30}?(?:disebutkan|disebut|diidentifikasi|anonim)\\p{L}*(?: (?:namanya|nama|identitasnya))?|dengan syarat anonim(?:itas)?|secara anonim",
  one: 'seseorang|sumber|narasumber',
  article: '(?:seorang|satu|sebuah|salah satu|menurut)(?: [\\p{L}-]+){0,1}|seseorang',
  few: 'beberapa|sebagian',
  someBefore: 'dari(?: (?:para|ketiga|keempat|tiga|empat))?',
  at: '(?:di|dari|dalam)',
}

const tr: SourcingWords = {
  source: 'kaynak(?:lar)?(?:dan|tan|a|ı|ın|lar|ları|larından|larına|ların)?|kaynağ~',
  people: 'kişi~|yetkili~|diplomat~|yönetici~|bankacı~|danışman~|çalışan~|biri',
  others:
    'bakan(?:ı|lar)?|milletvekil(?:i|leri)|avukat~|hakim~|savcı~|polis~|asker~|subay~|tanık~|doktor~|işçi~|yatırımcı~|analist~|üye~|adam|kadın~|müşteri~',
  veiled:
    '(?:konu|mesele|gelişme|görüşme|plan|anlaşma|süreç)\\p{L}* (?:hakkında )?(?:yakın|bilgi|bilen|aşina|vâkıf|vakıf)\\p{L}*(?: sahibi)?(?: olan)?|(?:konuya|meseleye|şirkete|hükümete) yakın(?: olan)?|(?:hakkında )?(?:doğrudan )?bilgi(?:si)? (?:sahibi|olan)(?: olan)?|(?:isminin|adının|kimliğinin)[^.;:]{0,30}?(?:istemeyen|kaydıyla|koşuluyla|şartıyla)',
  one: 'milletvekili|avukat|hakim|savcı|polis|asker|subay|tanık|doktor|işçi|yatırımcı|analist|adam|kadın|müşteri|kaynak|kişi|yetkili|diplomat|yönetici|bankacı|danışman|çalışan|biri',
  article: '(?:bir|adını vermeyen|isimsiz)(?: [\\p{L}-]+){0,2}',
  someAfter: '(?<=[dt][ae]n) ',
  countsBehind: { biri: 1, ikisi: 2, üçü: 3, dördü: 4, beşi: 5 },
  notBefore: 'enerji|gelir|su|güç|ana|önemli|doğal|açık|insan|mali|finansman',
  notAfter: 'kod|kodu|kodlu|sağla\\p{L}*|ayır\\p{L}*',
}

const pl: SourcingWords = {
  source: 'źród(?:eł|ła|ło|łem|łami|łom|łach|le)|informator~|rozmówc~',
  people: 'osob~|osób|urzędni~|dyplomat~|przedstawiciel~|bankier~|doradc~|pracowni~|menedżer~|ktoś',
  others:
    'minist(?:er|ra|rowie|rów)|pose(?:ł|łka)|posł~|senator~|prawni~|adwoka~|sędzi~|prokurator~|policjan~|żołnierz~|oficer~|świad(?:ek|ka|kowie|ków)|lekarz~|robotni~|inwestor~|anality~|człon(?:ek|ka|kowie|ków)|koleg~|mieszka(?:niec|ńca|ńcy|ńców)|mężczyzn~|kobiet~|klient~|działacz~|polity(?:k|ka|cy|ków)',
  veiled:
    "(?:zbliżon|bliski|zaznajomion|zapoznan|zorientowan|poinformowan)\\p{L}* (?:do|z|ze|w|we|o)? ?[\\p{L}'-]+|znając\\p{L}* [\\p{L}'-]+|(?:mając\\p{L}* |z |posiadając\\p{L}* )?(?:bezpośredni\\p{L}+ )?wiedz(?:ę|ą) (?:o|na temat) [\\p{L}'-]+|(?:któr\\p{L}+ )?(?:prosi|popros|chci|chc|zastrzeg|pragn)\\p{L}*[^.;:]{0,30}?anonimow\\p{L}*|(?:pod warunkiem |zastrzegając\\p{L}* )?(?:zachowania )?anonimowoś\\p{L}+|anonimow(?:o|e|y|a|i|ych)",
  one: 'minister|poseł|posłanka|senator|prawnik|adwokat|sędzia|prokurator|policjant|żołnierz|oficer|świadek|lekarz|inwestor|analityk|członek|mieszkaniec|mężczyzna|kobieta|klient|działacz|polityk|źródło|źródła|informator|rozmówca|osoba|osoby|urzędnik|dyplomata|przedstawiciel|bankier|doradca|pracownik|menedżer|ktoś',
  article: '(?:jedno|jeden|jedna|to|jednego|pewne|inne|według)(?: [\\p{L}-]+){0,2}',
  few: 'niektór~|kilka|kilkoro|część|żadn~|większość',
  someBefore: '(?:z|ze|spośród)(?: (?:tych|naszych|trzech|czterech))?(?: [\\p{L}-]+){0,1}',
  at: '(?:w|we|z|ze)',
  notBefore: 'energii|główne|główn\\p{L}*|odnawialn\\p{L}*|ważn\\p{L}*',
  notAfter:
    'energii|dochod\\p{L}+|finansowania|wody|światła|ciepła|zasilania|prawa|utrzymania|odnawialn\\p{L}+',
}

const ru: SourcingWords = {
  source: 'источник(?:и|а|ов|у|ам|ом|ами|е|ах)?|собеседник(?:и|а|ов|у|ам|ом|ами)?',
  people:
    'человек~|люд(?:и|ей|ям|ьми)|чиновник~|дипломат~|менеджер~|банкир~|советник~|сотрудник~|представител~|кто-то',
  others:
    'министр~|депутат~|сенатор~|адвокат~|судь[яиею]~|прокурор~|полицейск~|военн(?:ый|ые|ого|ых|ым|ому)|солдат~|офицер~|свидетел~|врач~|рабоч(?:ий|ие|его|их)|инвестор~|аналитик~|член(?:ы|а|ов)?|коллег~|жител~|мужчин~|женщин~|клиент~|топ-менеджер~|политик(?:и|а|ов)?|следовател~',
  veiled:
    "(?:знаком|близк|осведомл|информирован|посвящ)\\p{L}* (?:с|к|о|об|в)? ?[\\p{L}'-]+|знающ\\p{L}* [\\p{L}'-]+|(?:на условиях|на условии|при условии|сохранени\\p{L}+)[^.;:]{0,20}?анонимности|(?:котор\\p{L}+ |пожелавш\\p{L}+ |пожела\\p{L}+ |попрос\\p{L}+ )[^.;:]{0,30}?(?:аноним\\p{L}*|имен\\p{L}*|назван\\p{L}*)|не названн\\p{L}+|анонимн\\p{L}+",
  one: 'министр|депутат|сенатор|адвокат|судья|прокурор|полицейский|военный|солдат|офицер|свидетель|врач|инвестор|аналитик|член|коллега|житель|мужчина|женщина|клиент|политик|следователь|источник|источника|собеседник|собеседника|человек|чиновник|дипломат|менеджер|банкир|советник|сотрудник|представитель|кто-то',
  few: 'некотор~|нескольк~|часть|ни один|большинство',
  someBefore: '(?:из|среди)(?: (?:этих|наших|трех|четырех|них))?(?: [\\p{L}-]+){0,1}',
  at: '(?:в|во|из)(?: компании)?',
  notBefore: 'основн\\p{L}+|главн\\p{L}+|возобновляем\\p{L}+|энергетическ\\p{L}+|важн\\p{L}+|открыт\\p{L}+',
  notAfter: 'энергии|доход\\p{L}+|питания|финансирования|воды|света|тепла|информации|выручки|опасности|тока',
}

const ar: SourcingWords = {
  source: 'مصادر|مصدر|مصدران|مصدرين|مصدرا',
  people:
    'اشخاص|شخص|شخصان|شخصين|مسؤول|مسؤولون|مسؤولين|مسؤولان|دبلوماسي|دبلوماسيون|دبلوماسيين|دبلوماسيان|موظف|موظفون|موظفين|مستشار|مستشارين',
  others:
    'وزير|وزراء|نائب|نواب|محامي?|محامون|محامين|قاضي?|قضاة|ضابط|ضباط|جندي|جنود|شاهد|شهود|طبيب|اطباء|عامل|عمال|مستثمر|مستثمرون|مستثمرين|محلل|محللون|محللين|عضو|اعضاء|رجل|امراة|سياسي|سياسيون|سياسيين',
  veiled:
    "(?:مطلع|مقرب|قريب)\\p{L}* (?:على|من)? ?[\\p{L}'-]+|(?:على )?(?:دراية|علم|اطلاع)(?: مباشرة?)? ?ب?[\\p{L}'-]+|(?:طلب|رفض|فضل|اشترط|شريطة|شرط)\\p{L}*[^.;:،]{0,30}?(?:هوي\\p{L}+|اسم\\p{L}*|سري\\p{L}*|مجهول\\p{L}*)",
  one: 'وزير|نائب|محامي?|قاضي?|ضابط|جندي|شاهد|طبيب|عامل|مستثمر|محلل|عضو|رجل|امراة|سياسي|مصدر|مصدرا|شخص|مسؤول|دبلوماسي|موظف|مستشار',
  few: 'بعض|عدد|معظم|احد',
  someBefore: '(?:من)(?: (?:بين|هذه|هؤلاء|تلك))?',
  at: '(?:في|داخل|من)(?: شركة)?',
  notBefore: 'اهم|ابرز|اكبر',
  notAfter: 'الطاقة|طاقة|دخل|الدخل|المياه|مياه|قلق|رزق|تمويل|التمويل|الضوء|متجددة|مفتوح\\p{L}*',
}

const hi: SourcingWords = {
  source: 'सूत्रों|सूत्र',
  people: 'लोगों|लोग|व्यक्तियों|व्यक्ति|अधिकारियों|अधिकारी|राजनयिकों|राजनयिक|बैंकरों|सलाहकारों|कर्मचारियों',
  others:
    'मंत्री|सांसद|विधायक|वकील|वकीलों|न्यायाधीश|पुलिसकर्मी|सैनिक|सैनिकों|गवाह|गवाहों|डॉक्टर|डॉक्टरों|मज़दूर|निवेशक|निवेशकों|विश्लेषक|सदस्य|सदस्यों|नेता|नेताओं',
  veiled:
    '(?:मामले|इस मामले|योजना|बातचीत|घटनाक्रम|विषय)[^।;:]{0,12}?(?:जानकार|जानकारी|परिचित|करीबी|वाक़िफ|अवगत)[^।;:]{0,18}?(?:वाले|रखने|एक)?|(?:नाम|पहचान)[^।;:]{0,20}?(?:शर्त|नहीं|गुप्त|ज़ाहिर|जाहिर|उजागर)[^।;:]{0,12}|गुमनाम\\p{L}*|जानकार|करीबी',
  one: 'मंत्री|सांसद|विधायक|वकील|न्यायाधीश|पुलिसकर्मी|सैनिक|गवाह|डॉक्टर|निवेशक|विश्लेषक|सदस्य|नेता|व्यक्ति|अधिकारी|राजनयिक',
  article: 'एक(?: [\\p{L}\\p{M}-]+){0,3}',
  someAfter: ' ?में से ?',
  notBefore: 'ऊर्जा|आय|मुख्य|प्रमुख',
  notAfter: 'वाक्य',
}

const ja: SourcingWords = {
  source: '関係者(?!各位|一同)|消息筋|関係筋|情報筋|筋(?=によると|は|が|の話|に)|消息通|内部関係者',
  people: '人物|当局者|高官|幹部|役員|社員|担当者|外交官|議員',
  veiled:
    '(?:事情|内情|内容|計画|協議|交渉|状況|経緯|事態)(?:を|に)(?:よく)?(?:知る|詳しい|通じた|精通した|近い)|匿名(?:を条件に|を希望し(?:た|て)|で|の)|名前を(?:明かさない|伏せる|出さない)(?:こと|条件)?(?:を条件に|で)?|に近い',
  one: '人物',
  article: 'ある|(?:に近い|知る|詳しい)',
  someAfter: 'の?(?:うち|中)の?',
}

const zh: SourcingWords = {
  source:
    '消息人士|知情人士|消息灵通人士|消息靈通人士|知情者|消息来源|消息來源|消息源|匿名人士|内部人士|內部人士',
  people: '人士|官员|官員|外交官|高管|员工|員工|顾问|顧問|银行家|銀行家|人',
  veiled:
    '(?:熟悉|了解|知悉|瞭解|接近)[^，。；：、]{0,12}?(?:的|之)|(?:要求|不愿|不願|拒绝|拒絕|希望)[^，。；：]{0,8}?(?:匿名|具名|透露姓名|公开身份|公開身份)(?:的)?|匿名(?:的)?',
  one: '$^',
  someLeading: '其中|当中|當中',
  someAfter: '(?:中|当中|當中|之中)的?',
}

const ko: SourcingWords = {
  source: '소식통|관계자|내부자',
  people: '인사|사람|당국자|외교관|임원|직원|고위\\s?관리|관리',
  veiled:
    '(?:사안|사정|문제|내용|계획|협상|논의|상황)\\p{L}* (?:정통한|밝은|잘 아는|아는|가까운)|(?:에|과|와) (?:가까운|정통한)|익명(?:을 (?:요구한|전제로|조건으로))?(?:의)?',
  one: '소식통|관계자|내부자|인사|사람|당국자|외교관',
  article: '(?:한|어느|어떤)(?: [\\p{L}-]+){0,2}',
  someAfter: '(?: ?(?:들))? ?(?:중|가운데) ?',
}

export const SOURCING_WORDS: Readonly<Record<string, SourcingWords>> = {
  ...{ en, fr, de, es, pt, it, nl, id, tr, pl, ru, ar, hi, ja, zh, ko },
}
