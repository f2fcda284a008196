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

Reporting by Ana Roy in Marlow; Editing by Ben Okoye and Cleo Lind
Our Standards: The Marlow Trust Principles.
= reporting: Ana Roy @ Marlow | editing: Ben Okoye | editing: Cleo Lind

NBC News' Ana Roy contributed.
= contribution: Ana Roy

Contributing: The Associated Press
= contribution: The Associated Press

Ana Roy of The Associated Press contributed to this report from Marlow, Ohio.
= contribution: Ana Roy @ Marlow, Ohio

Image: Ana Roy / Shutterstock
= photo: Ana Roy

Photo by Ana Roy on Unsplash
= photo: Ana Roy

Illustration by Ana Roy for The Marlow Times
= graphics: Ana Roy

Written by Ana Roy with additional reporting by Ben Okoye
= writing: Ana Roy | additional_reporting: Ben Okoye

Edited by: Ana Roy
= editing: Ana Roy

(Reporting by Ana Roy and Marlow Newsroom; Editing by Ben Okoye)
= reporting: Ana Roy | reporting: Marlow Newsroom | editing: Ben Okoye

This story was translated from Spanish by Ana Roy.
= translation: Ana Roy

Ana Roy contributed reporting from Marlow and Ben Okoye contributed from Rome.
= contribution: Ana Roy @ Marlow | contribution: Ben Okoye @ Rome

Produced by Ana Roy and Ben Okoye. Edited by Cleo Lind.
= production: Ana Roy | production: Ben Okoye | editing: Cleo Lind

With contributions from Ana Roy in Rome, Ben Okoye in Oslo
= contribution: Ana Roy @ Rome | contribution: Ben Okoye @ Oslo

Associated Press reporter Ana Roy in Marlow, Ga., and researcher Ben Okoye in New York contributed.
= contribution: Ana Roy @ Marlow, Ga. | contribution: Ben Okoye @ New York

AP writers Ana Roy and Ben Okoye in London, and Cleo Lind, in Rome, contributed to this report.
= contribution: Ana Roy @ London | contribution: Ben Okoye @ London | contribution: Cleo Lind @ Rome

Additional reporting from Ana Roy
= additional_reporting: Ana Roy

Bloomberg's Ana Roy contributed to this report
= contribution: Ana Roy

(Reporting by Ana Roy; Editing by Ben Okoye) ((ana.roy@example.com; +1 202 898 8300; Reuters Messaging: ana.roy.example.com@reuters.net))
= reporting: Ana Roy | editing: Ben Okoye

CNN's Ana Roy reported from Atlanta and Ben Okoye reported and wrote from Hong Kong. Cleo Lind contributed to this report.
= reporting: Ana Roy @ Atlanta | reporting: Ben Okoye @ Hong Kong | contribution: Cleo Lind

CNN's Ana Roy in Kyiv and Ben Okoye in Atlanta contributed to this report.
= contribution: Ana Roy @ Kyiv | contribution: Ben Okoye @ Atlanta

Reporting by Ana Roy, Ben Okoye; editing by Cleo Lind in San Francisco
= reporting: Ana Roy | reporting: Ben Okoye | editing: Cleo Lind @ San Francisco

Additional reporting by Ana Roy and Reuters staff; Editing by Ben Okoye
= additional_reporting: Ana Roy | additional_reporting: Reuters staff | editing: Ben Okoye

(Reporting by Ana Roy, writing by Ben Okoye, editing by Cleo Lind)
= reporting: Ana Roy | writing: Ben Okoye | editing: Cleo Lind

Ana Roy contributed to this story from Mexico City.
= contribution: Ana Roy @ Mexico City

Staff writers Ana Roy and Ben Okoye contributed to this report, as did the Associated Press.
= contribution: Ana Roy | contribution: Ben Okoye

Fox News' Ana Roy and The Associated Press contributed to this report.
= contribution: Ana Roy | contribution: The Associated Press

Contact Ana Roy at ana@example.com
= 

Photograph: Ana Roy/AFP/Getty Images
= photo: Ana Roy

Photographs by Ana Roy and Ben Okoye for Marlow Weekly
= photo: Ana Roy | photo: Ben Okoye

(Reporting by Ana Roy in Sao Paulo and Ben Okoye in Rio de Janeiro Editing by Cleo Lind and Milo Dahl)
= reporting: Ana Roy @ Sao Paulo | reporting: Ben Okoye @ Rio de Janeiro | editing: Cleo Lind | editing: Milo Dahl

Follow Ana Roy on Twitter at http://twitter.com/anaroy
= 

- Reporting by: Ana Roy, Ben Okoye; Editing by: Cleo Lind
= reporting: Ana Roy | reporting: Ben Okoye | editing: Cleo Lind

- With reporting from Ana Roy in Geneva
= additional_reporting: Ana Roy @ Geneva

(Reporting by Ana Roy; Additional reporting by Ben Okoye, Cleo Lind in New York and Milo Dahl in Washington, D.C.; Editing by Jan de Vries)
= reporting: Ana Roy | additional_reporting: Ben Okoye @ New York | additional_reporting: Cleo Lind @ New York | additional_reporting: Milo Dahl @ Washington, D.C. | editing: Jan de Vries

Compiled by Marlow bureau; Edited by Ana Roy
= compilation: Marlow bureau | editing: Ana Roy

Story by Ana Roy; photos by Ben Okoye
= reporting: Ana Roy | photo: Ben Okoye

Ana Roy is the author of this article
= 

Julie Roy, Ben Okoye and Scott Clement contributed to this report.
= contribution: Julie Roy | contribution: Ben Okoye | contribution: Scott Clement

Reporting for this story was done by Ana Roy.
= 

The Marlow Times contributed to this report.
= contribution: The Marlow Times

(Additional reporting by Ana Roy and Ben Okoye in TOKYO; Editing by Cleo Lind)
= additional_reporting: Ana Roy @ TOKYO | additional_reporting: Ben Okoye @ TOKYO | editing: Cleo Lind

By Ana Roy; Editing by Ben Okoye
= reporting: Ana Roy | editing: Ben Okoye

Ana Roy, Ben Okoye, and the staff of the Marlow Times contributed.
= contribution: Ana Roy | contribution: Ben Okoye | contribution: the staff of the Marlow Times

Ana Roy and Ben Okoye, Associated Press
= reporting: Ana Roy | reporting: Ben Okoye

(Reporting by Nadia Holm and Piers Ansah; Additional reporting by Yuki Tanabe in Osaka, Marta Sol in Madrid and the Rome newsroom; Editing by Kofi Lund, Nina Berg)
= reporting: Nadia Holm | reporting: Piers Ansah | additional_reporting: Yuki Tanabe @ Osaka | additional_reporting: Marta Sol @ Madrid | additional_reporting: the Rome newsroom | editing: Kofi Lund | editing: Nina Berg

(Reporting by Nadia Holm in Port-au-Prince, Haiti; Editing by Kofi Lund)
= reporting: Nadia Holm @ Port-au-Prince, Haiti | editing: Kofi Lund

CNN's Nadia Holm, Piers Ansah, Yuki Tanabe and journalist Marta Sol contributed to this report.
= contribution: Nadia Holm | contribution: Piers Ansah | contribution: Yuki Tanabe | contribution: Marta Sol

CNN Wire's Nadia Holm contributed to this report.
= contribution: Nadia Holm

Associated Press writers Nadia Holm, in Nairobi, Kenya; Piers Ansah, in Accra, Ghana; and Marta Sol, in Madrid contributed to this report.
= contribution: Nadia Holm @ Nairobi, Kenya | contribution: Piers Ansah @ Accra, Ghana | contribution: Marta Sol @ Madrid

Associated Press video journalist Nadia Holm in Gaza City, Gaza Strip, contributed.
= contribution: Nadia Holm @ Gaza City, Gaza Strip

Nadia Holm in Brussels and Piers Ansah contributed to this story.
= contribution: Nadia Holm @ Brussels | contribution: Piers Ansah

Holm reported from Brussels; Ansah from Accra.
= reporting: Holm @ Brussels | reporting: Ansah @ Accra

Nadia Holm contributed from Brussels. Piers Ansah contributed from Accra.
= contribution: Nadia Holm @ Brussels | contribution: Piers Ansah @ Accra

Reporting by Nadia Holm; Editing by Kofi Lund, Robert Birsel & Nina Berg
= reporting: Nadia Holm | editing: Kofi Lund | editing: Robert Birsel | editing: Nina Berg

- Reporting by: Nadia Holm in Cairo; Editing by: Kofi Lund
= reporting: Nadia Holm @ Cairo | editing: Kofi Lund

Reporting by Nadia Holm, Washington; editing by Kofi Lund
= reporting: Nadia Holm @ Washington | editing: Kofi Lund

(Writing by Nadia Holm; editing by Kofi Lund and Nina Berg; kofi.lund@example.com; +44 20 7542 7923)
= writing: Nadia Holm | editing: Kofi Lund | editing: Nina Berg

--- Nadia Holm contributed to this report
= contribution: Nadia Holm

With assistance from Nadia Holm in Paris and Piers Ansah in Accra. Editors: Kofi Lund, Nina Berg
= contribution: Nadia Holm @ Paris | contribution: Piers Ansah @ Accra | editing: Kofi Lund | editing: Nina Berg

To contact the reporters on this story: Nadia Holm in Paris at nholm@example.net; Piers Ansah in Accra at pansah@example.net
= reporting: Nadia Holm @ Paris | reporting: Piers Ansah @ Accra

Photos by Nadia Holm and Piers Ansah; video by Marta Sol
= photo: Nadia Holm | photo: Piers Ansah | video: Marta Sol

Nadia Holm/The Marlow Times via AP
= reporting: Nadia Holm

NBC's Nadia Holm and Piers Ansah and Reuters contributed to this report
= contribution: Nadia Holm | contribution: Piers Ansah | contribution: Reuters

The Washington Post's Nadia Holm contributed to this report.
= contribution: Nadia Holm

Wall Street Journal reporter Nadia Holm contributed to this article.
= contribution: Nadia Holm

—Nadia Holm in Tokyo contributed to this article.
= contribution: Nadia Holm @ Tokyo

Nadia Holm in Tokyo, Piers Ansah in Accra and Marta Sol in Madrid contributed reporting.
= contribution: Nadia Holm @ Tokyo | contribution: Piers Ansah @ Accra | contribution: Marta Sol @ Madrid

Agence France-Presse contributed to this report.
= contribution: Agence France-Presse

Additional research by Nadia Holm. Fact checked by Piers Ansah.
= research: Nadia Holm | fact_checking: Piers Ansah

Reporting by Nadia Holm Editing by Kofi Lund
= reporting: Nadia Holm | editing: Kofi Lund

(Reporting by Nadia Holm, additional reporting by Piers Ansah and Marta Sol, writing by Yuki Tanabe, editing by Kofi Lund)
= reporting: Nadia Holm | additional_reporting: Piers Ansah | additional_reporting: Marta Sol | writing: Yuki Tanabe | editing: Kofi Lund

Nadia Holm, MD, contributed to this report.
= contribution: Nadia Holm

nh/pa (AFP, dpa)
= desk: nh | desk: pa

nh-pa/ms
= desk: nh | desk: pa | desk: ms

[With inputs from ANI and PTI]
= contribution: ANI | contribution: PTI

(With inputs from agencies)
= contribution: agencies

Edited By Nadia Holm
= editing: Nadia Holm

Text by Nadia Holm, photos by Piers Ansah for AFP
= writing: Nadia Holm | photo: Piers Ansah
`
