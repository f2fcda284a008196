/*
 * What the news says that somebody does or does not: a line for each act, its forms in each language in the order of
 * `TAGS`. Forms as in `MOVEMENTS`. Only forms that mean the act and little else stand here.
 */
const TAGS = ['en', 'fr', 'de', 'es', 'pt', 'it', 'nl', 'ru', 'pl', 'ar', 'id', 'ja', 'zh', 'ko'] as const

const LINES = `
resign*; démissionn*; zurücktret*|tritt…zurück|zurückgetreten; dimit*|dimisión; renunci*|demiti*; dimett*|dimission*; opstap*|aftred*; отставку; ustąpi*|rezygnuj*; استقال*|يستقيل|تستقيل|سيستقيل|ستستقيل; mundur|mengundurkan; 辞任|辞職; 辞职|辭職; 사임|사퇴
repair*; répar*; reparier*|reparatur*|repariert*; repar*; repar*|consert*; ripar*; reparatie*|reparer*|gerepareerd|hersteld; отремонтир*|ремонт*; napraw*; اصلاح*|يصلح|تصلح; diperbaiki|memperbaiki; 修理|修復; 修复|维修|修復; 수리|복구
pay|pays|paid; payé*|paie|paiera|verser*|versé*; zahlt*|zahlen|bezahl*|gezahlt; pag*; pag*; paga*|pagh*; betaal*|betalen|betaald; заплат*|выплат*|платит; zapłac*|wypłac*|płaci; دفع|دفعت|يدفع|تدفع|ستدفع|سيدفع; membayar|dibayar; 支払|払う; 支付|付清; 지불|지급
ordered|order; ordonn*; angeordnet*|ordnete*|anordn*; ordenó|ordenado|ordenar*|ordena; ordenou|ordenado|ordenar*|ordena; ordinat*|ordina; bevolen|beval|beveelt; приказал*|распорядил*|предписал*; nakazał*|nakaże; امر|امرت; memerintahkan; 命じ|命令; 下令|命令; 명령
plan|plans|planned; prévoi*|envisage*|prévu; plant|planen|geplant|beabsichtig*; planea*|prevé|prevén; planeja*|pretende*; prevede|prevedono|intende*; plant|plannen|gepland; планиру*|намерен*; planuj*|zamierza*; يعتزم|تعتزم|يخطط|تخطط; berencana; 計画|予定; 计划|打算; 계획
reopen*|open|opens|opened; rouvr*|rouvert*|ouvr*|ouvert*; öffne*|öffnet|geöffnet|eröffne*|wiedereröffn*; reabr*|reabier*|abrir*|abrió; reabr*|reabert*|abrir*|abriu; riapr*|riaper*|aprir*|apre; heropen*|opent|openen|geopend; откро*|откры*; otworz*|otwart*; فتح*|يفتح|سيفتح|سيعاد فتح; dibuka|membuka; 再開|開く|開放; 重新开放|开放|重开; 재개장|열린|열렸|문을 연
resume*|restart*; repren*|repris*|redémarr*; wiederaufgenommen|wieder aufgenommen|wieder anlaufen|neu gestartet|fortgesetzt; reanud*|reinici*; retom*|reinici*; ripren*|ripres*|ripart*; hervat*|herstart*; возобнов*; wznow*|wznawia*; استانف*|يستانف|تستانف|سيستانف|ستستانف; dilanjutkan|kembali beroperasi; 再開|再稼働; 恢复|重启; 재가동|재개
extend*; prolong*; verlänger*; prorrog*|ampliar*|ampliad*; prorrog*|estend*; prorog*; verleng*; продл*|продлен*; przedłuż*; يمدد|تمدد|مددت|تمديد|ستمدد|سيمدد; memperpanjang|diperpanjang; 延長; 延长|延長; 연장
sell|sells|sold; vendre|vendra|vendu*|vend; verkauf*; vend*; vend*; vend*; verkop*|verkocht*|verkoopt; продаст|продал*|продат*|продаж*; sprzeda*; باع|باعت|يبيع|تبيع|بيع|ستبيع|سيبيع; menjual|dijual; 売却; 出售|卖出; 매각
raise|raises|raised; relev*|augmenter*|augmenté*|augmente*; erhöh*|anheb*|angehoben*; subirá*|subió|subido|subir|aument*|elev*; aument*|elev*; aument*|alzer*|alzat*|alza; verhog*|verhoogd*|verhoogt; повыс*|повыш*|подним*; podnie*|podwyż*; رفع|رفعت|يرفع|ترفع|سترفع|سيرفع; menaikkan; 引き上げ|値上げ; 提高|上调; 인상|올린|올릴
accept*; accept*; akzeptier*|angenommen|annehm*|nimmt…an; acept*; aceit*; accett*; accepteer*|geaccepteerd|aanvaard*; принял*|примет|согласил*; przyją*|przyjmie|zaakcept*|akcept*; قبل|قبلت|يقبل|تقبل|ستقبل|سيقبل; menerima|diterima; 受け入れ|受諾; 接受; 수용|받아들
approve*; approuv*|adopté*; billig*|genehmig*|gebilligt|zugestimmt; aprob*|aprueb*; aprov*; approv*; goedgekeurd*|keurt|keurde*; одобр*|утверд*; zatwierdz*|zaaprob*; وافق|وافقت|يوافق|توافق; menyetujui|disetujui; 承認|可決; 批准|通过; 승인
signed|sign|signs; signer*|signé*|signe; unterzeich*|unterschrieb*|unterschreib*; firm*; assin*; firmat*|firmerà|firma; ondertekend*|ondertekent|tekende*; подпис*; podpis*; وقع|وقعت; menandatangani|ditandatangani; 署名|調印; 签署|签字; 서명
close|closes|closed; fermer*|fermé*|ferme; schließ*|geschlossen*|schloss; cerrar*|cerró|cierra|cerrad*; fechar*|fechou|fechad*; chiuder*|chius*|chiude; sluit*|gesloten|sloot; закро*|закры*; zamkn*|zamyk*; اغلق*|يغلق|تغلق|اغلاق|ستغلق|سيغلق; ditutup|menutup; 閉鎖|閉める; 关闭|關閉; 폐쇄|닫
withdraw*|withdrew; retirer*|retiré*|retire; zurückzieh*|zurückgezogen*|abzieh*|abgezogen*; retirar*|retiró|retirad*; retirar*|retirou|retirad*; ritir*; terugtrek*|teruggetrokken; отозва*|вывел*|выведет; wycof*; سحب|سحبت|يسحب|تسحب|ينسحب|تنسحب|انسحب*; menarik|ditarik; 撤退|撤回; 撤出|撤回; 철수|철회
support|supports|supported|backs|backed; soutien*|souten*|appui*|appuy*; unterstütz*; apoya*|apoyó|respald*; apoia*|apoiou; sosten*|sostien*|appogg*; steun*|gesteund; поддерж*; popar*|popier*|poprz*; يدعم|تدعم|دعم|دعمت|يؤيد|ايد; mendukung|didukung; 支持; 支持; 지지
confirm*; confirm*; bestätig*; confirm*; confirm*; conferm*; bevestig*; подтверд*; potwierdz*; اكد|اكدت|يؤكد|تؤكد; mengonfirmasi|mengkonfirmasi|dikonfirmasi; 確認; 证实|确认; 확인
publish*|release|releases|released; publi*|libérer*|libéré*|libération; veröffentlich*|freilass*|freigelassen*; public*|liber*; public*|divulg*|liber*|libertação; pubblic*|liber*|rilasc*; publiceer*|gepubliceerd|vrijgelaten|vrijlat*; опублик*|освобод*; opublik*|zwolni*; نشر|نشرت|ينشر|تنشر|افرج*|الافراج; merilis|menerbitkan|membebaskan|dibebaskan; 公表|釈放; 公布|释放; 공개|석방
attended|attend|attends; assister*|assisté*|participé*|participera; teilnehm*|teilgenommen|nahm…teil; asist*|particip*; particip*|compareceu; partecip*; bijgewoond|woonde…bij; присутствовал*|участвовал*; uczestnicz*; حضر|حضرت|يحضر|تحضر|سيحضر|ستحضر; hadir|menghadiri; 出席|参加; 出席|参加; 참석
change|changes|changed; changer*|changé*|changera|modifi*; änder*|geändert*; cambi*; mudar*|mudou|alter*; cambi*; verander*|wijzig*|gewijzigd; измен*; zmieni*; غير|غيرت|يغير|تغير|سيغير|ستغير; mengubah|diubah; 変更|変える; 改变|更改; 변경|바꾼
vote|votes|voted; voter*|voté*|vote|votera*; stimmt*|gestimmt|stimmen|abgestimmt; votó|votar*|votado|votará*|vota; votou|votar*|votado|vota; votat*|voterà|vota|votare; stemde*|gestemd|stemmen|stemt; проголосов*|голосова*; głosował*|zagłosuj*|zagłosował*; صوت|صوتت|يصوت|تصوت|سيصوت|ستصوت; memilih|memberikan suara; 投票|賛成; 投票; 투표|표결
travel|travels|travelled|traveled; voyag*|se rendra|se rendront|se rendre; reist|reisen|gereist|reiste*; viaj*; viaj*; viagg*|partirà; reist|reizen|gereisd|reisde*; поедет|поедут|отправит*|ездил*; pojedzie|pojadą|pojechał*; يسافر|سافر|تسافر|سيسافر|ستسافر; berangkat|bepergian; 訪れる|出発する; 前往; 방문|출발
`

/** For each act, its forms by language. */
export const ACTS: readonly ReadonlyMap<string, string>[] = LINES.trim()
  .split('\n')
  .map((line) => new Map(line.split('; ').map((forms, at) => [TAGS[at] ?? '', forms])))
