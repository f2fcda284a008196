interface Denial {
  says: string
  may: string
  /** Where words deny by what is put into them: such a part of a word. */
  within?: string
}

/**
 * Of each language: words that deny what is said, and nothing else (`says`); and all that a translator may deny it with
 * instead (`may`): refusing, lacking, excluding, being the opposite. What is in neither list denies nothing. Form as in
 * `MOVEMENTS`; `…` stands for other words.
 */
export const DENIALS: Readonly<Record<string, Denial>> = {
  en: {
    says: "not|never|cannot|can't|don't|doesn't|didn't|won't|wouldn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't",
    may: "no|none|nobody|nothing|nor|neither|nowhere|without|unable|impossible|una*|unb*|unc*|undi*|undo*|une*|unf*|unh*|unj*|unk*|unl*|unm*|unn*|uno*|unp*|unq*|unr*|uns*|unt*|unu*|unv*|unw*|inac*|inadequ*|incap*|incompl*|inconcl*|incorr*|ineff*|inelig*|insuff*|intact|invalid*|illeg*|improb*|impos*|irre*|disab*|disag*|disap*|dislik*|dismiss*|disput*|dissent*|non|fail*|refus*|reject*|declin*|deny|denie*|rul*|stay*|remain*|avoid*|lack*|far|yet|hardly|barely|scarcely|only|until|stop*|halt*|block*|ban*|prevent*|exclud*|miss*|less|few*|little|rather|instead|but|shouldn't|couldn't|mustn't|short|still|unless|against|absen*|abandon*|drop*|cancel*|exempt*|free",
  },
  fr: {
    says: 'pas|jamais',
    may: "ne|n'*|pas|non|ni|aucun*|jamais|rien|personne|sans|nul*|exclu*|refus*|impossible*|incapable*|échou*|manqu*|évit*|empêch*|loin|hors|faute|cess*|interdi*|rejet*|démen*|nie|niait|nient|nié*|absen*|inac*|inap*|incap*|inchang*|incompl*|inconn*|indispon*|ineff*|inélig*|insuff*|intact*|inutil*|improb*|illég*|irré*|irre*|démen*|dénu*|dépourv*|contre|peu|moins|seulement|uniquement|abandon*|renonc*|suspend*|encore|tard*|rest*",
  },
  de: {
    says: 'nicht|nie|niemals',
    may: 'kein*|niemand*|nichts|ohne|weder|noch|una*|unb*|unei*|uner*|unf*|ung*|unk*|unl*|unm*|unn*|unp*|unr*|unsch*|unsi*|unst*|unv*|unw*|unz*|ablehn*|abgelehn*|lehnt*|lehnen|verweiger*|weiger*|ausgeschlossen*|schließ*|schloss*|erst|kaum|fehl*|scheiter*|verzicht*|nein|nur|statt|anstatt|dementier*|bestreit*|bestritt*|verneint*|verhinder*|verbot*|verbiet*|gegen|miss*|zurück*|absag*|abgesagt*|ausge*|entfäll*|entfiel*|wenig*|bleib*|blieb*|vermeid*|außer*|los|frei|nein|leer|einstell*|eingestellt*|fällt…aus|fallen…aus|fiel…aus|fielen…aus|nirgend*',
  },
  es: {
    says: 'no|nunca|jamás',
    may: 'no|ni|nunca|jamás|ningun*|ningún|nada|nadie|sin|tampoco|rechaz*|neg*|nieg*|imposib*|descart*|evit*|dej*|fall*|fracas*|incapa*|incompl*|inútil*|insufic*|inexist*|intact*|improb*|ileg*|desmint*|desment*|descono*|desaprob*|falt*|exclu*|sólo|solo|apenas|contra|menos|lejos|sino|salvo|renunc*|suspend*|cancel*|prohib*|aún|todavía|exent*|carec*|poc*|impid*|salió',
  },
  pt: {
    says: 'não|nunca|jamais',
    may: 'nem|nenhum*|nada|ninguém|sem|recus*|neg*|impossív*|descart*|rejeit*|evit*|deix*|incapa*|incompl*|inútil|insufic*|inexist*|intact*|improv*|ileg*|desment*|desconhec*|desaprov*|falt*|falh*|fracass*|exclu*|só|apenas|contra|menos|longe|mas|salvo|renunci*|suspend*|cancel*|proib*|ainda|tampouco|isent*|careci*|pouc*|imped*',
  },
  it: {
    says: 'non|mai',
    may: 'né|nessun*|niente|nulla|senza|no|rifiut*|esclu*|impossibil*|neg*|manc*|smenti*|incapac*|incompl*|inutil*|insuff*|inesist*|invari*|improb*|illeg*|irreg*|sprovv*|evit*|fall*|solo|soltanto|contro|meno|lontano|lungi|ma|salvo|rinunci*|sospe*|annull*|viet*|ancora|neppure|neanche|poc*|imped*',
  },
  nl: {
    says: 'niet|nooit',
    may: 'geen|niemand|niets|zonder|noch|nee|onaf*|onb*|ong*|onh*|onj*|onm*|onn*|onop*|onr*|onv*|onw*|onz*|weiger*|geweigerd*|afgewezen|wijst|wees|uitgesloten|sluit|sloot|misluk*|gebrek|ontbre*|pas|alleen|slechts|nauwelijks|tegen|minder|maar|verbod*|verbied*|vermijd*|afzien*|ontken*|blijf*|bleef|nergens',
  },
  pl: {
    says: 'nie|nigdy',
    may: 'nie|niemożliw*|niedost*|niezn*|nieuda*|niezmien*|niezdol*|nieobec*|nieprawd*|nikt|nic|żaden|żadn*|bez|brak*|odm*|odrzuc*|wyklucz*|zaprzecz*|ani|dopiero|tylko|przeciw*|mniej|zakaz*|ledwo|unik*',
  },
  ru: {
    says: 'не|никогда',
    may: 'ни|никто|ничто|ничего|никак*|никогда|никого|нет|без|безусп*|безрез*|нельзя|невозможн*|неудач*|недоступн*|неизвестн*|неизменн*|недостат*|незакон*|неспособ*|отказ*|отверг*|исключ*|отриц*|опроверг*|отмен*|лишь|только|против*|меньше|запре*|едва|избе*|мало',
  },
  tr: {
    says: 'değil|asla',
    may: 'yok*|hayır|ne|hiç*|kimse|olmadan|olmaksızın|redd*|imkansız|imkânsız|ancak|sadece|yalnızca|karşı|yasak*|iptal*',
    within: 'm[ae](?:d[ıi]|y[ae]ca|z|m[ae]|d[ae]n|s[ıi])|m[ıiuü]yor|[sz][ıiuü]z(?!\\p{L})',
  },
  ar: {
    says: 'لم|لن|ليس*',
    may: 'لا|لم|لن|ليس*|غير|دون|بدون|ما|عدم|بعدم|رفض*|نفى|نفت|ينفي|تنفي|استبعد*|كلا|ولا|ولم|ولن|فلم|فلن|فلا|مستحيل|تعذر|يتعذر|لم*|لن*|وليس*|رفض*|يرفض|ترفض|حظر|منع|ضد|إلا|الا|سوى|فقط|بلا|تجنب*|فشل*|امتنع*|استحال*',
  },
  id: {
    says: 'tidak|bukan|belum',
    may: 'tak|jangan|tanpa|tiada|menolak|ditolak|mustahil|gagal|enggan|batal*|dibatalkan|larang*|dilarang|hanya|kecuali|membantah|bebas|non',
  },
  hi: {
    says: 'नहीं',
    may: 'न|ना|बिना|मत|इनकार*|इंकार*|खारिज*|असंभव|नामुमकिन|सिर्फ|केवल|विफल|रोक*|रद्द|बगैर|नकार*',
  },
  ja: {
    says: 'ません|なかった|しない|ていない|できない|ではない',
    may: 'ない|なく|なければ|なかった|なし|無|不|未|非|否|ず|ぬ|まい|ません|拒|断念|断った|反対|除|欠|中止|停止|見送|失敗|だけ|のみ|しか|初めて|避け|免|禁|止|以外|除外|却下|難|困|見合|失',
  },
  zh: {
    says: '没有|不会|不能|不得|并未|從未|从未|未能|不愿|不再|沒有|不會',
    may: '不|没|沒|未|無|无|非|否|别|勿|拒|尚|莫|免|禁|停|才|仅|僅|只|难|難|失败|取消|反对|缺|除|避|止',
  },
  ko: {
    says: '않|못하|아니다',
    may: '않|안 |못|없|아니|아닌|불가|불능|무산|미정|미달|비공개|부인|거부|거절|반대|금지|말라|지 말|중단|실패|취소|뿐|제외|막았|막는|피했|피하',
  },
}
