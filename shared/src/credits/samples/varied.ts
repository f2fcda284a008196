/** Lines of many manners, by language. Rules may not be tuned to them: they say whether the rules hold elsewhere. */
export const varied = {
  en: `
Reporting by Nadia Flores in Lisbon and Tom Achterberg in The Hague; additional reporting by Yusuf Demir; writing by Clara Novak; editing by Paul Whitmore and Jean Ng
= reporting: Nadia Flores @ Lisbon | reporting: Tom Achterberg @ The Hague | additional_reporting: Yusuf Demir | writing: Clara Novak | editing: Paul Whitmore | editing: Jean Ng

Story by Nadia Flores. Photographs by Tom Achterberg. Edited by Clara Novak.
= reporting: Nadia Flores | photo: Tom Achterberg | editing: Clara Novak

Nadia Flores reported from Lisbon, and Tom Achterberg from The Hague. Clara Novak contributed reporting from Prague.
= reporting: Nadia Flores @ Lisbon | reporting: Tom Achterberg @ The Hague | contribution: Clara Novak @ Prague

— With assistance from Yusuf Demir, Clara Novak and Jean Ng
= contribution: Yusuf Demir | contribution: Clara Novak | contribution: Jean Ng

Translated from the Portuguese by Clara Novak
= translation: Clara Novak

Associated Press writer Nadia Flores in Lisbon contributed to this report.
= contribution: Nadia Flores @ Lisbon

Video: Tom Achterberg; Graphics: Yusuf Demir; Fact-checking: Jean Ng
= video: Tom Achterberg | graphics: Yusuf Demir | fact_checking: Jean Ng

Research by Jean Ng. Produced by Paul Whitmore.
= research: Jean Ng | production: Paul Whitmore

(Additional reporting by Omar Haddad in Amman; Editing by Kate Lowry, Kirsten Vale)
= additional_reporting: Omar Haddad @ Amman | editing: Kate Lowry | editing: Kirsten Vale

Omar Haddad, Kate Lowry and Bo Nilsson contributed reporting.
= contribution: Omar Haddad | contribution: Kate Lowry | contribution: Bo Nilsson

Written and edited by Kate Lowry
= writing: Kate Lowry | editing: Kate Lowry

Photography: Bo Nilsson/Northlight Images
= photo: Bo Nilsson

With files from Omar Haddad
= contribution: Omar Haddad`,
  fr: `
(Reportage Nadia Flores à Lisbonne et Tom Achterberg à La Haye, rédigé par Clara Novak, version française Julien Morel, édité par Sophie Lambert)
= reporting: Nadia Flores @ Lisbonne | reporting: Tom Achterberg @ La Haye | writing: Clara Novak | translation: Julien Morel | translation_editing: Sophie Lambert

Avec Nadia Flores à Lisbonne
= contribution: Nadia Flores @ Lisbonne

Traduit de l’anglais par Julien Morel
= translation: Julien Morel

Photos : Tom Achterberg. Infographie : Sophie Lambert.
= photo: Tom Achterberg | graphics: Sophie Lambert

Textes de Nadia Flores et photos de Tom Achterberg
= writing: Nadia Flores | photo: Tom Achterberg

(Rédigé par Anne Perrin, avec Omar Haddad à Amman et Bo Nilsson à Stockholm ; édité par Luc Garnier)
= writing: Anne Perrin | contribution: Omar Haddad @ Amman | contribution: Bo Nilsson @ Stockholm | editing: Luc Garnier

Propos recueillis par Anne Perrin
= reporting: Anne Perrin`,
  de: `
Berichtet von Nadia Flores in Lissabon und Tom Achterberg in Den Haag, bearbeitet von Jürgen Krause.
= reporting: Nadia Flores @ Lissabon | reporting: Tom Achterberg @ Den Haag | editing: Jürgen Krause

Mitarbeit: Nadia Flores, Jürgen Krause
= contribution: Nadia Flores | contribution: Jürgen Krause

Fotos: Tom Achterberg; Redaktion: Jürgen Krause
= photo: Tom Achterberg | desk: Jürgen Krause

Aus dem Englischen übersetzt von Jürgen Krause
= translation: Jürgen Krause

(Bericht von Omar Haddad, geschrieben von Petra Lang, redigiert von Uwe Beck.)
= reporting: Omar Haddad | writing: Petra Lang | editing: Uwe Beck

Übersetzung: Petra Lang
= translation: Petra Lang`,
  es: `
Reporte de Nadia Flores en Lisboa y Tomás Ibarra en Quito; editado en español por Lucía Ferrer
= reporting: Nadia Flores @ Lisboa | reporting: Tomás Ibarra @ Quito | translation_editing: Lucía Ferrer

Información adicional de Tomás Ibarra en Quito
= additional_reporting: Tomás Ibarra @ Quito

Con la colaboración de Nadia Flores y Tomás Ibarra
= contribution: Nadia Flores | contribution: Tomás Ibarra

Traducido por Lucía Ferrer
= translation: Lucía Ferrer

Reportería de Omar Haddad; redacción de Pilar Nieto; edición de Raúl Soto
= reporting: Omar Haddad | writing: Pilar Nieto | editing: Raúl Soto

Fotografía: Pilar Nieto
= photo: Pilar Nieto`,
  pt: `
(Reportagem de Nadia Flores em Lisboa; edição de Rui Bastos)
= reporting: Nadia Flores @ Lisboa | editing: Rui Bastos

Colaborou Rui Bastos, de Brasília
= contribution: Rui Bastos @ Brasília

Tradução: Rui Bastos
= translation: Rui Bastos

Por Paula Nunes e Omar Haddad; Edição: Caio Reis
= reporting: Paula Nunes | reporting: Omar Haddad | editing: Caio Reis`,
  it: `
Tradotto da Piero Galli, editing Marta Serra
= translation: Piero Galli | translation_editing: Marta Serra

Ha collaborato Marta Serra da Roma
= contribution: Marta Serra @ Roma

Testo di Piero Galli, foto di Marta Serra
= writing: Piero Galli | photo: Marta Serra

A cura di Elena Fontana. Foto: Bo Nilsson
= compilation: Elena Fontana | photo: Bo Nilsson`,
  nl: `
Verslaggeving door Nadia Flores in Lissabon, redactie door Sanne Bakker
= reporting: Nadia Flores @ Lissabon | editing: Sanne Bakker

Vertaling: Sanne Bakker. Foto’s: Tom Achterberg.
= translation: Sanne Bakker | photo: Tom Achterberg

Tekst: Sanne Bakker. Beeld: Tom Achterberg.
= writing: Sanne Bakker | photo: Tom Achterberg`,
  sv: `
Rapportering av Nadia Flores i Lissabon, redigering av Åsa Lindqvist
= reporting: Nadia Flores @ Lissabon | editing: Åsa Lindqvist

Översättning: Åsa Lindqvist
= translation: Åsa Lindqvist

Text: Åsa Lindqvist, foto: Tom Achterberg
= writing: Åsa Lindqvist | photo: Tom Achterberg

Reportage: Bo Nilsson. Foto: Eva Holm.
= reporting: Bo Nilsson | photo: Eva Holm`,
  pl: `
Opracowanie: Jan Wrona; zdjęcia: Tom Achterberg
= compilation: Jan Wrona | photo: Tom Achterberg

Tłumaczenie: Jan Wrona
= translation: Jan Wrona

Autor: Ewa Lis; redakcja: Jan Wrona
= reporting: Ewa Lis | editing: Jan Wrona`,
  tr: `
Haber: Emre Kaplan, Fotoğraf: Selin Aydın
= reporting: Emre Kaplan | photo: Selin Aydın

Çeviren: Selin Aydın
= translation: Selin Aydın

Metin: Deniz Korkmaz; Editör: Ali Şen
= writing: Deniz Korkmaz | editing: Ali Şen`,
  id: `
Laporan Rina Wibowo di Jakarta; Penyunting Budi Hartono
= reporting: Rina Wibowo @ Jakarta | editing: Budi Hartono

Penerjemah: Budi Hartono. Editor: Rina Wibowo.
= translation: Budi Hartono | editing: Rina Wibowo

Foto: Budi Hartono
= photo: Budi Hartono

Penulis Budi Hartono, Editor Rina Wibowo
= writing: Budi Hartono | editing: Rina Wibowo`,
  ru: `
(Надя Флорес в Лиссабоне. Редактор Игорь Белов)
= reporting: Надя Флорес @ Лиссабоне | editing: Игорь Белов

Перевёл Игорь Белов. Фото: Пётр Зимин
= translation: Игорь Белов | photo: Пётр Зимин

Автор: Ольга Крылова. Фото: Пётр Зимин
= reporting: Ольга Крылова | photo: Пётр Зимин`,
  ar: `
(تغطية صحفية نادية فلوريس من لشبونة - إعداد سامي حداد للنشرة العربية - تحرير ليلى منصور)
= reporting: نادية فلوريس @ لشبونة | translation: سامي حداد | translation_editing: ليلى منصور

تصوير سامي حداد
= photo: سامي حداد

شارك في التغطية عمر حداد من عمان
= contribution: عمر حداد @ عمان`,
  hi: `
(रिपोर्टिंग: राहुल वर्मा; संपादन: प्रिया जोशी)
= reporting: राहुल वर्मा | editing: प्रिया जोशी

अनुवाद: राहुल वर्मा
= translation: राहुल वर्मा

(रिपोर्ट: सुनील मेहता; अनुवाद: कविता राव)
= reporting: सुनील मेहता | translation: कविता राव`,
  ja: `
（取材：高橋直樹、編集：小川真理子、翻訳：森田葵）
= reporting: 高橋直樹 | editing: 小川真理子 | translation: 森田葵

写真・小川真理子
= photo: 小川真理子

取材・文：井上大輔　写真：松本彩
= reporting: 井上大輔 | writing: 井上大輔 | photo: 松本彩

翻訳：中川恵
= translation: 中川恵`,
  'zh-Hans': `
记者 陈志远 编辑 刘晓梅
= reporting: 陈志远 | editing: 刘晓梅

（编译：陈志远；审校：刘晓梅）
= translation: 陈志远 | translation_editing: 刘晓梅

文/赵明 图/孙丽
= writing: 赵明 | photo: 孙丽

责任编辑：赵明
= editing: 赵明`,
  'zh-Hant': `
（記者陳志遠台北報導）
= reporting: 陳志遠 @ 台北

（記者陳志遠、劉曉梅高雄報導）
= reporting: 陳志遠 @ 高雄 | reporting: 劉曉梅 @ 高雄

攝影：劉曉梅
= photo: 劉曉梅

記者李國強／高雄報導
= reporting: 李國強 @ 高雄`,
  ko: `
취재 박지훈 기자, 편집 김서연
= reporting: 박지훈 | editing: 김서연

번역: 김서연
= translation: 김서연

글 정하늘, 사진 오세진
= writing: 정하늘 | photo: 오세진

서울=정하늘 기자
= reporting: 정하늘 @ 서울`,
}
