import type { Lexicon } from '../lexicon.ts'

export const lexicon: Lexicon = {
  nouns: {
    reporting:
      '(laporan|pelapor|reporter|reportase|peliput|liputan|dilaporkan|pewarta|wartawan|sumber|jurnalis)',
    additional_reporting: '(laporan|liputan|reportase) tambahan',
    contribution: '(kontributor|kontribusi|bantuan|sumbangan)',
    writing: '(ditulis|penulis|teks|naskah|tulisan)',
    editing: '(disunting|penyunting|editor|suntingan|penyuntingan|redaktur|diedit)',
    compilation: '(disusun|penyusun|dirangkum|kompilasi)',
    translation:
      '(diterjemahkan|penerjemah|terjemahan|alih bahasa|penerjemahan)(| dari bahasa inggris| ke bahasa indonesia); versi bahasa indonesia',
    translation_editing:
      '(penyunting terjemahan|editor terjemahan|terjemahan disunting|penyuntingan terjemahan)',
    photo: '(foto|fotografer|pewarta foto|gambar|kredit foto|fotografi)',
    video: '(video|videografer|kamera|rekaman|juru kamera)',
    graphics: '(grafis|infografis|ilustrasi|ilustrator|peta|grafik|desain)',
    data: '(data|analisis data|pengolah data)',
    research: '(riset|periset|penelitian|peneliti)',
    fact_checking: '(pemeriksa fakta|pemeriksaan fakta|cek fakta)',
    production: '(produksi|produser|diproduksi)',
    desk: '(meja redaksi|redaksi|piket)',
  },
  by: 'oleh; dari; oleh:',
  bare: true,
  before: { contribution: 'dengan (kontribusi|bantuan|laporan) (dari|oleh)' },
  none: 'baca juga; hak cipta; copyright; standar kami',
  beforeName: { contribution: 'dengan; bersama' },
  opening: { reporting: 'oleh' },
  after: {
    contribution:
      '(|turut |ikut |juga )(berkontribusi|menyumbang)(| dalam laporan ini| untuk laporan ini| pada laporan ini| dalam artikel ini| untuk artikel ini)',
    reporting: 'melaporkan(| dari)',
    writing: 'menulis(| laporan ini)',
    translation: 'menerjemahkan(| laporan ini)',
    editing: 'menyunting(| laporan ini)',
  },
  and: 'dan; serta; &',
  at: 'di; dari',
  placeBegins: 'dekat',
  apart: 'dan juga',
  repeats: 'oleh',
  works: 'dari; untuk',
  jobs: '(wartawan|reporter|koresponden|jurnalis|pewarta|penulis)',
  titles: 'wartawan; koresponden',
  organisations:
    'kantor berita; kompas; tempo; detik; media; antara; berita; radio; televisi; redaksi; koran; universitas; institut; harian; majalah; republika; kumparan; tirto; tribun; jawa pos; press; biro',
  agencies:
    'antara; antara foto; kompas; tempo; detikcom; detik; tirto; kumparan; cnn indonesia; republika; liputan6; tribunnews; bisnis indonesia; the jakarta post; jawa pos; metro tv; mi',
  places:
    'Jakarta; Surabaya; Bandung; Medan; Semarang; Makassar; Denpasar; Yogyakarta; Bali; Palembang; Balikpapan; Manado; Aceh; Banda Aceh; Papua; Jayapura; Ambon; Kupang; Bogor; Depok; Tangerang; Bekasi; Kuala Lumpur; Singapura; Tokyo; Beijing; London; Paris; Washington; Jenewa; Kairo; Yerusalem; Teheran; Moskow; Canberra; Dili; Manila; Hanoi; Lombok; Nusantara; Padang; Pontianak; Solo; Malang; Batam',
  editingAfterTranslation: 'editing',
  byline: 'oleh; penulis; reporter; laporan; pewarta',
  commonest: 'yang dan di dari untuk dengan pada ini itu tidak dalam akan ke oleh adalah telah',
}
