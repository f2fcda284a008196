export const it = `
(Ines Calderoni, in redazione Luca Ferretti, editing Marta Bianchi)
= reporting: Ines Calderoni | desk: Luca Ferretti | editing: Marta Bianchi

(Ines Calderoni, tradotto da Luca Ferretti, editing Marta Bianchi)
= reporting: Ines Calderoni | translation: Luca Ferretti | translation_editing: Marta Bianchi

(Tradotto da Luca Ferretti, in redazione a Milano Marta Bianchi)
= translation: Luca Ferretti | desk: Marta Bianchi @ Milano

Servizio di Ines Calderoni e Luca Ferretti
= reporting: Ines Calderoni | reporting: Luca Ferretti

a cura di Marta Bianchi
= compilation: Marta Bianchi

Testo di Ines Calderoni, foto di Luca Ferretti
= writing: Ines Calderoni | photo: Luca Ferretti

Foto: Luca Ferretti / ANSA
= photo: Luca Ferretti

Traduzione di Luca Ferretti
= translation: Luca Ferretti

Hanno collaborato Luca Ferretti e Marta Bianchi
= contribution: Luca Ferretti | contribution: Marta Bianchi

Con la collaborazione di Luca Ferretti da Bruxelles
= contribution: Luca Ferretti @ Bruxelles

Ines Calderoni ha contribuito a questo articolo.
= contribution: Ines Calderoni

Montaggio: Luca Ferretti; riprese: Marta Bianchi
= video: Luca Ferretti | video: Marta Bianchi

(Ines Calderoni, con il contributo di Luca Ferretti a Roma)
= reporting: Ines Calderoni | contribution: Luca Ferretti @ Roma

(Tradotto da Redazione Danzica, in redazione a Roma Luca Ferretti, luca.ferretti@example.com, +48587785555)
= translation: Redazione Danzica | desk: Luca Ferretti @ Roma

Grafica: Marta Bianchi - Dati: Luca Ferretti
= graphics: Marta Bianchi | data: Luca Ferretti

(ANSA)
= reporting: ANSA

Foto di Ana Roy
= photo: Ana Roy

(in redazione Ana Roy, Ben Okoye)
= desk: Ana Roy | desk: Ben Okoye

di Ana Roy
= reporting: Ana Roy

(AGI) Cli/Mal
= desk: Cli | desk: Mal

servizio di Ana Roy, montaggio di Ben Okoye
= reporting: Ana Roy | video: Ben Okoye

(Nadia Solari, editing Pietro Ansaldi)
= reporting: Nadia Solari | editing: Pietro Ansaldi

(Reporting Nadia Solari; editing Pietro Ansaldi)
= reporting: Nadia Solari | editing: Pietro Ansaldi

(Sabina Solari, Pietro Ansaldi)
= reporting: Sabina Solari | reporting: Pietro Ansaldi

Ha collaborato Nadia Solari
= contribution: Nadia Solari
`
