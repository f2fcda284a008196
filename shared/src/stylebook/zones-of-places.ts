/** What time a place keeps, by the names that a dateline may give it: those of many languages, in small letters. */
const PLACES: Readonly<Record<string, string>> = {
  'Africa/Algiers': 'algiers|alger|argel|algier|الجزائر|アルジェ|阿尔及尔',
  'Africa/Cairo': 'cairo|le caire|el cairo|kairo|il cairo|القاهرة|カイロ|开罗|каир',
  'Africa/Johannesburg': 'johannesburg|pretoria|cape town|le cap|ciudad del cabo|kapstadt',
  'Africa/Lagos': 'lagos|abuja',
  'Africa/Nairobi': 'nairobi|نيروبي|ナイロビ|内罗毕',
  'Africa/Tunis': 'tunis|túnez|تونس',
  'America/Argentina/Buenos_Aires': 'buenos aires|بوينس آيرس|ブエノスアイレス|布宜诺斯艾利斯',
  'America/Bogota': 'bogota|bogotá|بوغوتا',
  'America/Chicago': 'chicago|شيكاغو|シカゴ|芝加哥',
  'America/Los_Angeles': 'los angeles|san francisco|seattle|لوس أنجليس|ロサンゼルス|洛杉矶',
  'America/Mexico_City': 'mexico city|mexico|ciudad de méxico|méxico|mexiko-stadt|مكسيكو',
  'America/New_York':
    'new york|nueva york|nova york|washington|boston|miami|atlanta|نيويورك|واشنطن|ニューヨーク|ワシントン|纽约|华盛顿|紐約|華盛頓|нью-йорк|вашингтон|뉴욕|워싱턴',
  'America/Sao_Paulo': 'sao paulo|são paulo|rio de janeiro|brasilia|brasília|ساو باولو|サンパウロ|圣保罗',
  'America/Toronto': 'toronto|ottawa|montreal|montréal|تورونتو|トロント|多伦多',
  'Asia/Baghdad': 'baghdad|bagdad|بغداد|バグダッド|巴格达',
  'Asia/Bangkok': 'bangkok|بانكوك|バンコク|曼谷|กรุงเทพฯ|กรุงเทพ',
  'Asia/Beirut': 'beirut|beyrouth|بيروت|ベイルート|贝鲁特',
  'Asia/Dubai': 'dubai|dubaï|abu dhabi|abou dhabi|دبي|أبوظبي|أبو ظبي|ドバイ|迪拜',
  'Asia/Hong_Kong': 'hong kong|hongkong|هونغ كونغ|香港|홍콩',
  'Asia/Jakarta': 'jakarta|yakarta|جاكرتا|ジャカルタ|雅加达',
  'Asia/Jerusalem': 'jerusalem|jérusalem|jerusalén|tel aviv|tel-aviv|القدس|エルサレム|耶路撒冷',
  'Asia/Kolkata':
    'new delhi|nueva delhi|neu-delhi|mumbai|bombay|delhi|نيودلهي|ニューデリー|新德里|नई दिल्ली|मुंबई',
  'Asia/Manila': 'manila|manille|مانيلا|マニラ|马尼拉',
  'Asia/Riyadh': 'riyadh|riyad|riad|الرياض|リヤド|利雅得',
  'Asia/Seoul': 'seoul|séoul|seúl|سول|ソウル|首尔|首爾|서울|сеул',
  'Asia/Shanghai':
    'beijing|pékin|pekin|pekín|pequim|peking|pechino|shanghai|shanghái|بكين|شنغهاي|北京|上海|пекин|шанхай|베이징|상하이',
  'Asia/Singapore': 'singapore|singapour|singapur|singapura|سنغافورة|シンガポール|新加坡',
  'Asia/Tehran': 'tehran|téhéran|teherán|teheran|طهران|テヘラン|德黑兰',
  'Asia/Tokyo': 'tokyo|tokio|tóquio|osaka|طوكيو|東京|大阪|东京|токио|도쿄',
  'Australia/Sydney': 'sydney|melbourne|canberra|سيدني|シドニー|悉尼',
  'Europe/Athens': 'athens|athènes|atenas|athen|atene|أثينا|アテネ|雅典',
  'Europe/Berlin':
    'berlin|berlín|berlim|berlino|frankfurt|francfort|munich|münchen|برلين|ベルリン|柏林|берлин|베를린',
  'Europe/Brussels': 'brussels|bruxelles|bruselas|brüssel|bruxelas|بروكسل|ブリュッセル|布鲁塞尔|брюссель',
  'Europe/Istanbul': 'istanbul|estambul|ankara|إسطنبول|أنقرة|イスタンブール|伊斯坦布尔',
  'Europe/Kyiv': 'kyiv|kiev|kiew|kyjiw|كييف|キーウ|基辅|киев|київ',
  'Europe/Lisbon': 'lisbon|lisbonne|lisboa|lissabon|لشبونة|リスボン',
  'Europe/London': 'london|londres|londra|edinburgh|manchester|لندن|ロンドン|伦敦|倫敦|лондон|런던',
  'Europe/Madrid': 'madrid|barcelona|barcelone|مدريد|マドリード|马德里|мадрид',
  'Europe/Moscow': 'moscow|moscou|moscú|moskau|mosca|موسكو|モスクワ|莫斯科|москва|모스크바',
  'Europe/Paris': 'paris|parís|parigi|lyon|marseille|باريس|パリ|巴黎|париж|파리',
  'Europe/Rome': 'rome|roma|rom|milan|mailand|milano|روما|ローマ|罗马|рим',
  'Europe/Stockholm': 'stockholm|estocolmo|ستوكهولم',
  'Europe/Vienna': 'vienna|vienne|viena|wien|فيينا|ウィーン|维也纳',
  'Europe/Warsaw': 'warsaw|varsovie|varsovia|warschau|warszawa|وارسو|ワルシャワ|华沙',
  'Europe/Zurich': 'zurich|zürich|geneva|genève|ginebra|genf|ginevra|جنيف|ジュネーブ|日内瓦',
  'Pacific/Auckland': 'auckland|wellington',
}

const byName = new Map(
  Object.entries(PLACES).flatMap(([zone, names]) => names.split('|').map((name) => [name, zone] as const)),
)

/** The zone of a place as a dateline names it: `TOKYO`, `PARIS/LYON`, `MARLOW, England`; null of one that is not known. */
export function zoneOfPlace(place: string): string | null {
  const [first = ''] = place.toLowerCase().split(/[,/、，(]|\s[–—-]\s/)
  return byName.get(first.trim().replace(/発$|电$/u, '')) ?? null
}

/** Zones of places that are named somewhere in a text. */
export function zonesNamedIn(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase()
  const isLetter = (sign: string | undefined) =>
    sign !== undefined && /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(sign)
  return new Set(
    [...byName].flatMap(([name, zone]) => {
      const at = lower.indexOf(name)
      return at < 0 || isLetter(lower[at - 1]) || isLetter(lower[at + name.length]) ? [] : zone
    }),
  )
}

/** Minutes ahead of Greenwich that a zone's clocks stand at on a day; both of summer and winter where no day is said. */
export function minutesAhead(zone: string, day: string | null): number[] {
  const days =
    day === null
      ? [new Date('2026-01-15T12:00:00Z'), new Date('2026-07-15T12:00:00Z')]
      : [new Date(`${day}T12:00:00Z`)]
  return [...new Set(days.map((one) => aheadAt(zone, one)))]
}

function aheadAt(zone: string, at: Date): number {
  const part = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value
  const [, sign, hours = '0', minutes = '0'] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(part ?? '') ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
