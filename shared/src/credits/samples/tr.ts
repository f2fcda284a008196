export const tr = `
(Haber: Elif Kaya ve Mehmet Aydın; ek haber: Deniz Şahin; redaksiyon: Ayşe Demir)
= reporting: Elif Kaya | reporting: Mehmet Aydın | additional_reporting: Deniz Şahin | editing: Ayşe Demir

Haber: Elif Kaya, Fotoğraf: Mehmet Aydın
= reporting: Elif Kaya | photo: Mehmet Aydın

Çeviren: Deniz Şahin
= translation: Deniz Şahin

Çeviri: Deniz Şahin, Editör: Ayşe Demir
= translation: Deniz Şahin | editing: Ayşe Demir

Derleyen: Ayşe Demir
= compilation: Ayşe Demir

Elif Kaya ve Mehmet Aydın bu habere katkıda bulundu.
= contribution: Elif Kaya | contribution: Mehmet Aydın

Ankara'dan Elif Kaya ve İstanbul'dan Mehmet Aydın katkıda bulundu.
= contribution: Elif Kaya @ Ankara | contribution: Mehmet Aydın @ İstanbul

(Haber: Elif Kaya / Kamera: Mehmet Aydın)
= reporting: Elif Kaya | video: Mehmet Aydın

Fotoğraf: Mehmet Aydın / AA
= photo: Mehmet Aydın

Röportaj: Elif Kaya
= reporting: Elif Kaya

Bu haber Deniz Şahin tarafından çevrildi.
= translation: Deniz Şahin

Kaynak: AFP, Reuters
= reporting: AFP | reporting: Reuters

Kaynak: AA
= reporting: AA

Muhabir: Elif Kaya
= reporting: Elif Kaya

Haber: Elif Kaya - Kamera: Mehmet Aydın
= reporting: Elif Kaya | video: Mehmet Aydın

AA / Elif Kaya
= reporting: Elif Kaya

Editör: Elif Kaya | Kaynak: AA
= editing: Elif Kaya | reporting: AA
`
