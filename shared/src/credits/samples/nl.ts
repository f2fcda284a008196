export const nl = `
(Verslag: Ines Kalder en Tom van den Brink; eindredactie: Hanne Visser)
= reporting: Ines Kalder | reporting: Tom van den Brink | editing: Hanne Visser

Door Ines Kalder, met medewerking van Tom van den Brink
= reporting: Ines Kalder | contribution: Tom van den Brink

Vertaald door Hanne Visser
= translation: Hanne Visser

Vertaling: Hanne Visser, redactie: Tom van den Brink
= translation: Hanne Visser | desk: Tom van den Brink

Tekst: Ines Kalder. Foto's: Tom van den Brink
= writing: Ines Kalder | photo: Tom van den Brink

Foto Tom van den Brink / ANP
= photo: Tom van den Brink

Geschreven door Ines Kalder in Brussel; geredigeerd door Hanne Visser
= writing: Ines Kalder @ Brussel | editing: Hanne Visser

Met medewerking van Tom van den Brink in Den Haag en Hanne Visser in Gent
= contribution: Tom van den Brink @ Den Haag | contribution: Hanne Visser @ Gent

Infographic: Hanne Visser; onderzoek: Tom van den Brink
= graphics: Hanne Visser | research: Tom van den Brink

Tom van den Brink werkte mee aan dit artikel.
= contribution: Tom van den Brink

Beeld: Hanne Visser
= photo: Hanne Visser

Bron: ANP
= reporting: ANP

Foto: ANP / Tom de Vries
= photo: Tom de Vries
`
