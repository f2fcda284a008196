import type { Lexicon } from '../lexicon.ts'

export const lexicon: Lexicon = {
  nouns: {
    reporting: '(haber|haberi|muhabir|muhabirler|röportaj|haberleştiren|kaynak|haber kaynağı|söyleşi)',
    additional_reporting: '(ek|ilave) (haber|röportaj|haberler)',
    contribution: '(katkı|katkıda bulunan|katkıda bulunanlar|katkılar|katkısıyla|destek)',
    writing: '(yazan|yazar|yazarlar|metin|yazı|kaleme alan|yazanlar)',
    editing: '(redaksiyon|editör|editörler|düzenleyen|düzenleme|düzelti|yayına hazırlayan|redaktör)',
    compilation: '(derleyen|derleme|derleyenler|hazırlayan|hazırlayanlar)',
    translation:
      '(çeviri|çeviren|çevirmen|çevirenler|tercüme|türkçesi|türkçeye çeviren|ingilizceden çeviren)',
    translation_editing: '(çeviri redaksiyonu|çeviri editörü|çeviri düzelti|türkçe redaksiyon)',
    photo: '(fotoğraf|fotoğraflar|foto|görsel|görseller|fotoğrafçı|kare|foto muhabiri)',
    video: '(video|kamera|görüntü|kurgu|kameraman)',
    graphics: '(grafik|grafikler|infografik|illüstrasyon|harita|çizim|tasarım)',
    data: '(veri|veri analizi|veriler)',
    research: '(araştırma|araştıran)',
    fact_checking: '(doğrulama|teyit|doğruluk kontrolü)',
    production: '(yapım|prodüksiyon|yapımcı|üretim)',
    desk: '(haber masası|haber merkezi|yazı işleri|masa)',
  },
  by: '',
  bare: true,
  before: {},
  beforeName: {},
  opening: {},
  after: {
    contribution:
      '(|bu habere |habere )katkıda bulun(du|dular|muştur); katkıda bulunmuştur; katkısıyla; katkılarıyla',
    reporting:
      'bildirdi; bildiriyor; haberi; tarafından haberleştirilmiştir; tarafından bildirilmiştir; tarafından yayımlanmıştır',
    photo: 'tarafından servis edilmiştir; tarafından çekilmiştir; tarafından fotoğraflandı',
    translation:
      'tarafından (çevrildi|çevrilmiştir|türkçeye çevrildi|türkçeye çevrilmiştir); (çevirdi|çevirdiler)',
    editing: 'tarafından (düzenlendi|düzenlenmiştir|yayına hazırlandı|yayına hazırlanmıştır)',
    writing: 'tarafından (yazıldı|yazılmıştır|kaleme alındı)',
    compilation: 'tarafından (derlendi|derlenmiştir|hazırlandı|hazırlanmıştır)',
  },
  and: 've; ile; &',
  at: '',
  atBehind: "'da; 'de; 'ta; 'te; 'dan; 'den; 'tan; 'ten",
  works: '',
  jobs: '(bu haber|bu yazı|bu metin|bu röportaj|muhabir|muhabiri|muhabirimiz|muhabirleri|gazeteci|foto muhabiri|yazar)',
  titles: 'muhabiri; temsilcisi; muhabir',
  organisations:
    'ajansı; ajans; gazetesi; haber; haberler; televizyonu; radyo; medya; basın; merkezi; üniversitesi; enstitüsü; dergisi; hürriyet; milliyet; cumhuriyet; sabah; haber merkezi; servisi',
  agencies:
    'aa; anadolu ajansı; dha; iha; anka; ntv; cnn türk; trt; bianet; t24; hürriyet; cumhuriyet; sözcü; depophotos',
  places:
    'İstanbul; Ankara; İzmir; Bursa; Antalya; Adana; Diyarbakır; Gaziantep; Trabzon; Konya; Şanlıurfa; Hatay; Lefkoşa; Londra; Paris; Berlin; Brüksel; Moskova; Kiev; Vaşington; Washington; New York; Tokyo; Pekin; Kahire; Tahran; Bağdat; Şam; Beyrut; Kudüs; Tel Aviv; Cenevre; Viyana; Roma; Atina; Bakü; Erbil; Kayseri; Eskişehir; Samsun; Mersin',
  editingAfterTranslation: 'editing',
  byline: 'haber; yazan; röportaj; muhabir; derleyen; yazı; haber:',
  commonest: 've bir bu için ile de da olarak çok daha olan gibi ne en kadar sonra',
}
