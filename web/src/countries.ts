/* Countries by ISO 3166-1 alpha-3 code: name and adjective, as lexicon/actors/countries.lex has them. */

const table = `
ABW Aruba|Aruban
AFG Afghanistan|Afghan
AGO Angola|Angolan
AIA Anguilla|Anguillan
ALB Albania|Albanian
AND Andorra|Andorran
ARE United Arab Emirates|Emirati
ARG Argentina|Argentine
ARM Armenia|Armenian
ASM American Samoa|American Samoan
ATG Antigua and Barbuda|Antiguan
AUS Australia|Australian
AUT Austria|Austrian
AZE Azerbaijan|Azerbaijani
BDI Burundi|Burundian
BEL Belgium|Belgian
BEN Benin|Beninese
BFA Burkina Faso|Burkinabe
BGD Bangladesh|Bangladeshi
BGR Bulgaria|Bulgarian
BHR Bahrain|Bahraini
BHS Bahamas|Bahamian
BIH Bosnia and Herzegovina|Bosnian
BLR Belarus|Belarusian
BLZ Belize|Belizean
BMU Bermuda|Bermudian
BOL Bolivia|Bolivian
BRA Brazil|Brazilian
BRB Barbados|Barbadian
BRN Brunei|Bruneian
BTN Bhutan|Bhutanese
BWA Botswana|Botswanan
CAF Central African Republic|Central African
CAN Canada|Canadian
CHE Switzerland|Swiss
CHL Chile|Chilean
CHN China|Chinese
CIV Côte d'Ivoire|Ivorian
CMR Cameroon|Cameroonian
COD Democratic Republic of the Congo|Congolese
COG Republic of the Congo
COK Cook Islands|Cook Islands Maori
COL Colombia|Colombian
COM Comoros|Comoran
CPV Cape Verde|Cape Verdean
CRI Costa Rica|Costa Rican
CUB Cuba|Cuban
CUW Curaçao|Curaçaoan
CYM Cayman Islands|Caymanian
CYP Cyprus|Cypriot
CZE Czech Republic|Czech
DEU Germany|German
DJI Djibouti|Djiboutian
DMA Dominica
DNK Denmark|Danish
DOM Dominican Republic|Dominican
DZA Algeria|Algerian
ECU Ecuador|Ecuadorian
EGY Egypt|Egyptian
ERI Eritrea|Eritrean
ESH Western Sahara|Sahrawi
ESP Spain|Spanish
EST Estonia|Estonian
ETH Ethiopia|Ethiopian
FIN Finland|Finnish
FJI Fiji|Fijian
FLK Falkland Islands|Falkland
FRA France|French
FRO Faroe Islands|Faroese
FSM Micronesia|Micronesian
GAB Gabon|Gabonese
GBR United Kingdom|British
GEO Georgia|Georgian
GGY Guernsey
GHA Ghana|Ghanaian
GIB Gibraltar|Gibraltarian
GIN Guinea|Guinean
GLP Guadeloupe|Guadeloupean
GMB Gambia|Gambian
GNB Guinea-Bissau|Bissau-Guinean
GNQ Equatorial Guinea|Equatorial Guinean
GRC Greece|Greek
GRD Grenada|Grenadian
GRL Greenland|Greenlandic
GTM Guatemala|Guatemalan
GUF French Guiana|French Guianan
GUM Guam|Guamanian
GUY Guyana|Guyanese
HKG Hong Kong|Hongkongese
HND Honduras|Honduran
HRV Croatia|Croatian
HTI Haiti|Haitian
HUN Hungary|Hungarian
IDN Indonesia|Indonesian
IMN Isle of Man|Manx
IND India|Indian
IOT British Indian Ocean Territory|Chagossian
IRL Ireland|Irish
IRN Iran|Iranian
IRQ Iraq|Iraqi
ISL Iceland|Icelandic
ISR Israel|Israeli
ITA Italy|Italian
JAM Jamaica|Jamaican
JEY Jersey Island
JOR Jordan|Jordanian
JPN Japan|Japanese
KAZ Kazakhstan|Kazakh
KEN Kenya|Kenyan
KGZ Kyrgyzstan|Kyrgyz
KHM Cambodia|Cambodian
KIR Kiribati|I-Kiribati
KNA Saint Kitts and Nevis|Kittitian
KOR South Korea|South Korean
KWT Kuwait|Kuwaiti
LAO Laos|Laotian
LBN Lebanon|Lebanese
LBR Liberia|Liberian
LBY Libya|Libyan
LCA Saint Lucia|Saint Lucian
LIE Liechtenstein|Liechtensteiner
LKA Sri Lanka|Sri Lankan
LSO Lesotho|Basotho
LTU Lithuania|Lithuanian
LUX Luxembourg|Luxembourgish
LVA Latvia|Latvian
MAC Macau|Macanese
MAR Morocco|Moroccan
MCO Monaco|Monegasque
MDA Moldova|Moldovan
MDG Madagascar|Malagasy
MDV Maldives|Maldivian
MEX Mexico|Mexican
MHL Marshall Islands|Marshallese
MKD North Macedonia|Macedonian
MLI Mali|Malian
MLT Malta|Maltese
MMR Myanmar|Burmese
MNE Montenegro|Montenegrin
MNG Mongolia|Mongolian
MNP Northern Mariana Islands
MOZ Mozambique|Mozambican
MRT Mauritania|Mauritanian
MSR Montserrat|Montserratian
MTQ Martinique|Martinican
MUS Mauritius|Mauritian
MWI Malawi|Malawian
MYS Malaysia|Malaysian
MYT Mayotte|Mahoran
NAM Namibia|Namibian
NCL New Caledonia|New Caledonian
NER Niger|Nigerien
NGA Nigeria|Nigerian
NIC Nicaragua|Nicaraguan
NIU Niue|Niuean
NLD Netherlands|Dutch
NOR Norway|Norwegian
NPL Nepal|Nepalese
NRU Nauru|Nauruan
NZL New Zealand|Kiwi
OMN Oman|Omani
PAK Pakistan|Pakistani
PAN Panama|Panamanian
PER Peru|Peruvian
PHL Philippines|Philippine
PLW Palau|Palauan
PNG Papua New Guinea|Papua New Guinean
POL Poland|Polish
PRI Puerto Rico|Puerto Rican
PRK North Korea|North Korean
PRT Portugal|Portuguese
PRY Paraguay|Paraguayan
PSE Palestine|Palestinian
PYF French Polynesia|French Polynesian
QAT Qatar|Qatari
REU Réunion Island|Réunionese
ROU Romania|Romanian
RUS Russia|Russian
RWA Rwanda|Rwandan
SAU Saudi Arabia|Saudi Arabian
SDN Sudan|Sudanese
SEN Senegal|Senegalese
SGP Singapore|Singaporean
SHN Saint Helena
SLB Solomon Islands|Solomon Islander
SLE Sierra Leone|Sierra Leonean
SLV El Salvador|Salvadoran
SMR San Marino|Sammarinese
SOM Somalia|Somali
SPM Saint Pierre and Miquelon
SRB Serbia|Serbian
SSD South Sudan|South Sudanese
STP São Tomé and Príncipe|São Toméan
SUR Suriname|Surinamese
SVK Slovakia|Slovak
SVN Slovenia|Slovenian
SWE Sweden|Swedish
SWZ Eswatini|Swazi
SXM Sint Maarten
SYC Seychelles|Seychellois
SYR Syria|Syrian
TCA Turks and Caicos Islands
TCD Chad|Chadian
TGO Togo|Togolese
THA Thailand|Thai
TJK Tajikistan|Tajik
TKL Tokelau|Tokelauan
TKM Turkmenistan|Turkmenistani
TLS Timor-Leste|East Timorese
TON Tonga|Tongan
TTO Trinidad and Tobago|Trinidadian
TUN Tunisia|Tunisian
TUR Turkey|Turkish
TUV Tuvalu|Tuvaluan
TWN Taiwan|Taiwanese
TZA Tanzania|Tanzanian
UGA Uganda|Ugandan
UKR Ukraine|Ukrainian
URY Uruguay|Uruguayan
USA United States|American
UZB Uzbekistan|Uzbek
VAT Vatican
VCT Saint Vincent and the Grenadines|Vincentian
VEN Venezuela|Venezuelan
VGB British Virgin Islands
VIR U.S. Virgin Islands
VNM Vietnam|Vietnamese
VUT Vanuatu|Vanuatuan
WLF Wallis and Futuna|Wallisian
WSM Samoa|Samoan
XKX Kosovo|Kosovar
YEM Yemen|Yemeni
ZAF South Africa|South African
ZMB Zambia|Zambian
ZWE Zimbabwe|Zimbabwean
`;

const countries = new Map<string, { name: string; adjective: string }>();
for (const line of table.trim().split("\n")) {
    const [name, adjective] = line.slice(4).split("|");
    countries.set(line.slice(0, 3), { name: name ?? "", adjective: adjective ?? name ?? "" });
}

export { countries };
