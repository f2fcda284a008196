const list = (names: string): string[] => names.split(',').map((name) => name.trim())

/** What follows a town after a comma, and towns of several words, which would otherwise look like people. */
export const places: ReadonlySet<string> = new Set([
  ...list(
    `Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho,
    Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota,
    Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina,
    North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas,
    Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming, District of Columbia, Puerto Rico`,
  ),
  ...list(
    `Ala., Ariz., Ark., Calif., Colo., Conn., D.C., DC, Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Md., Mass., Mich.,
    Minn., Miss., Mo., Mont., Neb., Nev., N.C., N.D., N.H., N.J., N.M., N.Y., Okla., Ore., Pa., R.I., S.C., S.D., Tenn.,
    Tex., Va., Vt., W.Va., Wash., Wis., Wyo., Ont., Que., B.C., Alta.`,
  ),
  ...list(
    `British Columbia, New Brunswick, Nova Scotia, Prince Edward Island, New South Wales, South Australia, Western
    Australia, Northern Ireland, Western Cape, Inner Mongolia, Hong Kong, Crimea`,
  ),
  ...list(
    `Afghanistan, Albania, Algeria, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahrain, Bangladesh,
    Belarus, Belgium, Benin, Bolivia, Bosnia, Botswana, Brazil, Britain, Bulgaria, Burkina Faso, Burundi, Cambodia, Cameroon,
    Canada, Chad, Chile, China, Colombia, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Denmark, Djibouti,
    Dominican Republic, East Timor, Ecuador, Egypt, El Salvador, England, Eritrea, Estonia, Ethiopia, Finland, France,
    Gabon, Gaza, Germany, Ghana, Greece, Guatemala, Guinea, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran,
    Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kosovo, Kuwait, Kyrgyzstan,
    Laos, Latvia, Lebanon, Liberia, Libya, Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Mali, Malta, Mauritania,
    Mexico, Moldova, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, the Netherlands,
    New Zealand, Nicaragua, Niger, Nigeria, North Korea, North Macedonia, Norway, Oman, Pakistan, Panama, Papua New
    Guinea, Paraguay, Peru, Philippines, the Philippines, Poland, Portugal, Qatar, Romania, Russia, Rwanda, Saudi Arabia,
    Scotland, Senegal, Serbia, Sierra Leone, Singapore, Slovakia, Slovenia, Somalia, South Africa, South Korea, South
    Sudan, Spain, Sri Lanka, Sudan, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Trinidad and
    Tobago, Tunisia, Turkey, Turkmenistan, Uganda, Ukraine, United Arab Emirates, the United Arab Emirates, UAE, United
    Kingdom, UK, United States, USA, U.S., Uruguay, Uzbekistan, Vatican City, Venezuela, Vietnam, Wales, West Bank, Yemen,
    Zambia, Zimbabwe`.replace(/\s+/g, ' '),
  ),
  ...list(
    `Abu Dhabi, Addis Ababa, Buenos Aires, Cape Town, Hong Kong, Kansas City, Kuala Lumpur, La Paz, Las Vegas, Los
    Angeles, Mexico City, New Delhi, New Orleans, New York City, Panama City, Phnom Penh, Port-au-Prince, Rio de
    Janeiro, Salt Lake City, San Antonio, San Diego, San Francisco, San Jose, San Juan, San Salvador, Santo Domingo, Sao
    Paulo, São Paulo, St. Louis, St. Petersburg, Tel Aviv, The Hague, Quezon City, Quebec City, Guatemala City, Kuwait City,
    Ho Chi Minh City, Silicon Valley, Capitol Hill, Khan Younis, Gaza City, Fort Worth, San Pedro Sula, Baton Rouge, West
    Palm Beach, Little Rock, Des Moines`.replace(/\s+/g, ' '),
  ),
])
