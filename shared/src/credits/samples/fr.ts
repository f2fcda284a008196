export const fr = `
(Reportage Inès Calder et Thomas Brandt à Marlow, avec Hana Sato à Osaka, rédigé par Luc Ferrand ; version française Camille Arnoux, édité par Blandine Roux)
= reporting: Inès Calder @ Marlow | reporting: Thomas Brandt @ Marlow | contribution: Hana Sato @ Osaka | writing: Luc Ferrand | translation: Camille Arnoux | translation_editing: Blandine Roux

(Rédigé par Luc Ferrand, avec la contribution d'Hana Sato, édité par Blandine Roux et Kevin Le Goff)
= writing: Luc Ferrand | contribution: Hana Sato | editing: Blandine Roux | editing: Kevin Le Goff

(Inès Calder et Hana Sato, version française Camille Arnoux, édité par Kevin Le Goff)
= reporting: Inès Calder | reporting: Hana Sato | translation: Camille Arnoux | translation_editing: Kevin Le Goff

(Camille Arnoux pour le service français, édité par Kevin Le Goff)
= translation: Camille Arnoux | translation_editing: Kevin Le Goff

(avec AFP, Reuters et AP)
= contribution: AFP | contribution: Reuters | contribution: AP

Avec Hana Sato (à Osaka) et Luc Ferrand (à Marseille)
= contribution: Hana Sato @ Osaka | contribution: Luc Ferrand @ Marseille

Inès Calder, envoyée spéciale à Kiev, avec Luc Ferrand à Paris
= reporting: Inès Calder @ Kiev | contribution: Luc Ferrand @ Paris

Texte : Inès Calder. Photos : Luc Ferrand. Infographie : Camille Arnoux
= writing: Inès Calder | photo: Luc Ferrand | graphics: Camille Arnoux

Traduit de l'anglais par Camille Arnoux
= translation: Camille Arnoux

Photo : Luc Ferrand / Le Courrier de Marlow
= photo: Luc Ferrand

Propos recueillis par Inès Calder et Luc Ferrand
= reporting: Inès Calder | reporting: Luc Ferrand

ic-lf/cam/bro
= desk: ic | desk: lf | desk: cam | desk: bro

Crédit photo : Luc Ferrand
= photo: Luc Ferrand

(Reportage d'Inès Calder à New York et de Luc Ferrand à Bruxelles; rédaction: Camille Arnoux; édition: Blandine Roux)
= reporting: Inès Calder @ New York | reporting: Luc Ferrand @ Bruxelles | writing: Camille Arnoux | editing: Blandine Roux

Inès Calder et Luc Ferrand ont contribué à ce reportage.
= contribution: Inès Calder | contribution: Luc Ferrand

Enquête : Inès Calder, Luc Ferrand et Camille Arnoux
= reporting: Inès Calder | reporting: Luc Ferrand | reporting: Camille Arnoux

De notre correspondant à Berlin, Luc Ferrand
= reporting: Luc Ferrand @ Berlin

Vérification des faits : Camille Arnoux ; recherche : Luc Ferrand
= fact_checking: Camille Arnoux | research: Luc Ferrand

(Hana Sato; version française Camille Arnoux)
= reporting: Hana Sato | translation: Camille Arnoux

(Rédigé par Luc Ferrand, avec Hana Sato à Osaka et Inès Calder à Londres, édité par Blandine Roux)
= writing: Luc Ferrand | contribution: Hana Sato @ Osaka | contribution: Inès Calder @ Londres | editing: Blandine Roux

(Ana Roy, avec la participation de Ben Okoye à Rome, édité par Léa Blanc)
= reporting: Ana Roy | contribution: Ben Okoye @ Rome | editing: Léa Blanc

(Ana Roy, avec les contributions de Ben Okoye et Léa Blanc, édité par Jean-Paul Petit)
= reporting: Ana Roy | contribution: Ben Okoye | contribution: Léa Blanc | editing: Jean-Paul Petit

Ana Roy (avec AFP)
= reporting: Ana Roy | contribution: AFP

Ana Roy avec Reuters
= reporting: Ana Roy | contribution: Reuters

Le Marlowien avec AFP
= reporting: Le Marlowien | contribution: AFP

(Par Ana Roy, édité par Léa Blanc)
= reporting: Ana Roy | editing: Léa Blanc

(Reportage de la rédaction de Paris, version française Léa Blanc)
= reporting: la rédaction de Paris | translation: Léa Blanc

Photographies : Ana Roy pour Le Marlowien
= photo: Ana Roy

Un reportage d’Ana Roy et de Ben Okoye
= reporting: Ana Roy | reporting: Ben Okoye

Avec nos correspondants à Rome et Londres, Ana Roy et Ben Okoye
= reporting: Ana Roy @ Rome et Londres | reporting: Ben Okoye @ Rome et Londres

Journaliste : Ana Roy ; Montage : Ben Okoye
= reporting: Ana Roy | video: Ben Okoye

Ana Roy, correspondante à Rome
= reporting: Ana Roy @ Rome

(Nadia Solin, avec Pierre Ansay à Bruxelles et Luc Marin à Berlin; version française Jeanne Roux, édité par Sophie Lou)
= reporting: Nadia Solin | contribution: Pierre Ansay @ Bruxelles | contribution: Luc Marin @ Berlin | translation: Jeanne Roux | translation_editing: Sophie Lou

(Rédigé par Nadia Solin et Pierre Ansay, édité par Sophie Lou)
= writing: Nadia Solin | writing: Pierre Ansay | editing: Sophie Lou

ns-pa/lm/jr
= desk: ns | desk: pa | desk: lm | desk: jr

Nadia Solin (avec Pierre Ansay)
= reporting: Nadia Solin | contribution: Pierre Ansay
`
