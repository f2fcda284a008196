/**
 * Words of a figure that goes up, and of one that goes down; none that is used of anything else as often. A form that
 * ends in `*` may go on; between the two parts of a `…` one other words may stand.
 */
export const MOVEMENTS: Readonly<Record<string, { up: string; down: string }>> = {
  en: {
    up: 'rose|risen|rises|rising|climbed|climbs|jumped|surged|soared|gained|increased|increases|grew|grown|strengthened|raised|rallied|rise|increase|growth|upturn|expanded|boosted|doubled|tripled|firmed|swelled|edged up|picked up|ticked up',
    down: 'fell|fallen|falling|dropped|drops|declined|declines|decreased|slumped|tumbled|plunged|slid|shrank|shrunk|weakened|lowered|sank|fall|drop|decline|decrease|downturn|cut|cuts|reduced|reduction|eased|slowed|narrowed|halved|slipped|slips|slid|dipped|dips|contracted|edged down|ticked down|sagged|crashed|collapsed',
  },
  fr: {
    up: 'augmenté*|augmente|augmentent|hausse|progressé*|progresse|progression|grimpé*|grimpe|bondi*|bond|monté|monte|montée|crû|accru*|relevé|hausses|renforcé*|apprécié*|envolé*|plus haut|croissance|doublé*|gonflé*|flambé*|envolé*|accéléré*',
    down: 'baissé*|baisse|baisses|reculé*|recul|recule|chuté*|chute|diminué*|diminue|diminution|cédé|cède|plongé*|replié*|abaissé*|dégringolé*|affaibli*|déprécié*|plus bas|ralenti*|réduit*|réduction|divisé*|glissé*|fléchi*|contracté*|effondré*|tassé*',
  },
  de: {
    up: 'stieg|stiegen|gestiegen|steigt|steigen|anstieg|kletterte*|geklettert|wuchs|wuchsen|gewachsen|zugelegt|zunahme|erhöht*|erhöhte*|angehoben|sprang*|legte…zu|legten…zu|zog…an|zogen…an|hob…an|plus von|zuwachs|verdoppelt*|wachstum|verteuert*|schnellte*|explodier*|verbessert*',
    down: 'fiel|fielen|gefallen|fällt|sank|sanken|gesunken|sinkt|sinken|rückgang|zurückgegangen|nachgegeben|abnahme|gesenkt|senkte*|schrumpfte*|geschrumpft|stürzte*|einbruch|verringert*|verringerte*|ging…zurück|gingen…zurück|geht…zurück|gehen…zurück|gab…nach|gaben…nach|minus von|verbilligt*|halbiert*|brach…ein|brachen…ein|eingebrochen|rutschte*|gab um|sackte*|kollabiert*',
  },
  es: {
    up: 'subió|subieron|subido|sube|subida|aumentó|aumentaron|aumentado|aumento|creció|crecieron|crecido|crecimiento|avanzó|avanzaron|escaló|saltó|repuntó|elevó|elevaron|alza|incrementó|incremento|apreció|trepó|duplicó|fortaleció|disparó|dispararon|repuntaron|incrementaron',
    down: 'bajó|bajaron|bajado|bajada|cayó|cayeron|caído|caída|descendió|descendieron|descenso|retrocedió|retrocedieron|disminuyó|disminuyeron|redujo|redujeron|recortó|desplomó|depreció|debilitó|reducción|ralentizó|desplomaron|hundió|hundieron|contrajo|contrajeron|cedió|cedieron',
  },
  pt: {
    up: 'subiu|subiram|subido|aumentou|aumentaram|aumento|cresceu|cresceram|crescimento|avançou|avançaram|elevou|elevaram|saltou|disparou|valorizou*|valorizaram*|em alta|uma alta|fortaleceu*|dobrou|dispararam|saltaram',
    down: 'caiu|caíram|queda|baixou|baixaram|recuou|recuaram|diminuiu|diminuíram|reduziu|reduziram|desceu|desceram|despencou|desvalorizou*|enfraqueceu*|depreciou*|redução|despencaram|encolheu|encolheram|cedeu|cederam',
  },
  it: {
    up: 'salito|salita|saliti|salite|salgono|aumentato|aumentata|aumentati|aumentate|aumento|cresciuto|cresciuta|cresciuti|cresciute|crescita|balzato|balzata|rialzo|alzato|rafforzato|impennata|raddoppiato|balzati|balzate|schizzat*|impennat*',
    down: 'sceso|scesa|scesi|scese|scende|scendono|calato|calata|calati|calate|calo|diminuito|diminuita|diminuiti|diminuite|crollato|crollata|crollo|ribasso|ridotto|abbassato|indebolito|flessione|riduzione|scivolat*|arretrat*|contratt*|crollati|crollate',
  },
  nl: {
    up: 'steeg|stegen|gestegen|stijgt|stijgen|stijging|groeide|groeiden|gegroeid|groei|klom|geklommen|toename|toegenomen|verhoogd|verhoogde|klommen|sprong|sprongen|schoot|schoten',
    down: 'daalde|daalden|gedaald|daalt|dalen|daling|kromp|gekrompen|afname|afgenomen|verlaagd|verlaagde|zakte|gezakt|gleed|gleden|kelderde*|stortte*|krompen',
  },
  pl: {
    up: 'wzrósł|wzrosła|wzrosło|wzrosły|wzrost|wzrostu|rośnie|zwiększył*|podniósł|podniosła|podniosły|podrożał*|umocnił*|skoczył*|wyższ*',
    down: 'spadł|spadła|spadło|spadły|spadek|spadku|maleje|zmniejszył*|obniżył*|potaniał*|osłabił*|runął|runęła|runęły|zmalał*',
  },
  ru: {
    up: 'вырос|выросла|выросло|выросли|рост|роста|поднял*|увеличил*|подорожал*|подскочил*|укрепил*|повысил*|прибавил*|растет',
    down: 'упал|упала|упало|упали|снизил*|снижени*|сократил*|сокращени*|уменьшил*|подешевел*|ослаб|ослабла|ослабел*|рухнул*|падени*|понизил*|просел*',
  },
  tr: {
    up: 'arttı|artış*|yükseldi|yükseliş*|yükseltti|artırdı|tırmandı|güçlendi|büyüdü|zamlandı',
    down: 'düştü|düşüş*|düşürdü|azaldı|azaltıldı|geriledi|gerileme*|indirdi|zayıfladı|küçüldü|ucuzladı',
  },
  ar: {
    up: 'ارتفع*|ارتفاع*|وارتفع*|زاد|زادت|زيادة|ازداد*|صعد|صعدت|صعود|نما|نمت|نمو|قفز*|رفع|رفعت',
    down: 'انخفض*|انخفاض*|وانخفض*|تراجع*|وتراجع*|هبط*|هبوط|نزل|نزلت|تقلص*|خفض|خفضت|انكمش*',
  },
  id: {
    up: 'naik|meningkat|bertambah|menguat|melonjak|melesat|kenaikan|peningkatan|menaikkan|penguatan|pertumbuhan|tumbuh',
    down: 'turun|menurun|berkurang|melemah|anjlok|merosot|menyusut|penurunan|menurunkan|pelemahan',
  },
  hi: {
    up: 'बढ़*|वृद्धि|उछाल|इजाफा|इज़ाफ़ा|चढ़*|मजबूत',
    down: 'गिर*|घट*|गिरावट|कमजोर|लुढ़क*',
  },
  ja: {
    up: '増の|増加|増えた|増えて|増となった|増収|増益|上昇|値上がり|引き上げ|拡大|急騰|上がった|伸びた|%増|増、|増で',
    down: '減の|減少|減った|減って|減となった|減収|減益|下落|低下|値下がり|引き下げ|縮小|急落|下がった|落ち込んだ|%減|減、|減で',
  },
  zh: {
    up: '增长|增長|上涨|上漲|上升|增加|攀升|飙升|飆升|走强|升至|涨至|提高|上调|上調|大涨|升值',
    down: '下降|下跌|下滑|减少|減少|回落|暴跌|走弱|降至|跌至|降低|下调|下調|缩减|大跌|贬值|萎缩',
  },
  ko: {
    up: '증가|상승|올랐|늘었|급등|인상|오른|늘어|성장|뛰었',
    down: '감소|하락|내렸|줄었|급락|인하|떨어졌|내린|줄어|위축',
  },
}
