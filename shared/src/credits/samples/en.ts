/** Credit lines of our own making, in manners that are in use. What they say stands below each. */
export const en = `
(Reporting by Ines Calder and Tomas Brandt in Marlow, Hana Sato in Osaka and the Lisbon bureau; Writing by Priya Nair; Editing by Ruth Adeyemi, Colm Daly and Jean-Marc Petit)
= reporting: Ines Calder @ Marlow | reporting: Tomas Brandt @ Marlow | reporting: Hana Sato @ Osaka | reporting: the Lisbon bureau | writing: Priya Nair | editing: Ruth Adeyemi | editing: Colm Daly | editing: Jean-Marc Petit

Reporting by Ines Calder, additional reporting by Hana Sato; editing by Ruth Adeyemi
= reporting: Ines Calder | additional_reporting: Hana Sato | editing: Ruth Adeyemi

(Reporting and writing by Priya Nair; Additional reporting by Luis Ferrer in Quito and Abdul-Rahman Okoro in Lagos, Nigeria; Graphics by Mei Lindqvist; Editing by Colm Daly)
= reporting: Priya Nair | writing: Priya Nair | additional_reporting: Luis Ferrer @ Quito | additional_reporting: Abdul-Rahman Okoro @ Lagos, Nigeria | graphics: Mei Lindqvist | editing: Colm Daly

Associated Press writers Dana Whitlock in Tulsa, Okla., and Owen Pryce in Cardiff, Wales, contributed to this report.
= contribution: Dana Whitlock @ Tulsa, Okla. | contribution: Owen Pryce @ Cardiff, Wales

AP Business Writer Dana Whitlock in Chicago and AP photographer Luis Ferrer contributed.
= contribution: Dana Whitlock @ Chicago | contribution: Luis Ferrer

Whitlock reported from Tulsa. Pryce reported from Cardiff.
= reporting: Whitlock @ Tulsa | reporting: Pryce @ Cardiff

CNN's Dana Whitlock, Owen Pryce and Hana Sato contributed to this report, which was first published in May.
= contribution: Dana Whitlock | contribution: Owen Pryce | contribution: Hana Sato

--With assistance from Hana Sato, Luis Ferrer and Priya Nair.
= contribution: Hana Sato | contribution: Luis Ferrer | contribution: Priya Nair

-- With assistance by Hana Sato
= contribution: Hana Sato

To contact the reporter on this story: Owen Pryce in London at opryce@example.net; To contact the editors responsible for this story: Colm Daly at cdaly@example.net, Ruth Adeyemi
= reporting: Owen Pryce @ London | editing: Colm Daly | editing: Ruth Adeyemi

Additional reporting: Hana Sato. Editing: Colm Daly. Photographs: Luis Ferrer
= additional_reporting: Hana Sato | editing: Colm Daly | photo: Luis Ferrer

With reporting from Luis Ferrer in Quito
= additional_reporting: Luis Ferrer @ Quito

With files from The Canadian Press and Owen Pryce
= contribution: The Canadian Press | contribution: Owen Pryce

Photo: Luis Ferrer/AFP via Getty Images
= photo: Luis Ferrer

Photographs by Mei Lindqvist for The Marlow Times
= photo: Mei Lindqvist

(AP Photo/Mei Lindqvist)
= photo: Mei Lindqvist

Hana Sato contributed reporting from Osaka, and Owen Pryce from Cardiff.
= contribution: Hana Sato @ Osaka | contribution: Owen Pryce @ Cardiff

Priya Nair and Luis Ferrer contributed research.
= research: Priya Nair | research: Luis Ferrer

Fact-checking by Mei Lindqvist. Produced by Hana Sato.
= fact_checking: Mei Lindqvist | production: Hana Sato

Data analysis by Owen Pryce; graphics by Mei Lindqvist and Hana Sato
= data: Owen Pryce | graphics: Mei Lindqvist | graphics: Hana Sato

Translated from the French by Colm Daly
= translation: Colm Daly

(Reporting by Ines Calder; Translated by Hana Sato; Editing by Colm Daly and Ruth Adeyemi)
= reporting: Ines Calder | translation: Hana Sato | editing: Colm Daly | editing: Ruth Adeyemi

Reporting by Ines Calder, Marlow Times; editing by Colm Daly
= reporting: Ines Calder | editing: Colm Daly

Compiled by Priya Nair; Edited by Colm Daly
= compilation: Priya Nair | editing: Colm Daly

Marlow Times staff writer Owen Pryce and researcher Mei Lindqvist contributed to this report.
= contribution: Owen Pryce | contribution: Mei Lindqvist

This story was reported by Ines Calder and edited by Colm Daly.
= reporting: Ines Calder | editing: Colm Daly

Video by Hana Sato; camera: Luis Ferrer
= video: Hana Sato | video: Luis Ferrer

Reporting By Ines Calder in San Juan, Puerto Rico, and Luis Ferrer in Quito, Editing by Colm Daly
= reporting: Ines Calder @ San Juan, Puerto Rico | reporting: Luis Ferrer @ Quito | editing: Colm Daly

(Reporting by Ines Calder in Marlow and Hana Sato Editing by Colm Daly)
= reporting: Ines Calder @ Marlow | reporting: Hana Sato | editing: Colm Daly

The Associated Press and Reuters contributed to this report.
= contribution: The Associated Press | contribution: Reuters

Owen Pryce is a reporter in Cardiff. Follow him at @owenpryce.
=

ic/hs/cd
= desk: ic | desk: hs | desk: cd

Ines Calder reported from Marlow, Hana Sato from Osaka and Luis Ferrer from Quito. Mei Lindqvist contributed reporting.
= reporting: Ines Calder @ Marlow | reporting: Hana Sato @ Osaka | reporting: Luis Ferrer @ Quito | contribution: Mei Lindqvist

Editing by Ruth Adeyemi and Colm Daly; desk: World
= editing: Ruth Adeyemi | editing: Colm Daly | desk: World
`
