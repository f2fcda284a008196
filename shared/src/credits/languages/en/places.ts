/** What follows a town after a comma, and towns that would otherwise look like people. */
export const places = `Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia;
  Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota;
  Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina;
  North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas;
  Utah; Vermont; Virginia; Washington; West Virginia; Wisconsin; Wyoming; District of Columbia;
  Ala.; Ariz.; Ark.; Calif.; Colo.; Conn.; D.C.; DC; Del.; Fla.; Ga.; Ill.; Ind.; Kan.; Ky.; La.; Md.; Mass.; Mich.;
  Minn.; Miss.; Mo.; Mont.; Neb.; Nev.; N.C.; N.D.; N.H.; N.J.; N.M.; N.Y.; Okla.; Ore.; Pa.; R.I.; S.C.; S.D.; Tenn.;
  Tex.; Va.; Vt.; W.Va.; Wash.; Wis.; Wyo.; Ont.; Que.; B.C.; Alta.; Ontario; Quebec; Alberta; Manitoba; Saskatchewan;
  British Columbia; New Brunswick; Nova Scotia; Prince Edward Island; New South Wales; Queensland; Victoria; Tasmania;
  South Australia; Western Australia; Northern Ireland; Western Cape; Inner Mongolia; Crimea; Gaza; West Bank; England;
  Scotland; Wales; Bavaria; Catalonia; Punjab; Kashmir; Bosnia; Ivory Coast; East Timor; Congo; the Netherlands;
  the Philippines; the United Arab Emirates; UAE; UK; USA; U.S.; U.K.; U.A.E.; Czech Republic; Turkey; Burma;
  Salt Lake City; San Antonio; San Diego; San Francisco; San Jose; Kansas City; Las Vegas; New Orleans; New York City;
  Sao Paulo; São Paulo; Rio de Janeiro; St. Louis; St. Petersburg; Tel Aviv; The Hague; Quezon City; Quebec City;
  Ho Chi Minh City; Silicon Valley; Capitol Hill; Khan Younis; Gaza Strip; Gaza City; Fort Worth; San Pedro Sula; Baton Rouge;
  West Palm Beach; Little Rock; Des Moines; Addis Ababa; Cape Town; New Delhi; Mexico City; Abu Dhabi; Boston; Atlanta;
  Dallas; Houston; Seattle; Philadelphia; Miami; Cleveland; Pittsburgh; Milwaukee; Baltimore; Charlotte; Austin; Beijing;
  Guangzhou; Shenzhen; Wuhan; Osaka; Kyoto; Mumbai; Bengaluru; Bangalore; Chennai; Hyderabad; Lahore; Islamabad; Kyiv;
  Lviv; Kharkiv; Odesa; Geneva; Munich; Frankfurt; Hamburg; Cologne; Milan; Naples; Turin; Barcelona; Valencia; Seville;
  Manchester; Birmingham; Liverpool; Glasgow; Edinburgh; Cardiff; Belfast; Leeds; Jeddah; Mecca; Aleppo; Homs; Mosul; Basra;
  Erbil; Sanaa; Aden; Benghazi; Alexandria; Abuja; Mombasa; Durban; Pretoria; Ankara; Izmir; Krakow; Gdansk; Tijuana;
  Guadalajara; Monterrey; Medellin; Rio; Brasilia; Valparaiso; Ottawa; Calgary; Montreal; Canberra; Wellington`
