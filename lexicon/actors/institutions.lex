# National institutions with names of their own: parliaments, ministries, services, courts.

# --- United States ---

body US Congress
    code     USALEG
    sector   LEG
    country  USA
    name     US Congress, U.S. Congress, Congress, United States Congress, Capitol Hill
    example  Congress condemned Iran. => USALEG ACCUSE IRN

body US Senate
    code     USALEG
    sector   LEG
    country  USA
    name     US Senate, U.S. Senate, Senate, United States Senate, Senate Foreign Relations Committee
    name     Senate Armed Services Committee, Senate Intelligence Committee, Senate Judiciary Committee

body US House of Representatives
    code     USALEG
    sector   LEG
    country  USA
    name     House of Representatives, US House of Representatives, U.S. House of Representatives
    name     House Foreign Affairs Committee, House Intelligence Committee, House Armed Services Committee

body US State Department
    code     USAGOV
    sector   GOV
    country  USA
    name     State Department, US State Department, U.S. State Department, Department of State
    name     US Department of State, U.S. Department of State
    example  The State Department condemned Syria. => USAGOV ACCUSE SYR

body US Treasury
    code     USAGOV
    sector   GOV
    country  USA
    name     US Treasury, U.S. Treasury, Treasury Department, US Treasury Department, U.S. Treasury Department
    name     Department of the Treasury, Office of Foreign Assets Control, OFAC

body US Defense Department
    code     USAMIL
    sector   MIL
    country  USA
    name     US Defense Department, U.S. Defense Department, US Department of Defense
    name     U.S. Department of Defense, Defense Department, DoD, Department of War

body US Justice Department
    code     USAJUD
    sector   JUD
    country  USA
    name     Justice Department, US Justice Department, U.S. Justice Department, US Department of Justice
    name     U.S. Department of Justice, DOJ

body US Department of Homeland Security
    code     USAGOV
    sector   GOV
    country  USA
    name     Department of Homeland Security, Homeland Security, US Department of Homeland Security, DHS
    name     Transportation Security Administration, Federal Emergency Management Agency, FEMA

body US Commerce Department
    code     USAGOV
    sector   GOV
    country  USA
    name     Commerce Department, US Commerce Department, U.S. Commerce Department, Department of Commerce
    name     US Trade Representative, U.S. Trade Representative

body US Energy Department
    code     USAGOV
    sector   GOV
    country  USA
    name     US Energy Department, U.S. Energy Department, Department of Energy, US Department of Energy

body National Security Council of the United States
    code     USAGOV
    sector   GOV
    country  USA
    name     US National Security Council, U.S. National Security Council
    name     White House National Security Council

body US Agency for International Development
    code     USAGOV
    sector   GOV
    country  USA
    name     USAID, U.S. Agency for International Development, US Agency for International Development

body Federal Reserve
    code     USAGOV
    sector   GOV
    country  USA
    name     Federal Reserve, US Federal Reserve, U.S. Federal Reserve

body Environmental Protection Agency
    code     USAGOV
    sector   GOV
    country  USA
    name     Environmental Protection Agency

body EPA
    code     USAGOV
    sector   GOV
    country  USA
    name     EPA

body NASA
    code     USAGOV
    sector   GOV
    country  USA
    name     Nasa

body Centers for Disease Control and Prevention
    code     USAGOV
    sector   GOV
    country  USA
    name     Centers for Disease Control and Prevention, CDC

body Food and Drug Administration
    code     USAGOV
    sector   GOV
    country  USA
    name     Food and Drug Administration

body Securities and Exchange Commission
    code     USAGOV
    sector   GOV
    country  USA
    name     Securities and Exchange Commission

body Federal Aviation Administration
    code     USAGOV
    sector   GOV
    country  USA
    name     Federal Aviation Administration, FAA

body CIA
    code     USASPY
    sector   SPY
    country  USA
    name     CIA, C.I.A., Central Intelligence Agency
    example  The CIA condemned North Korea. => USASPY ACCUSE PRK

body NSA
    code     USASPY
    sector   SPY
    country  USA
    name     NSA, N.S.A., National Security Agency, US National Security Agency

body Director of National Intelligence
    code     USASPY
    sector   SPY
    country  USA
    name     Director of National Intelligence, Office of the Director of National Intelligence
    name     Defense Intelligence Agency, DIA

body FBI
    code     USACOP
    sector   COP
    country  USA
    name     FBI, F.B.I., Federal Bureau of Investigation

body US Secret Service
    code     USACOP
    sector   COP
    country  USA
    name     US Secret Service, U.S. Secret Service, Secret Service

body US Drug Enforcement Administration
    code     USACOP
    sector   COP
    country  USA
    name     Drug Enforcement Administration, DEA, US Marshals Service, U.S. Marshals

body US Immigration and Customs Enforcement
    code     USACOP
    sector   COP
    country  USA
    name     Immigration and Customs Enforcement, US Border Patrol, U.S. Border Patrol
    name     US Customs and Border Protection, U.S. Customs and Border Protection
    name     Customs and Border Protection

body New York Police Department
    code     USACOP
    sector   COP
    country  USA
    name     New York Police Department

body NYPD
    code     USACOP
    sector   COP
    country  USA
    name     NYPD

body Los Angeles Police Department
    code     USACOP
    sector   COP
    country  USA
    name     Los Angeles Police Department, LAPD

body US Supreme Court
    code     USAJUD
    sector   JUD
    country  USA
    name     US Supreme Court, U.S. Supreme Court, United States Supreme Court, Guantanamo military commission

# --- Russia and its neighbours ---

body State Duma
    code     RUSLEG
    sector   LEG
    country  RUS
    name     State Duma, Duma, Russian Duma, Russian State Duma, Federation Council, Russian parliament
    example  The Duma condemned Ukraine. => RUSLEG ACCUSE UKR

body FSB
    code     RUSSPY
    sector   SPY
    country  RUS
    name     FSB, F.S.B., Federal Security Service, Russian Federal Security Service, KGB, K.G.B.

body GRU
    code     RUSSPY
    sector   SPY
    country  RUS
    name     GRU, G.R.U., Main Intelligence Directorate, SVR, Foreign Intelligence Service, Fancy Bear, APT28
    name     Cozy Bear

body Russian Defence Ministry
    code     RUSMIL
    sector   MIL
    country  RUS
    name     Russian Defence Ministry, Russian Defense Ministry, Russian Ministry of Defence
    name     Russian Ministry of Defense, Russian MoD

body Russian Foreign Ministry
    code     RUSGOV
    sector   GOV
    country  RUS
    name     Russian Foreign Ministry, Russian Ministry of Foreign Affairs, Russian MFA

body Russian Investigative Committee
    code     RUSJUD
    sector   JUD
    country  RUS
    name     Russian Investigative Committee, Investigative Committee of Russia

body Russian Reconciliation Centre
    code     RUSMIL
    sector   MIL
    country  RUS
    name     Russian Reconciliation Centre, Russian Centre for Reconciliation, Russian Reconciliation Center

body OMON
    code     RUSCOP
    sector   COP
    country  RUS
    name     OMON

body Roskomnadzor
    code     RUSGOV
    sector   GOV
    country  RUS
    name     Roskomnadzor

body Russian Security Council
    code     RUSGOV
    sector   GOV
    country  RUS
    name     Russian Security Council

body Central Bank of Russia
    code     RUSGOV
    sector   GOV
    country  RUS
    name     Central Bank of Russia

body Verkhovna Rada
    code     UKRLEG
    sector   LEG
    country  UKR
    name     Verkhovna Rada, Rada, Ukrainian parliament, Supreme Rada

body Security Service of Ukraine
    code     UKRSPY
    sector   SPY
    country  UKR
    name     Security Service of Ukraine, SBU, Ukrainian Security Service, Ukrainian military intelligence, HUR

body National Security and Defense Council of Ukraine
    code     UKRGOV
    sector   GOV
    country  UKR
    name     National Security and Defense Council, National Security and Defence Council

body Berkut
    code     UKRCOP
    sector   COP
    country  UKR
    name     Berkut

body Belarusian KGB
    code     BLRSPY
    sector   SPY
    country  BLR
    name     Belarusian KGB

body Milli Majlis
    code     AZELEG
    sector   LEG
    country  AZE
    name     Milli Majlis

# --- The Middle East ---

body Knesset
    code     ISRLEG
    sector   LEG
    country  ISR
    name     Knesset, Israeli Knesset

body Mossad
    code     ISRSPY
    sector   SPY
    country  ISR
    name     Mossad, Shin Bet, Shabak, Aman Military Intelligence
    example  Mossad condemned Iran. => ISRSPY ACCUSE IRN

body Israel Police
    code     ISRCOP
    sector   COP
    country  ISR
    name     Israel Police, Israel Border Police, Israel Prison Service

body COGAT
    code     ISRMIL
    sector   MIL
    country  ISR
    name     COGAT

body Israeli Supreme Court
    code     ISRJUD
    sector   JUD
    country  ISR
    name     Israeli Supreme Court, High Court of Justice

body Palestinian Legislative Council
    code     PSELEG
    sector   LEG
    country  PSE
    name     Palestinian Legislative Council, Palestinian National Council

body Islamic Revolutionary Guard Corps
    code     IRNMIL
    sector   MIL
    country  IRN
    name     Islamic Revolutionary Guard Corps, Islamic Revolutionary Guards Corps
    name     Iranian Revolutionary Guard Corps, Iranian Revolutionary Guards Corps, IRGC
    name     Revolutionary Guard Corps, Revolutionary Guards Corps, Revolutionary Guards, Revolutionary Guard
    name     Iranian Revolutionary Guards, Iranian Revolutionary Guard, Iran's Revolutionary Guards
    name     Iran's Revolutionary Guard, Pasdaran
    example  The Revolutionary Guards attacked Iraq. => IRNMIL ASSAULT IRQ

body Quds Force
    code     IRNMIL
    sector   MIL
    country  IRN
    name     Quds Force, Qods Force, Al-Quds Force, IRGC Quds Force, IRGC-QF

body Basij
    code     IRNCOP
    sector   COP
    country  IRN
    name     Basij, Basij militia, Basiji, Basijis

body Iranian Ministry of Intelligence
    code     IRNSPY
    sector   SPY
    country  IRN
    name     Iranian Ministry of Intelligence, Iranian Intelligence Ministry, MOIS, VEVAK

body Majlis of Iran
    code     IRNLEG
    sector   LEG
    country  IRN
    name     Majlis, Majles, Islamic Consultative Assembly, Iranian Majlis

body Guardian Council
    code     IRNGOV
    sector   GOV
    country  IRN
    name     Guardian Council

body Council of Guardians
    code     IRNGOV
    sector   GOV
    country  IRN
    name     Council of Guardians

body Assembly of Experts
    code     IRNGOV
    sector   GOV
    country  IRN
    name     Assembly of Experts

body Expediency Council
    code     IRNGOV
    sector   GOV
    country  IRN
    name     Expediency Council

body Supreme National Security Council
    code     IRNGOV
    sector   GOV
    country  IRN
    name     Supreme National Security Council

body Atomic Energy Organization of Iran
    code     IRNGOV
    sector   GOV
    country  IRN
    name     Atomic Energy Organization of Iran, Atomic Energy Organisation of Iran, AEOI

body Supreme Leader of Iran
    code     IRNGOV
    sector   GOV
    country  IRN
    name     Iranian Supreme Leader, Supreme Leader

body National Intelligence Organization of Turkey
    code     TURSPY
    sector   SPY
    country  TUR
    name     National Intelligence Organization, National Intelligence Organisation
    name     Turkish National Intelligence Organization, Milli İstihbarat Teşkilatı

body Grand National Assembly of Turkey
    code     TURLEG
    sector   LEG
    country  TUR
    name     Grand National Assembly, Turkish Grand National Assembly, Grand National Assembly of Turkey

body Supreme Electoral Council of Turkey
    code     TURGOV
    sector   GOV
    country  TUR
    name     YSK, AFAD

body Syrian People's Assembly
    code     SYRLEG
    sector   LEG
    country  SYR
    name     Syrian People's Assembly, Syrian People's Council, People's Council of Syria

body Mukhabarat
    code     SYRSPY
    sector   SPY
    country  SYR
    name     Mukhabarat, Syrian Air Force Intelligence, Air Force Intelligence Directorate
    name     Syrian Military Intelligence

body Internal Security Forces of Lebanon
    code     LBNCOP
    sector   COP
    country  LBN
    name     Internal Security Forces, Lebanese Internal Security Forces

body Saudi Press and Royal Court
    code     SAUGOV
    sector   GOV
    country  SAU
    name     Saudi Royal Court, Saudi Foreign Ministry, Saudi Shura Council

body Iraqi Council of Representatives
    code     IRQLEG
    sector   LEG
    country  IRQ
    name     Iraqi Council of Representatives, Council of Representatives, Iraqi National Assembly

body Iraqi Governing Council
    code     IRQGOV
    sector   GOV
    country  IRQ
    name     Iraqi Governing Council

body Joint Operations Command
    code     IRQGOV
    sector   GOV
    country  IRQ
    name     Joint Operations Command

body Independent High Electoral Commission
    code     IRQGOV
    sector   GOV
    country  IRQ
    name     Independent High Electoral Commission

body Egyptian General Intelligence
    code     EGYSPY
    sector   SPY
    country  EGY
    name     Egyptian General Intelligence

body Egyptian House of Representatives
    code     EGYLEG
    sector   LEG
    country  EGY
    name     Egyptian House of Representatives

# --- Europe ---

body House of Commons
    code     GBRLEG
    sector   LEG
    country  GBR
    name     House of Commons, House of Lords, Westminster, British Parliament
    name     Commons Foreign Affairs Committee, Scottish Parliament, Welsh Assembly
    example  The House of Commons condemned Russia. => GBRLEG ACCUSE RUS

body UK Foreign Office
    code     GBRGOV
    sector   GOV
    country  GBR
    name     Foreign and Commonwealth Office, UK Foreign Office, FCDO, FCO, British Foreign Office, Home Office

body UK Ministry of Defence
    code     GBRMIL
    sector   MIL
    country  GBR
    name     UK Ministry of Defence, British Ministry of Defence, MoD

body MI6
    code     GBRSPY
    sector   SPY
    country  GBR
    name     MI6

body MI5
    code     GBRSPY
    sector   SPY
    country  GBR
    name     MI5

body GCHQ
    code     GBRSPY
    sector   SPY
    country  GBR
    name     GCHQ

body Secret Intelligence Service
    code     GBRSPY
    sector   SPY
    country  GBR
    name     Secret Intelligence Service

body Scotland Yard
    code     GBRCOP
    sector   COP
    country  GBR
    name     Scotland Yard, Metropolitan Police, Met Police, Royal Ulster Constabulary
    name     Police Service of Northern Ireland, PSNI

body Bank of England
    code     GBRGOV
    sector   GOV
    country  GBR
    name     Bank of England

body Old Bailey
    code     GBRJUD
    sector   JUD
    country  GBR
    name     Old Bailey, Crown Prosecution Service, UK Supreme Court

body Bundestag
    code     DEULEG
    sector   LEG
    country  DEU
    name     Bundestag, Bundesrat, German Bundestag

body BND
    code     DEUSPY
    sector   SPY
    country  DEU
    name     BND, Bundesnachrichtendienst, Verfassungsschutz

body Bundesbank
    code     DEUGOV
    sector   GOV
    country  DEU
    name     Bundesbank, Auswärtiges Amt

body French National Assembly
    code     FRALEG
    sector   LEG
    country  FRA
    name     French National Assembly, French Senate, Assemblée Nationale

body DGSE
    code     FRASPY
    sector   SPY
    country  FRA
    name     DGSE, DGSI

body Operation Barkhane
    code     FRAMIL
    sector   MIL
    country  FRA
    name     Operation Barkhane, Barkhane, Opération Barkhane

body Guardia di Finanza
    code     ITACOP
    sector   COP
    country  ITA
    name     Guardia di Finanza

body Sejm
    code     POLLEG
    sector   LEG
    country  POL
    name     Sejm

body Folketing
    code     DNKLEG
    sector   LEG
    country  DNK
    name     Folketing, Folketinget

body Riksdag
    code     SWELEG
    sector   LEG
    country  SWE
    name     Riksdag

body Storting
    code     NORLEG
    sector   LEG
    country  NOR
    name     Storting

body Cortes
    code     ESPLEG
    sector   LEG
    country  ESP
    name     Cortes Generales

body Catalan parliament
    code     ESPLEG
    sector   LEG
    country  ESP
    name     Parlament de Catalunya

body Civil Guard of Spain
    code     ESPCOP
    sector   COP
    country  ESP
    name     Guardia Civil, Spanish Civil Guard

body Carabineros de Chile
    code     CHLCOP
    sector   COP
    country  CHL
    name     Carabineros

body Mossos d'Esquadra
    code     ESPCOP
    sector   COP
    country  ESP
    name     Mossos d'Esquadra

# --- Asia ---

body Inter-Services Intelligence
    code     PAKSPY
    sector   SPY
    country  PAK
    name     Inter-Services Intelligence, Inter Services Intelligence, Inter-Services Intelligence agency

body National Assembly of Pakistan
    code     PAKLEG
    sector   LEG
    country  PAK
    name     National Assembly of Pakistan, Pakistani National Assembly

body Research and Analysis Wing
    code     INDSPY
    sector   SPY
    country  IND
    name     Research and Analysis Wing, Intelligence Bureau

body Lok Sabha
    code     INDLEG
    sector   LEG
    country  IND
    name     Lok Sabha, Rajya Sabha

body Central Bureau of Investigation
    code     INDCOP
    sector   COP
    country  IND
    name     Central Bureau of Investigation, National Investigation Agency, CBI

body Election Commission of India
    code     INDGOV
    sector   GOV
    country  IND
    name     Election Commission of India, External Affairs Ministry, Ministry of External Affairs

body Wolesi Jirga
    code     AFGLEG
    sector   LEG
    country  AFG
    name     Wolesi Jirga, Meshrano Jirga, Loya Jirga

body National Directorate of Security
    code     AFGSPY
    sector   SPY
    country  AFG
    name     National Directorate of Security, NDS

body National People's Congress
    code     CHNLEG
    sector   LEG
    country  CHN
    name     National People's Congress, NPC, Chinese People's Political Consultative Conference, CPPCC

body Chinese State Council
    code     CHNGOV
    sector   GOV
    country  CHN
    name     Chinese State Council, Taiwan Affairs Office, Chinese Foreign Ministry
    name     Chinese Ministry of Foreign Affairs, Chinese Ministry of Commerce, Central Military Commission

body Chinese Politburo
    code     CHNGOV
    sector   GOV
    country  CHN
    name     Politburo Standing Committee

body Ministry of State Security of China
    code     CHNSPY
    sector   SPY
    country  CHN
    name     Ministry of State Security

body Legislative Yuan
    code     TWNLEG
    sector   LEG
    country  TWN
    name     Legislative Yuan

body Mainland Affairs Council
    code     TWNGOV
    sector   GOV
    country  TWN
    name     Mainland Affairs Council

body Legislative Council of Hong Kong
    code     HKGLEG
    sector   LEG
    country  HKG
    name     LegCo, Legco, Hong Kong Legislative Council

body Japanese Diet
    code     JPNLEG
    sector   LEG
    country  JPN
    name     Japanese Diet, National Diet, House of Councillors

body Bank of Japan
    code     JPNGOV
    sector   GOV
    country  JPN
    name     Bank of Japan, Gaimusho

body South Korean National Assembly
    code     KORLEG
    sector   LEG
    country  KOR
    name     South Korean National Assembly

body National Intelligence Service of South Korea
    code     KORSPY
    sector   SPY
    country  KOR
    name     National Intelligence Service, South Korean National Intelligence Service

body Joint Chiefs of Staff of South Korea
    code     KORMIL
    sector   MIL
    country  KOR
    name     South Korean Joint Chiefs of Staff, Defense Acquisition Program Administration

body Supreme People's Assembly
    code     PRKLEG
    sector   LEG
    country  PRK
    name     Supreme People's Assembly

body Committee for the Peaceful Reunification of the Fatherland
    code     PRKGOV
    sector   GOV
    country  PRK
    name     Committee for the Peaceful Reunification of the Fatherland
    name     National Defence Commission of North Korea

body Reconnaissance General Bureau
    code     PRKSPY
    sector   SPY
    country  PRK
    name     Reconnaissance General Bureau, Lazarus Group

body Philippine Senate
    code     PHLLEG
    sector   LEG
    country  PHL
    name     Philippine Senate, Philippine Congress

body Philippine National Police
    code     PHLCOP
    sector   COP
    country  PHL
    name     Philippine National Police, PNP

body Pyidaungsu Hluttaw
    code     MMRLEG
    sector   LEG
    country  MMR
    name     Hluttaw, Pyidaungsu Hluttaw

body Detachment 88
    code     IDNCOP
    sector   COP
    country  IDN
    name     Detachment 88, Densus 88

body Rapid Action Battalion
    code     BGDCOP
    sector   COP
    country  BGD
    name     Rapid Action Battalion

# --- Africa and the Americas ---

body Economic and Financial Crimes Commission
    code     NGACOP
    sector   COP
    country  NGA
    name     Economic and Financial Crimes Commission, EFCC

body Independent National Electoral Commission
    code     NGAGOV
    sector   GOV
    country  NGA
    name     Independent National Electoral Commission, INEC

body Department of State Services
    code     NGASPY
    sector   SPY
    country  NGA
    name     Department of State Services

body NISS
    code     SDNSPY
    sector   SPY
    country  SDN
    name     National Intelligence and Security Service, NISS

body Zimbabwe Electoral Commission
    code     ZWEGOV
    sector   GOV
    country  ZWE
    name     Zimbabwe Electoral Commission

body Central Intelligence Organisation of Zimbabwe
    code     ZWESPY
    sector   SPY
    country  ZWE
    name     Central Intelligence Organisation, Central Intelligence Organization

body Independent Electoral and Boundaries Commission
    code     KENGOV
    sector   GOV
    country  KEN
    name     Independent Electoral and Boundaries Commission, IEBC

body Gacaca courts
    code     RWAJUD
    sector   JUD
    country  RWA
    name     Gacaca, gacaca courts

body Royal Canadian Mounted Police
    code     CANCOP
    sector   COP
    country  CAN
    name     Royal Canadian Mounted Police, RCMP

body Canadian House of Commons
    code     CANLEG
    sector   LEG
    country  CAN
    name     Canadian House of Commons, Canadian Parliament

body CSIS
    code     CANSPY
    sector   SPY
    country  CAN
    name     Canadian Security Intelligence Service

body National Constituent Assembly of Venezuela
    code     VENLEG
    sector   LEG
    country  VEN
    name     National Constituent Assembly, Venezuelan National Assembly

body SEBIN
    code     VENSPY
    sector   SPY
    country  VEN
    name     Sebin, Bolivarian National Intelligence Service

body National Electoral Council of Venezuela
    code     VENGOV
    sector   GOV
    country  VEN
    name     National Electoral Council

body Supreme Electoral Tribunal of Bolivia
    code     BOLGOV
    sector   GOV
    country  BOL
    name     Supreme Electoral Tribunal

body Australian Federal Police
    code     AUSCOP
    sector   COP
    country  AUS
    name     Australian Federal Police

body ASIO
    code     AUSSPY
    sector   SPY
    country  AUS
    name     ASIO, Australian Security Intelligence Organisation

# --- Legislatures that share the names of those of the United States ---

body Legislature of Afghanistan
    code     AFGLEG
    sector   LEG
    country  AFG
    name     Afghan Senate, Afghani Senate, Afghanistan's Senate, Senate of Afghanistan

body Legislature of Argentina
    code     ARGLEG
    sector   LEG
    country  ARG
    name     Argentine Senate, Argentinian Senate, Argentina's Senate, Senate of Argentina, Argentine Congress
    name     Argentinian Congress, Argentina's Congress, Congress of Argentina

body Legislature of Australia
    code     AUSLEG
    sector   LEG
    country  AUS
    name     Australian Senate, Aussie Senate, Australia's Senate, Senate of Australia
    name     Australian House of Representatives, Aussie House of Representatives
    name     Australia's House of Representatives, House of Representatives of Australia

body Legislature of Burundi
    code     BDILEG
    sector   LEG
    country  BDI
    name     Burundian Senate, Burundi's Senate, Senate of Burundi

body Legislature of Belgium
    code     BELLEG
    sector   LEG
    country  BEL
    name     Belgian Senate, Belgium's Senate, Senate of Belgium, Belgian House of Representatives
    name     Belgium's House of Representatives, House of Representatives of Belgium

body Legislature of Belarus
    code     BLRLEG
    sector   LEG
    country  BLR
    name     Belarusian House of Representatives, Belarussian House of Representatives
    name     Belarus's House of Representatives, House of Representatives of Belarus

body Legislature of Bolivia
    code     BOLLEG
    sector   LEG
    country  BOL
    name     Bolivian Senate, Bolivia's Senate, Senate of Bolivia, Bolivian Congress, Bolivia's Congress
    name     Congress of Bolivia

body Legislature of Brazil
    code     BRALEG
    sector   LEG
    country  BRA
    name     Brazilian Senate, Brazil's Senate, Senate of Brazil, Brazilian Congress, Brazil's Congress
    name     Congress of Brazil

body Legislature of Canada
    code     CANLEG
    sector   LEG
    country  CAN
    name     Canadian Senate, Canada's Senate, Senate of Canada

body Legislature of Chile
    code     CHLLEG
    sector   LEG
    country  CHL
    name     Chilean Senate, Chile's Senate, Senate of Chile, Chilean Congress, Chile's Congress
    name     Congress of Chile

body Legislature of Côte d'Ivoire
    code     CIVLEG
    sector   LEG
    country  CIV
    name     Ivorian Senate, Ivoirian Senate, Ivory Coast's Senate, Senate of Ivory Coast

body Legislature of Democratic Republic of the Congo
    code     CODLEG
    sector   LEG
    country  COD
    name     Congolese Senate, Congo's Senate, Senate of Congo

body Legislature of Colombia
    code     COLLEG
    sector   LEG
    country  COL
    name     Colombian Senate, Colombia's Senate, Senate of Colombia, Colombian Congress, Colombia's Congress
    name     Congress of Colombia, Colombian House of Representatives, Colombia's House of Representatives
    name     House of Representatives of Colombia

body Legislature of Costa Rica
    code     CRILEG
    sector   LEG
    country  CRI
    name     Costa Rican Congress, Costa Rica's Congress, Congress of Costa Rica

body Legislature of Cyprus
    code     CYPLEG
    sector   LEG
    country  CYP
    name     Cypriot House of Representatives, Cyprus's House of Representatives
    name     House of Representatives of Cyprus

body Legislature of Czech Republic
    code     CZELEG
    sector   LEG
    country  CZE
    name     Czech Senate, Czech Republic's Senate, Senate of Czech Republic

body Legislature of Dominican Republic
    code     DOMLEG
    sector   LEG
    country  DOM
    name     Dominican Senate, Dominican Republic's Senate, Senate of Dominican Republic, Dominican Congress
    name     Dominican Republic's Congress, Congress of Dominican Republic

body Legislature of Ecuador
    code     ECULEG
    sector   LEG
    country  ECU
    name     Ecuadorian Congress, Ecuadorean Congress, Ecuador's Congress, Congress of Ecuador

body Legislature of Egypt
    code     EGYLEG
    sector   LEG
    country  EGY
    name     Egypt's House of Representatives, House of Representatives of Egypt

body Legislature of Spain
    code     ESPLEG
    sector   LEG
    country  ESP
    name     Spanish Senate, Spain's Senate, Senate of Spain, Spanish Congress, Spain's Congress
    name     Congress of Spain

body Legislature of Ethiopia
    code     ETHLEG
    sector   LEG
    country  ETH
    name     Ethiopian House of Representatives, Ethiopia's House of Representatives
    name     House of Representatives of Ethiopia

body Legislature of Gabon
    code     GABLEG
    sector   LEG
    country  GAB
    name     Gabonese Senate, Gabonaise Senate, Gabon's Senate, Senate of Gabon

body Legislature of Guatemala
    code     GTMLEG
    sector   LEG
    country  GTM
    name     Guatemalan Congress, Guatemala's Congress, Congress of Guatemala

body Legislature of Honduras
    code     HNDLEG
    sector   LEG
    country  HND
    name     Honduran Congress, Honduras's Congress, Congress of Honduras

body Legislature of Haiti
    code     HTILEG
    sector   LEG
    country  HTI
    name     Haitian Senate, Haiti's Senate, Senate of Haiti

body Legislature of Indonesia
    code     IDNLEG
    sector   LEG
    country  IDN
    name     Indonesian House of Representatives, Indonesia's House of Representatives
    name     House of Representatives of Indonesia

body Legislature of Ireland
    code     IRLLEG
    sector   LEG
    country  IRL
    name     Irish Senate, Ireland's Senate, Senate of Ireland

body Legislature of Italy
    code     ITALEG
    sector   LEG
    country  ITA
    name     Italian Senate, Italy's Senate, Senate of Italy

body Legislature of Jordan
    code     JORLEG
    sector   LEG
    country  JOR
    name     Jordanian Senate, Jordan's Senate, Senate of Jordan

body Legislature of Japan
    code     JPNLEG
    sector   LEG
    country  JPN
    name     Japanese House of Representatives, Japan's House of Representatives
    name     House of Representatives of Japan

body Legislature of Kazakhstan
    code     KAZLEG
    sector   LEG
    country  KAZ
    name     Kazakh Senate, Kazakhstani Senate, Kazakhstan's Senate, Senate of Kazakhstan

body Legislature of Kenya
    code     KENLEG
    sector   LEG
    country  KEN
    name     Kenyan Senate, Kenya's Senate, Senate of Kenya

body Legislature of Cambodia
    code     KHMLEG
    sector   LEG
    country  KHM
    name     Cambodian Senate, Cambodia's Senate, Senate of Cambodia

body Legislature of Liberia
    code     LBRLEG
    sector   LEG
    country  LBR
    name     Liberian Senate, Liberia's Senate, Senate of Liberia, Liberian House of Representatives
    name     Liberia's House of Representatives, House of Representatives of Liberia

body Legislature of Libya
    code     LBYLEG
    sector   LEG
    country  LBY
    name     Libya's House of Representatives, House of Representatives of Libya

body Legislature of Morocco
    code     MARLEG
    sector   LEG
    country  MAR
    name     Moroccan House of Representatives, Morocco's House of Representatives
    name     House of Representatives of Morocco

body Legislature of Mexico
    code     MEXLEG
    sector   LEG
    country  MEX
    name     Mexican Senate, Mexico's Senate, Senate of Mexico, Mexican Congress, Mexico's Congress
    name     Congress of Mexico

body Legislature of Malaysia
    code     MYSLEG
    sector   LEG
    country  MYS
    name     Malaysian House of Representatives, Malaysia's House of Representatives
    name     House of Representatives of Malaysia

body Legislature of Namibia
    code     NAMLEG
    sector   LEG
    country  NAM
    name     Namibian Senate, Namibia's Senate, Senate of Namibia

body Legislature of Nigeria
    code     NGALEG
    sector   LEG
    country  NGA
    name     Nigerian Senate, Nigeria's Senate, Senate of Nigeria, Nigerian House of Representatives
    name     Nigeria's House of Representatives, House of Representatives of Nigeria

body Legislature of Nicaragua
    code     NICLEG
    sector   LEG
    country  NIC
    name     Nicaraguan Congress, Nicaragua's Congress, Congress of Nicaragua

body Legislature of Netherlands
    code     NLDLEG
    sector   LEG
    country  NLD
    name     Dutch Senate, Netherlands's Senate, Senate of Netherlands, Dutch House of Representatives
    name     Netherlands's House of Representatives, House of Representatives of Netherlands

body Legislature of Nepal
    code     NPLLEG
    sector   LEG
    country  NPL
    name     Nepalese House of Representatives, Nepali House of Representatives
    name     Nepal's House of Representatives, House of Representatives of Nepal

body Legislature of New Zealand
    code     NZLLEG
    sector   LEG
    country  NZL
    name     New Zealand's House of Representatives, House of Representatives of New Zealand

body Legislature of Pakistan
    code     PAKLEG
    sector   LEG
    country  PAK
    name     Pakistani Senate, Pakistan's Senate, Senate of Pakistan

body Legislature of Peru
    code     PERLEG
    sector   LEG
    country  PER
    name     Peruvian Senate, Peru's Senate, Senate of Peru, Peruvian Congress, Peru's Congress
    name     Congress of Peru

body Legislature of Philippines
    code     PHLLEG
    sector   LEG
    country  PHL
    name     Filipino Senate, Philippines's Senate, Senate of Philippines, Filipino Congress
    name     Philippines's Congress, Congress of Philippines, Philippine House of Representatives
    name     Filipino House of Representatives, Philippines's House of Representatives
    name     House of Representatives of Philippines

body Legislature of Poland
    code     POLLEG
    sector   LEG
    country  POL
    name     Polish Senate, Poland's Senate, Senate of Poland

body Legislature of Paraguay
    code     PRYLEG
    sector   LEG
    country  PRY
    name     Paraguayan Senate, Paraguay's Senate, Senate of Paraguay, Paraguayan Congress, Paraguay's Congress
    name     Congress of Paraguay

body Legislature of Romania
    code     ROULEG
    sector   LEG
    country  ROU
    name     Romanian Senate, Romania's Senate, Senate of Romania

body Legislature of Rwanda
    code     RWALEG
    sector   LEG
    country  RWA
    name     Rwandan Senate, Rwandese Senate, Rwanda's Senate, Senate of Rwanda

body Legislature of Somalia
    code     SOMLEG
    sector   LEG
    country  SOM
    name     Somali Senate, Somalia's Senate, Senate of Somalia, Somali House of Representatives
    name     Somalia's House of Representatives, House of Representatives of Somalia

body Legislature of South Sudan
    code     SSDLEG
    sector   LEG
    country  SSD
    name     South Sudanese Senate, Southern Sudanese Senate, South Sudan's Senate, Senate of South Sudan

body Legislature of Thailand
    code     THALEG
    sector   LEG
    country  THA
    name     Thai Senate, Thailand's Senate, Senate of Thailand, Thai House of Representatives
    name     Thailand's House of Representatives, House of Representatives of Thailand

body Legislature of Uruguay
    code     URYLEG
    sector   LEG
    country  URY
    name     Uruguayan Senate, Uruguay's Senate, Senate of Uruguay

body Legislature of Uzbekistan
    code     UZBLEG
    sector   LEG
    country  UZB
    name     Uzbek Senate, Uzbekistani Senate, Uzbekistan's Senate, Senate of Uzbekistan
    name     Uzbek House of Representatives, Uzbekistani House of Representatives
    name     Uzbekistan's House of Representatives, House of Representatives of Uzbekistan

body Legislature of Venezuela
    code     VENLEG
    sector   LEG
    country  VEN
    name     Venezuelan Senate, Venezuela's Senate, Senate of Venezuela, Venezuelan Congress
    name     Venezuela's Congress, Congress of Venezuela

body Legislature of Yemen
    code     YEMLEG
    sector   LEG
    country  YEM
    name     Yemeni House of Representatives, Yemen's House of Representatives
    name     House of Representatives of Yemen

body Legislature of Zimbabwe
    code     ZWELEG
    sector   LEG
    country  ZWE
    name     Zimbabwean Senate, Zimbabwe's Senate, Senate of Zimbabwe, Zimbabwean House of Representatives
    name     Zimbabwe's House of Representatives, House of Representatives of Zimbabwe
