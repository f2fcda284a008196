export const de = `
(Bericht von Ines Kalder, Tomas Brandt und Hana Sato, redigiert von Jörg Petersen. Bei Rückfragen wenden Sie sich bitte an unsere Redaktion unter redaktion@example.org)
= reporting: Ines Kalder | reporting: Tomas Brandt | reporting: Hana Sato | editing: Jörg Petersen

(Reporter: Ines Kalder in Marlow, Hana Sato in Osaka; geschrieben von Jörg Petersen; redigiert von Uta Lenz)
= reporting: Ines Kalder @ Marlow | reporting: Hana Sato @ Osaka | writing: Jörg Petersen | editing: Uta Lenz

(Reporter: Ines Kalder, unter Mitarbeit von Tomas Brandt und Hana Sato, redigiert von Uta Lenz)
= reporting: Ines Kalder | contribution: Tomas Brandt | contribution: Hana Sato | editing: Uta Lenz

Mitarbeit: Tomas Brandt
= contribution: Tomas Brandt

Autorin: Ines Kalder
= reporting: Ines Kalder

Text: Ines Kalder; Fotos: Tomas Brandt; Grafik: Uta Lenz
= writing: Ines Kalder | photo: Tomas Brandt | graphics: Uta Lenz

Aus dem Englischen von Uta Lenz
= translation: Uta Lenz

Übersetzt aus dem Französischen von Uta Lenz und Jörg Petersen
= translation: Uta Lenz | translation: Jörg Petersen

Übersetzung: Uta Lenz, Redaktion: Jörg Petersen
= translation: Uta Lenz | desk: Jörg Petersen

Foto: Tomas Brandt/dpa
= photo: Tomas Brandt

Bild: Tomas Brandt / Keystone
= photo: Tomas Brandt

(ika/tbr)
= desk: ika | desk: tbr

(Ines Kalder, 4.11.2021)
= reporting: Ines Kalder

(APA/dpa)
= reporting: APA | reporting: dpa

Mit Material von dpa und Reuters
= contribution: dpa | contribution: Reuters

Recherche: Hana Sato, Faktencheck: Uta Lenz
= research: Hana Sato | fact_checking: Uta Lenz

Von unserem Korrespondenten Tomas Brandt, Brüssel
= reporting: Tomas Brandt @ Brüssel

Kamera: Tomas Brandt, Schnitt: Uta Lenz
= video: Tomas Brandt | video: Uta Lenz

Zusammengestellt von Uta Lenz
= compilation: Uta Lenz

Hana Sato hat an diesem Bericht mitgearbeitet.
= contribution: Hana Sato

Quelle: AFP
= reporting: AFP

Redaktion: Uta Lenz (Frankfurt), Jörg Petersen (Berlin)
= desk: Uta Lenz @ Frankfurt | desk: Jörg Petersen @ Berlin

Von Ana Roy und Ben Okoye
= reporting: Ana Roy | reporting: Ben Okoye

(Ana Roy, Ben Okoye, 12.4.2020)
= reporting: Ana Roy | reporting: Ben Okoye

(red, APA, 3.2.2016)
= reporting: red | reporting: APA

(dpa/AFP/red)
= reporting: dpa | reporting: AFP | reporting: red

(mit Material von dpa)
= contribution: dpa

Redaktion: Ana Roy (Berlin), Telefon: +49 30 2852 31300, <berlin@example.com>
= desk: Ana Roy @ Berlin

Fotos: Ana Roy (2), Ben Okoye
= photo: Ana Roy | photo: Ben Okoye

Foto: picture alliance/dpa/Ana Roy
= photo: Ana Roy

Foto: dpa
= photo: dpa

Bildquelle: Ana Roy
= photo: Ana Roy

Übersetzt von Ana Roy aus dem Englischen
= translation: Ana Roy

Ein Interview von Ana Roy
= reporting: Ana Roy

© dpa-infocom, dpa:210310-99-765432/2
= 

Redakteurin: Ana Roy
= desk: Ana Roy

Kamera Ana Roy, Schnitt Ben Okoye
= video: Ana Roy | video: Ben Okoye

Protokoll: Ana Roy
= reporting: Ana Roy

Deutsche Übersetzung: Ana Roy
= translation: Ana Roy

(Bericht von Nadia Holm, redigiert von Piers Anders. Bei Rückfragen wenden Sie sich an berlin.newsroom@example.com)
= reporting: Nadia Holm | editing: Piers Anders

(Bericht von: Nadia Holm; Redigiert von: Piers Anders)
= reporting: Nadia Holm | editing: Piers Anders

Nadia Holm, dpa
= reporting: Nadia Holm

nho/pan/dpa
= reporting: nho | reporting: pan | reporting: dpa

(nho, APA)
= reporting: nho | reporting: APA

(Nadia Holm aus Wien, 1.2.2020)
= reporting: Nadia Holm @ Wien

Autor: Nadia Holm und Piers Anders
= writing: Nadia Holm | writing: Piers Anders

Text & Fotos: Nadia Holm
= writing: Nadia Holm | photo: Nadia Holm

Redaktion: nho
= desk: nho

Foto: IMAGO/Nadia Holm
= photo: Nadia Holm

© Foto: Nadia Holm
= photo: Nadia Holm

Quelle: Reuters/dpa/nho
= reporting: Reuters | reporting: dpa | reporting: nho
`
