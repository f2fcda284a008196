export const pl = `
(Autorka: Anna Zielińska; współpraca: Piotr Maj w Brukseli; tłumaczenie: Jan Sowa; redagowała: Ewa Lis)
= reporting: Anna Zielińska | contribution: Piotr Maj @ Brukseli | translation: Jan Sowa | editing: Ewa Lis

Autorzy: Anna Zielińska, Piotr Maj i Ewa Lis
= reporting: Anna Zielińska | reporting: Piotr Maj | reporting: Ewa Lis

Tłumaczył Jan Sowa
= translation: Jan Sowa

Tekst: Anna Zielińska, zdjęcia: Piotr Maj
= writing: Anna Zielińska | photo: Piotr Maj

Fot. Piotr Maj / PAP
= photo: Piotr Maj

Przełożyła Ewa Lis
= translation: Ewa Lis

Opracowała: Ewa Lis
= compilation: Ewa Lis

Relacja: Anna Zielińska; redakcja: Jan Sowa
= reporting: Anna Zielińska | editing: Jan Sowa

Rozmawiała Anna Zielińska
= reporting: Anna Zielińska

Współpracował: Piotr Maj
= contribution: Piotr Maj

Źródło: PAP
= reporting: PAP

oprac. Ewa Lis
= compilation: Ewa Lis

Z Brukseli Piotr Maj
= reporting: Piotr Maj @ Brukseli

Autor: Anna Zielińska, PAP
= reporting: Anna Zielińska

az/ pm/
= desk: az | desk: pm

Źródło: PAP/Reuters
= reporting: PAP | reporting: Reuters

Tekst i zdjęcia: Anna Lis
= writing: Anna Lis | photo: Anna Lis

Autor: PAP, opr. Anna Lis
= reporting: PAP | compilation: Anna Lis
`
