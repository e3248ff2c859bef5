/** Members of `ActiveDirectory.Countries` with the region codes of ISO 3166-1. */
const REGIONS = `
  Afghanistan:AF AlandIslands:AX Albania:AL Algeria:DZ AmericanSamoa:AS Andorra:AD Angola:AO Anguilla:AI Antarctica:AQ
  AntiguaandBarbuda:AG Argentina:AR Armenia:AM Aruba:AW Australia:AU Austria:AT Azerbaijan:AZ Bahamas:BS Bahrain:BH Bangladesh:BD
  Barbados:BB Belarus:BY Belgium:BE Belize:BZ Benin:BJ Bermuda:BM Bhutan:BT BolivarianRepublicOfVenezuela:VE Bonaire:BQ
  BosniaandHerzegovina:BA Botswana:BW BouvetIsland:BV Brazil:BR BritishIndianOceanTerritory:IO BruneiDarussalam:BN Bulgaria:BG
  BurkinaFaso:BF Burundi:BI CaboVerde:CV Cambodia:KH Cameroon:CM Canada:CA CaymanIslands:KY CentralAfricanRepublic:CF Chad:TD Chile:CL
  China:CN ChristmasIsland:CX CocosKeelingIslands:CC Colombia:CO Comoros:KM Congo:CG CookIslands:CK CostaRica:CR Croatia:HR Cuba:CU
  Curacao:CW Cyprus:CY CzechRepublic:CZ IvoryCoast:CI DemocraticPeoplesRepublicOfKorea:KP DemocraticRepublicOftheCongo:CD Denmark:DK
  Djibouti:DJ Dominica:DM DominicanRepublic:DO Ecuador:EC Egypt:EG ElSalvador:SV EquatorialGuinea:GQ Eritrea:ER Estonia:EE Ethiopia:ET
  FalklandIslandsMalvinas:FK FaroeIslands:FO Fiji:FJ Finland:FI France:FR FrenchGuiana:GF FrenchPolynesia:PF
  FrenchSouthernTerritories:TF Gabon:GA Gambia:GM Georgia:GE Germany:DE Ghana:GH Gibraltar:GI Greece:GR Greenland:GL Grenada:GD
  Guadeloupe:GP Guam:GU Guatemala:GT Guernsey:GG Guinea:GN GuineaBissau:GW Guyana:GY Haiti:HT HeardIslandandMcDonaldIslands:HM
  HolySee:VA Honduras:HN HongKong:HK Hungary:HU Iceland:IS India:IN Indonesia:ID Iraq:IQ Ireland:IE IslamicRepublicOfIran:IR
  IsleOfMan:IM Israel:IL Italy:IT Jamaica:JM Japan:JP Jersey:JE Jordan:JO Kazakhstan:KZ Kenya:KE Kiribati:KI Kuwait:KW Kyrgyzstan:KG
  LaoPeoplesDemocraticRepublic:LA Latvia:LV Lebanon:LB Lesotho:LS Liberia:LR Libya:LY Liechtenstein:LI Lithuania:LT Luxembourg:LU
  Macao:MO Madagascar:MG Malawi:MW Malaysia:MY Maldives:MV Mali:ML Malta:MT MarshallIslands:MH Martinique:MQ Mauritania:MR
  Mauritius:MU Mayotte:YT Mexico:MX Micronesia:FM Moldova:MD Monaco:MC Mongolia:MN Montenegro:ME Montserrat:MS Morocco:MA
  Mozambique:MZ Myanmar:MM Namibia:NA Nauru:NR Nepal:NP Netherlands:NL NewCaledonia:NC NewZealand:NZ Nicaragua:NI Niger:NE Nigeria:NG
  Niue:NU NorfolkIsland:NF RepublicOfMacedoniatheformerYugoslav:MK NorthernMarianaIslands:MP Norway:NO Oman:OM Pakistan:PK Palau:PW
  Palestine:PS Panama:PA PapuaNewGuinea:PG Paraguay:PY Peru:PE Philippines:PH Pitcairn:PN Poland:PL Portugal:PT PuertoRico:PR Qatar:QA
  RepublicOfKorea:KR Reunion:RE Romania:RO Russia:RU Rwanda:RW SaintBarthelemy:BL SaintHelena:SH SaintKittsandNevis:KN SaintLucia:LC
  SaintMartinFrenchpart:MF SaintPierreandMiquelon:PM SaintVincentandtheGrenadines:VC Samoa:WS SanMarino:SM SaoTomeandPrincipe:ST
  SaudiArabia:SA Senegal:SN Serbia:RS Seychelles:SC SierraLeone:SL Singapore:SG SintMaartenDutchpart:SX Slovakia:SK Slovenia:SI
  SolomonIslands:SB Somalia:SO SouthAfrica:ZA SouthGeorgiaandtheSouthSandwichIslands:GS SouthSudan:SS Spain:ES SriLanka:LK
  StateOfBoliviaPlurinational:BO Sudan:SD Suriname:SR SvalbardandJanMayen:SJ Swaziland:SZ Sweden:SE Switzerland:CH
  SyrianArabRepublic:SY Taiwan:TW Tajikistan:TJ Tanzania:TZ Thailand:TH TimorLeste:TL Togo:TG Tokelau:TK Tonga:TO TrinidadandTobago:TT
  Tunisia:TN Turkey:TR Turkmenistan:TM TurksandCaicosIslands:TC Tuvalu:TV Uganda:UG Ukraine:UA UnitedArabEmirates:AE
  UnitedKingdomOfGreatBritainandNorthernIreland:GB UnitedStatesMinorOutlyingIslands:UM UnitedStatesOfAmerica:US Uruguay:UY
  Uzbekistan:UZ Vanuatu:VU Vietnam:VN VirginIslandsBritish:VG VirginIslandsUS:VI WallisandFutuna:WF Yemen:YE Zambia:ZM Zimbabwe:ZW
`;

/** Region codes of ISO 3166-1 by member of `ActiveDirectory.Countries`. */
export const COUNTRY_REGIONS: Readonly<Record<string, string>> = Object.fromEntries(
  REGIONS.trim()
    .split(/\s+/)
    .map((pair) => {
      const [member = '', region = ''] = pair.split(':');
      return [member, region];
    }),
);

/** Names of countries by member, as the runtime writes them in a language (Unicode CLDR). */
export function countryNames(language: string): Readonly<Record<string, string>> {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return Object.fromEntries(Object.entries(COUNTRY_REGIONS).map(([member, region]) => [member, names.of(region) ?? member]));
}
