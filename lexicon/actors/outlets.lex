# News agencies, broadcasters and newspapers.

# --- News agencies ---

outlet Reuters
    code     GBRMED
    sector   MED
    country  GBR
    name     Reuters, Reuters news agency, Thomson Reuters
    example  Reuters condemned Myanmar. => GBRMED ACCUSE MMR

outlet Associated Press
    code     USAMED
    sector   MED
    country  USA
    name     Associated Press, AP, A.P., The Associated Press

outlet Agence France-Presse
    code     FRAMED
    sector   MED
    country  FRA
    name     Agence France-Presse, Agence France Presse, AFP, A.F.P.

outlet United Press International
    code     USAMED
    sector   MED
    country  USA
    name     United Press International, UPI

outlet Bloomberg
    code     USAMED
    sector   MED
    country  USA
    name     Bloomberg, Bloomberg News

outlet TASS
    code     RUSMED
    sector   MED
    country  RUS
    name     TASS, Tass, Itar-Tass, ITAR TASS, TASS news agency

outlet RIA Novosti
    code     RUSMED
    sector   MED
    country  RUS
    name     RIA Novosti, RIA, RIA news agency, Rossiya Segodnya

outlet Interfax
    code     RUSMED
    sector   MED
    country  RUS
    name     Interfax, Interfax news agency

outlet Sputnik
    code     RUSMED
    sector   MED
    country  RUS
    name     Sputnik News, Sputnik news agency

outlet Xinhua
    code     CHNMED
    sector   MED
    country  CHN
    name     Xinhua, Xinhua News Agency, Xinhua news agency, New China News Agency

outlet IRNA
    code     IRNMED
    sector   MED
    country  IRN
    name     IRNA, Islamic Republic News Agency

outlet Fars News Agency
    code     IRNMED
    sector   MED
    country  IRN
    name     Fars, Fars News Agency, Fars news agency, Fars News

outlet Tasnim
    code     IRNMED
    sector   MED
    country  IRN
    name     Tasnim, Tasnim News Agency, Tasnim news agency

outlet Mehr News Agency
    code     IRNMED
    sector   MED
    country  IRN
    name     Mehr News Agency, Mehr news agency, Mehr

outlet ISNA
    code     IRNMED
    sector   MED
    country  IRN
    name     ISNA, Iranian Students News Agency, Iranian Students' News Agency

outlet SANA
    code     SYRMED
    sector   MED
    country  SYR
    name     SANA, Syrian Arab News Agency, SANA news agency

outlet Anadolu Agency
    code     TURMED
    sector   MED
    country  TUR
    name     Anadolu Agency, Anadolu, Anadolu news agency, Anatolia news agency

outlet Saudi Press Agency
    code     SAUMED
    sector   MED
    country  SAU
    name     Saudi Press Agency, SPA

outlet WAM
    code     AREMED
    sector   MED
    country  ARE
    name     WAM, Emirates News Agency

outlet QNA
    code     QATMED
    sector   MED
    country  QAT
    name     Qatar News Agency, QNA

outlet KUNA
    code     KWTMED
    sector   MED
    country  KWT
    name     KUNA, Kuwait News Agency

outlet Petra
    code     JORMED
    sector   MED
    country  JOR
    name     Petra news agency, Jordan News Agency

outlet MENA
    code     EGYMED
    sector   MED
    country  EGY
    name     Middle East News Agency, MENA news agency

outlet National News Agency
    code     LBNMED
    sector   MED
    country  LBN
    name     National News Agency, NNA

outlet SABA
    code     YEMMED
    sector   MED
    country  YEM
    name     Saba news agency, Saba News Agency

outlet WAFA
    code     PSEMED
    sector   MED
    country  PSE
    name     WAFA

outlet Ma'an News Agency
    code     PSEMED
    sector   MED
    country  PSE
    name     Ma'an News Agency, Ma'an news agency

outlet SUNA
    code     SDNMED
    sector   MED
    country  SDN
    name     SUNA, Sudan News Agency

outlet Amaq
    code     ISIMED
    sector   MED
    name     Amaq, Amaq News Agency, Amaq news agency

outlet Kyodo
    code     JPNMED
    sector   MED
    country  JPN
    name     Kyodo, Kyodo News, Kyodo news agency

outlet Jiji Press
    code     JPNMED
    sector   MED
    country  JPN
    name     Jiji Press, Jiji

outlet Yonhap
    code     KORMED
    sector   MED
    country  KOR
    name     Yonhap, Yonhap News Agency, Yonhap news agency

outlet KCNA
    code     PRKMED
    sector   MED
    country  PRK
    name     KCNA, Korean Central News Agency

outlet Rodong Sinmun
    code     PRKMED
    sector   MED
    country  PRK
    name     Rodong Sinmun

outlet Central News Agency
    code     TWNMED
    sector   MED
    country  TWN
    name     Central News Agency

outlet Press Trust of India
    code     INDMED
    sector   MED
    country  IND
    name     Press Trust of India, PTI news agency

outlet Asian News International
    code     INDMED
    sector   MED
    country  IND
    name     Asian News International, ANI

outlet Indo-Asian News Service
    code     INDMED
    sector   MED
    country  IND
    name     Indo-Asian News Service

outlet APP
    code     PAKMED
    sector   MED
    country  PAK
    name     Associated Press of Pakistan

outlet Bernama
    code     MYSMED
    sector   MED
    country  MYS
    name     Bernama

outlet Antara
    code     IDNMED
    sector   MED
    country  IDN
    name     Antara, Antara news agency

outlet Vietnam News Agency
    code     VNMMED
    sector   MED
    country  VNM
    name     Vietnam News Agency

outlet dpa
    code     DEUMED
    sector   MED
    country  DEU
    name     Deutsche Presse-Agentur, DPA, dpa news agency

outlet ANSA
    code     ITAMED
    sector   MED
    country  ITA
    name     ANSA, Ansa news agency

outlet Adnkronos
    code     ITAMED
    sector   MED
    country  ITA
    name     Adnkronos

outlet EFE
    code     ESPMED
    sector   MED
    country  ESP
    name     EFE, Efe news agency

outlet Europa Press
    code     ESPMED
    sector   MED
    country  ESP
    name     Europa Press

outlet Lusa
    code     PRTMED
    sector   MED
    country  PRT
    name     Lusa

outlet ANP
    code     NLDMED
    sector   MED
    country  NLD
    name     ANP

outlet Belga
    code     BELMED
    sector   MED
    country  BEL
    name     Belga

outlet PAP
    code     POLMED
    sector   MED
    country  POL
    name     Polish Press Agency

outlet MTI
    code     HUNMED
    sector   MED
    country  HUN
    name     MTI

outlet Tanjug
    code     SRBMED
    sector   MED
    country  SRB
    name     Tanjug

outlet Beta news agency
    code     SRBMED
    sector   MED
    country  SRB
    name     Beta news agency

outlet Hina
    code     HRVMED
    sector   MED
    country  HRV
    name     Hina

outlet SRNA
    code     BIHMED
    sector   MED
    country  BIH
    name     SRNA

outlet Ukrinform
    code     UKRMED
    sector   MED
    country  UKR
    name     Ukrinform

outlet UNIAN
    code     UKRMED
    sector   MED
    country  UKR
    name     UNIAN

outlet Interfax-Ukraine
    code     UKRMED
    sector   MED
    country  UKR
    name     Interfax-Ukraine

outlet BelTA
    code     BLRMED
    sector   MED
    country  BLR
    name     BelTA, Belta

outlet Prensa Latina
    code     CUBMED
    sector   MED
    country  CUB
    name     Prensa Latina

outlet Granma
    code     CUBMED
    sector   MED
    country  CUB
    name     Granma

outlet Agência Brasil
    code     BRAMED
    sector   MED
    country  BRA
    name     Agência Brasil

outlet Folha de S.Paulo
    code     BRAMED
    sector   MED
    country  BRA
    name     Folha de S.Paulo

outlet Estadão
    code     BRAMED
    sector   MED
    country  BRA
    name     Estadão

outlet TV Globo
    code     BRAMED
    sector   MED
    country  BRA
    name     TV Globo

outlet O Globo
    code     BRAMED
    sector   MED
    country  BRA
    name     O Globo

outlet Notimex
    code     MEXMED
    sector   MED
    country  MEX
    name     Notimex

outlet Reforma newspaper
    code     MEXMED
    sector   MED
    country  MEX
    name     Reforma newspaper

outlet Canadian Press
    code     CANMED
    sector   MED
    country  CAN
    name     Canadian Press

outlet Globe and Mail
    code     CANMED
    sector   MED
    country  CAN
    name     Globe and Mail

outlet Toronto Star
    code     CANMED
    sector   MED
    country  CAN
    name     Toronto Star

outlet Canadian Broadcasting Corporation
    code     CANMED
    sector   MED
    country  CAN
    name     Canadian Broadcasting Corporation

outlet AAP
    code     AUSMED
    sector   MED
    country  AUS
    name     Australian Associated Press

outlet NAN
    code     NGAMED
    sector   MED
    country  NGA
    name     News Agency of Nigeria

outlet PANA
    code     SENMED
    sector   MED
    country  SEN
    name     Panafrican News Agency

# --- Broadcasters ---

outlet BBC
    code     GBRMED
    sector   MED
    country  GBR
    name     BBC, B.B.C., BBC News, British Broadcasting Corporation, BBC World Service, BBC Radio, BBC Persian
    name     BBC Arabic

outlet Sky News
    code     GBRMED
    sector   MED
    country  GBR
    name     Sky News

outlet ITV
    code     GBRMED
    sector   MED
    country  GBR
    name     ITV, ITN, ITV News

outlet Channel 4 News
    code     GBRMED
    sector   MED
    country  GBR
    name     Channel 4 News

outlet CNN
    code     USAMED
    sector   MED
    country  USA
    name     CNN, C.N.N., Cable News Network, CNN International

outlet Fox News
    code     USAMED
    sector   MED
    country  USA
    name     Fox News, Fox News Channel

outlet NBC
    code     USAMED
    sector   MED
    country  USA
    name     NBC, NBC News, MSNBC

outlet CNBC
    code     USAMED
    sector   MED
    country  USA
    name     CNBC

outlet ABC News
    code     USAMED
    sector   MED
    country  USA
    name     ABC News

outlet CBS
    code     USAMED
    sector   MED
    country  USA
    name     CBS, CBS News

outlet NPR
    code     USAMED
    sector   MED
    country  USA
    name     NPR, National Public Radio

outlet PBS
    code     USAMED
    sector   MED
    country  USA
    name     PBS

outlet Voice of America
    code     USAMED
    sector   MED
    country  USA
    name     Voice of America, VOA

outlet Radio Free Europe
    code     USAMED
    sector   MED
    country  USA
    name     Radio Free Europe, Radio Free Europe/Radio Liberty, RFE/RL, Radio Liberty

outlet Radio Free Asia
    code     USAMED
    sector   MED
    country  USA
    name     Radio Free Asia, RFA

outlet Radio Farda
    code     USAMED
    sector   MED
    country  USA
    name     Radio Farda

outlet Al Jazeera
    code     QATMED
    sector   MED
    country  QAT
    name     Al Jazeera, Al-Jazeera, al-jazeera television, Al Jazeera English, Aljazeera

outlet Al Arabiya
    code     SAUMED
    sector   MED
    country  SAU
    name     Al Arabiya, Al-Arabiya, Al Arabiya television

outlet Al Mayadeen
    code     LBNMED
    sector   MED
    country  LBN
    name     Al Mayadeen, Al-Mayadeen

outlet Al-Manar
    code     LBNMED
    sector   MED
    country  LBN
    name     Al-Manar

outlet LBCI
    code     LBNMED
    sector   MED
    country  LBN
    name     LBCI

outlet Future TV
    code     LBNMED
    sector   MED
    country  LBN
    name     Future TV

outlet RT
    code     RUSMED
    sector   MED
    country  RUS
    name     RT, Russia Today

outlet Channel One Russia
    code     RUSMED
    sector   MED
    country  RUS
    name     Channel One Russia

outlet Rossiya-24
    code     RUSMED
    sector   MED
    country  RUS
    name     Rossiya-24, Rossiya 24

outlet NTV
    code     RUSMED
    sector   MED
    country  RUS
    name     NTV

outlet Zvezda
    code     RUSMED
    sector   MED
    country  RUS
    name     Zvezda

outlet TV Rain
    code     RUSMED
    sector   MED
    country  RUS
    name     TV Rain, Dozhd

outlet Ekho Moskvy
    code     RUSMED
    sector   MED
    country  RUS
    name     Ekho Moskvy, Echo of Moscow

outlet CCTV
    code     CHNMED
    sector   MED
    country  CHN
    name     CCTV, China Central Television

outlet CGTN
    code     CHNMED
    sector   MED
    country  CHN
    name     CGTN

outlet Press TV
    code     IRNMED
    sector   MED
    country  IRN
    name     Press TV

outlet IRIB
    code     IRNMED
    sector   MED
    country  IRN
    name     IRIB, Islamic Republic of Iran Broadcasting

outlet TRT
    code     TURMED
    sector   MED
    country  TUR
    name     TRT, TRT World

outlet France 24
    code     FRAMED
    sector   MED
    country  FRA
    name     France 24

outlet RFI
    code     FRAMED
    sector   MED
    country  FRA
    name     RFI, Radio France Internationale

outlet Radio France
    code     FRAMED
    sector   MED
    country  FRA
    name     Radio France, France Info

outlet TF1
    code     FRAMED
    sector   MED
    country  FRA
    name     TF1

outlet BFM TV
    code     FRAMED
    sector   MED
    country  FRA
    name     BFM TV, BFMTV

outlet Deutsche Welle
    code     DEUMED
    sector   MED
    country  DEU
    name     Deutsche Welle

outlet ARD
    code     DEUMED
    sector   MED
    country  DEU
    name     ARD

outlet ZDF
    code     DEUMED
    sector   MED
    country  DEU
    name     ZDF

outlet RAI
    code     ITAMED
    sector   MED
    country  ITA
    name     RAI

outlet Sky TG24
    code     ITAMED
    sector   MED
    country  ITA
    name     Sky TG24

outlet NHK
    code     JPNMED
    sector   MED
    country  JPN
    name     NHK

outlet Asahi Shimbun
    code     JPNMED
    sector   MED
    country  JPN
    name     Asahi Shimbun

outlet Yomiuri Shimbun
    code     JPNMED
    sector   MED
    country  JPN
    name     Yomiuri Shimbun

outlet Mainichi Shimbun
    code     JPNMED
    sector   MED
    country  JPN
    name     Mainichi Shimbun

outlet Nikkei
    code     JPNMED
    sector   MED
    country  JPN
    name     Nikkei

outlet Australian Broadcasting Corporation
    code     AUSMED
    sector   MED
    country  AUS
    name     Australian Broadcasting Corporation

outlet Sydney Morning Herald
    code     AUSMED
    sector   MED
    country  AUS
    name     Sydney Morning Herald

outlet Israel Radio
    code     ISRMED
    sector   MED
    country  ISR
    name     Israel Radio

outlet Army Radio
    code     ISRMED
    sector   MED
    country  ISR
    name     Army Radio

outlet Channel 12 news
    code     ISRMED
    sector   MED
    country  ISR
    name     Channel 12 news

outlet SABC
    code     ZAFMED
    sector   MED
    country  ZAF
    name     SABC, South African Broadcasting Corporation

outlet Mail & Guardian
    code     ZAFMED
    sector   MED
    country  ZAF
    name     Mail & Guardian

outlet Radio Dabanga
    code     SDNMED
    sector   MED
    country  SDN
    name     Radio Dabanga

outlet Radio Okapi
    code     CODMED
    sector   MED
    country  COD
    name     Radio Okapi

outlet Globovisión
    code     VENMED
    sector   MED
    country  VEN
    name     Globovisión

outlet Telesur
    code     VENMED
    sector   MED
    country  VEN
    name     Telesur, TeleSUR

outlet Geo TV
    code     PAKMED
    sector   MED
    country  PAK
    name     Geo TV, Geo News

outlet Dawn newspaper
    code     PAKMED
    sector   MED
    country  PAK
    name     Dawn newspaper, The Dawn

outlet ARY News
    code     PAKMED
    sector   MED
    country  PAK
    name     ARY News

outlet Tolo News
    code     AFGMED
    sector   MED
    country  AFG
    name     Tolo News, TOLOnews

outlet Pajhwok Afghan News
    code     AFGMED
    sector   MED
    country  AFG
    name     Pajhwok Afghan News, Pajhwok

outlet Rudaw
    code     IRQMED
    sector   MED
    country  IRQ
    name     Rudaw

outlet Kurdistan 24
    code     IRQMED
    sector   MED
    country  IRQ
    name     Kurdistan 24

outlet Al-Iraqiya
    code     IRQMED
    sector   MED
    country  IRQ
    name     Al-Iraqiya

outlet Shafaq News
    code     IRQMED
    sector   MED
    country  IRQ
    name     Shafaq News

outlet Suspilne
    code     UKRMED
    sector   MED
    country  UKR
    name     Suspilne

outlet Hromadske
    code     UKRMED
    sector   MED
    country  UKR
    name     Hromadske

outlet Kyiv Post
    code     UKRMED
    sector   MED
    country  UKR
    name     Kyiv Post

outlet Kyiv Independent
    code     UKRMED
    sector   MED
    country  UKR
    name     Kyiv Independent

outlet Ukrainska Pravda
    code     UKRMED
    sector   MED
    country  UKR
    name     Ukrainska Pravda

# --- Newspapers and magazines ---

outlet New York Times
    code     USAMED
    sector   MED
    country  USA
    name     New York Times, The New York Times, NY Times, NYT
    example  The New York Times condemned China. => USAMED ACCUSE CHN

outlet Washington Post
    code     USAMED
    sector   MED
    country  USA
    name     Washington Post, The Washington Post

outlet Wall Street Journal
    code     USAMED
    sector   MED
    country  USA
    name     Wall Street Journal, The Wall Street Journal, WSJ

outlet Los Angeles Times
    code     USAMED
    sector   MED
    country  USA
    name     Los Angeles Times

outlet LA Times
    code     USAMED
    sector   MED
    country  USA
    name     LA Times

outlet Chicago Tribune
    code     USAMED
    sector   MED
    country  USA
    name     Chicago Tribune

outlet USA Today
    code     USAMED
    sector   MED
    country  USA
    name     USA Today

outlet Boston Globe
    code     USAMED
    sector   MED
    country  USA
    name     Boston Globe

outlet Newsweek
    code     USAMED
    sector   MED
    country  USA
    name     Newsweek

outlet Time magazine
    code     USAMED
    sector   MED
    country  USA
    name     Time magazine

outlet Washington Times
    code     USAMED
    sector   MED
    country  USA
    name     Washington Times

outlet Politico
    code     USAMED
    sector   MED
    country  USA
    name     Politico

outlet Foreign Policy magazine
    code     USAMED
    sector   MED
    country  USA
    name     Foreign Policy magazine

outlet New Yorker
    code     USAMED
    sector   MED
    country  USA
    name     New Yorker

outlet Christian Science Monitor
    code     USAMED
    sector   MED
    country  USA
    name     Christian Science Monitor

outlet Huffington Post
    code     USAMED
    sector   MED
    country  USA
    name     Huffington Post

outlet BuzzFeed
    code     USAMED
    sector   MED
    country  USA
    name     BuzzFeed

outlet Vice News
    code     USAMED
    sector   MED
    country  USA
    name     Vice News

outlet Daily Beast
    code     USAMED
    sector   MED
    country  USA
    name     Daily Beast

outlet Guardian
    code     GBRMED
    sector   MED
    country  GBR
    name     The Guardian, Guardian, Guardian newspaper

outlet Financial Times
    code     GBRMED
    sector   MED
    country  GBR
    name     Financial Times

outlet Times of London
    code     GBRMED
    sector   MED
    country  GBR
    name     Times of London

outlet Sunday Times
    code     GBRMED
    sector   MED
    country  GBR
    name     Sunday Times

outlet Daily Telegraph
    code     GBRMED
    sector   MED
    country  GBR
    name     Daily Telegraph

outlet Sunday Telegraph
    code     GBRMED
    sector   MED
    country  GBR
    name     Sunday Telegraph

outlet Daily Mail
    code     GBRMED
    sector   MED
    country  GBR
    name     Daily Mail

outlet Daily Mirror
    code     GBRMED
    sector   MED
    country  GBR
    name     Daily Mirror

outlet The Economist
    code     GBRMED
    sector   MED
    country  GBR
    name     The Economist

outlet Economist magazine
    code     GBRMED
    sector   MED
    country  GBR
    name     Economist magazine

outlet Independent newspaper
    code     GBRMED
    sector   MED
    country  GBR
    name     Independent newspaper

outlet Middle East Eye
    code     GBRMED
    sector   MED
    country  GBR
    name     Middle East Eye

outlet Le Monde
    code     FRAMED
    sector   MED
    country  FRA
    name     Le Monde

outlet Le Figaro
    code     FRAMED
    sector   MED
    country  FRA
    name     Le Figaro

outlet Libération
    code     FRAMED
    sector   MED
    country  FRA
    name     Libération

outlet Charlie Hebdo
    code     FRAMED
    sector   MED
    country  FRA
    name     Charlie Hebdo

outlet Le Canard Enchaîné
    code     FRAMED
    sector   MED
    country  FRA
    name     Le Canard Enchaîné

outlet Der Spiegel
    code     DEUMED
    sector   MED
    country  DEU
    name     Der Spiegel, Spiegel

outlet Die Welt
    code     DEUMED
    sector   MED
    country  DEU
    name     Die Welt

outlet Die Zeit
    code     DEUMED
    sector   MED
    country  DEU
    name     Die Zeit

outlet Süddeutsche Zeitung
    code     DEUMED
    sector   MED
    country  DEU
    name     Süddeutsche Zeitung

outlet Frankfurter Allgemeine Zeitung
    code     DEUMED
    sector   MED
    country  DEU
    name     Frankfurter Allgemeine Zeitung

outlet Bild
    code     DEUMED
    sector   MED
    country  DEU
    name     Bild, Bild am Sonntag

outlet Haaretz
    code     ISRMED
    sector   MED
    country  ISR
    name     Haaretz

outlet Ha'aretz
    code     ISRMED
    sector   MED
    country  ISR
    name     Ha'aretz

outlet Jerusalem Post
    code     ISRMED
    sector   MED
    country  ISR
    name     Jerusalem Post

outlet Yedioth Ahronoth
    code     ISRMED
    sector   MED
    country  ISR
    name     Yedioth Ahronoth

outlet Yediot Aharonot
    code     ISRMED
    sector   MED
    country  ISR
    name     Yediot Aharonot

outlet Times of Israel
    code     ISRMED
    sector   MED
    country  ISR
    name     Times of Israel

outlet Maariv
    code     ISRMED
    sector   MED
    country  ISR
    name     Maariv

outlet Israel Hayom
    code     ISRMED
    sector   MED
    country  ISR
    name     Israel Hayom

outlet Ynet
    code     ISRMED
    sector   MED
    country  ISR
    name     Ynet

outlet El Pais
    code     ESPMED
    sector   MED
    country  ESP
    name     El País

outlet El Mundo
    code     ESPMED
    sector   MED
    country  ESP
    name     El Mundo

outlet La Vanguardia
    code     ESPMED
    sector   MED
    country  ESP
    name     La Vanguardia

outlet Corriere della Sera
    code     ITAMED
    sector   MED
    country  ITA
    name     Corriere della Sera

outlet La Repubblica
    code     ITAMED
    sector   MED
    country  ITA
    name     La Repubblica

outlet La Stampa
    code     ITAMED
    sector   MED
    country  ITA
    name     La Stampa

outlet Kommersant
    code     RUSMED
    sector   MED
    country  RUS
    name     Kommersant

outlet Izvestia
    code     RUSMED
    sector   MED
    country  RUS
    name     Izvestia

outlet Novaya Gazeta
    code     RUSMED
    sector   MED
    country  RUS
    name     Novaya Gazeta

outlet Pravda
    code     RUSMED
    sector   MED
    country  RUS
    name     Pravda

outlet Vedomosti
    code     RUSMED
    sector   MED
    country  RUS
    name     Vedomosti

outlet Meduza
    code     RUSMED
    sector   MED
    country  RUS
    name     Meduza

outlet Komsomolskaya Pravda
    code     RUSMED
    sector   MED
    country  RUS
    name     Komsomolskaya Pravda

outlet Moscow Times
    code     RUSMED
    sector   MED
    country  RUS
    name     Moscow Times

outlet Gazeta.ru
    code     RUSMED
    sector   MED
    country  RUS
    name     Gazeta.ru

outlet RBC daily
    code     RUSMED
    sector   MED
    country  RUS
    name     RBC daily

outlet People's Daily
    code     CHNMED
    sector   MED
    country  CHN
    name     People's Daily

outlet Global Times
    code     CHNMED
    sector   MED
    country  CHN
    name     Global Times

outlet China Daily
    code     CHNMED
    sector   MED
    country  CHN
    name     China Daily

outlet South China Morning Post
    code     HKGMED
    sector   MED
    country  HKG
    name     South China Morning Post

outlet Apple Daily
    code     HKGMED
    sector   MED
    country  HKG
    name     Apple Daily

outlet Taipei Times
    code     TWNMED
    sector   MED
    country  TWN
    name     Taipei Times

outlet Al-Ahram
    code     EGYMED
    sector   MED
    country  EGY
    name     al-Ahram

outlet Mada Masr
    code     EGYMED
    sector   MED
    country  EGY
    name     Mada Masr

outlet Nile TV
    code     EGYMED
    sector   MED
    country  EGY
    name     Nile TV

outlet Al-Hayat
    code     SAUMED
    sector   MED
    country  SAU
    name     al-Hayat

outlet Asharq al-Awsat
    code     SAUMED
    sector   MED
    country  SAU
    name     Asharq al-Awsat

outlet Okaz
    code     SAUMED
    sector   MED
    country  SAU
    name     Okaz

outlet Arab News
    code     SAUMED
    sector   MED
    country  SAU
    name     Arab News

outlet Hurriyet
    code     TURMED
    sector   MED
    country  TUR
    name     Hürriyet

outlet Cumhuriyet
    code     TURMED
    sector   MED
    country  TUR
    name     Cumhuriyet

outlet Daily Sabah
    code     TURMED
    sector   MED
    country  TUR
    name     Daily Sabah

outlet Zaman
    code     TURMED
    sector   MED
    country  TUR
    name     Zaman

outlet Today's Zaman
    code     TURMED
    sector   MED
    country  TUR
    name     Today's Zaman

outlet Milliyet
    code     TURMED
    sector   MED
    country  TUR
    name     Milliyet

outlet CNN Turk
    code     TURMED
    sector   MED
    country  TUR
    name     CNN Turk

outlet Yeni Şafak
    code     TURMED
    sector   MED
    country  TUR
    name     Yeni Şafak

outlet An-Nahar
    code     LBNMED
    sector   MED
    country  LBN
    name     an-Nahar

outlet Al-Akhbar
    code     LBNMED
    sector   MED
    country  LBN
    name     Al-Akhbar

outlet Daily Star
    code     LBNMED
    sector   MED
    country  LBN
    name     Daily Star

outlet Times of India
    code     INDMED
    sector   MED
    country  IND
    name     Times of India

outlet Hindustan Times
    code     INDMED
    sector   MED
    country  IND
    name     Hindustan Times

outlet Indian Express
    code     INDMED
    sector   MED
    country  IND
    name     Indian Express

outlet NDTV
    code     INDMED
    sector   MED
    country  IND
    name     NDTV

outlet India Today
    code     INDMED
    sector   MED
    country  IND
    name     India Today

outlet Prothom Alo
    code     BGDMED
    sector   MED
    country  BGD
    name     Prothom Alo

outlet Bangladesh Sangbad Sangstha
    code     BGDMED
    sector   MED
    country  BGD
    name     Bangladesh Sangbad Sangstha

outlet Straits Times
    code     SGPMED
    sector   MED
    country  SGP
    name     Straits Times

outlet Channel NewsAsia
    code     SGPMED
    sector   MED
    country  SGP
    name     Channel NewsAsia

outlet Jakarta Post
    code     IDNMED
    sector   MED
    country  IDN
    name     Jakarta Post

outlet Kompas
    code     IDNMED
    sector   MED
    country  IDN
    name     Kompas

outlet Tempo magazine
    code     IDNMED
    sector   MED
    country  IDN
    name     Tempo magazine

outlet Bangkok Post
    code     THAMED
    sector   MED
    country  THA
    name     Bangkok Post

outlet Myanmar Now
    code     MMRMED
    sector   MED
    country  MMR
    name     Myanmar Now

outlet Democratic Voice of Burma
    code     MMRMED
    sector   MED
    country  MMR
    name     Democratic Voice of Burma

outlet Mizzima
    code     MMRMED
    sector   MED
    country  MMR
    name     Mizzima

outlet Global New Light of Myanmar
    code     MMRMED
    sector   MED
    country  MMR
    name     Global New Light of Myanmar

outlet Philippine Daily Inquirer
    code     PHLMED
    sector   MED
    country  PHL
    name     Philippine Daily Inquirer

outlet Rappler
    code     PHLMED
    sector   MED
    country  PHL
    name     Rappler

outlet Daily Nation
    code     KENMED
    sector   MED
    country  KEN
    name     Daily Nation

outlet Standard newspaper of Kenya
    code     KENMED
    sector   MED
    country  KEN
    name     Standard newspaper of Kenya

outlet Addis Standard
    code     ETHMED
    sector   MED
    country  ETH
    name     Addis Standard

outlet Ethiopian News Agency
    code     ETHMED
    sector   MED
    country  ETH
    name     Ethiopian News Agency

outlet Fana Broadcasting
    code     ETHMED
    sector   MED
    country  ETH
    name     Fana Broadcasting

outlet Daily Monitor
    code     UGAMED
    sector   MED
    country  UGA
    name     Daily Monitor

outlet New Vision
    code     UGAMED
    sector   MED
    country  UGA
    name     New Vision

outlet Premium Times
    code     NGAMED
    sector   MED
    country  NGA
    name     Premium Times

outlet Daily Trust
    code     NGAMED
    sector   MED
    country  NGA
    name     Daily Trust

outlet Sahara Reporters
    code     NGAMED
    sector   MED
    country  NGA
    name     Sahara Reporters

outlet Zimbabwe Herald
    code     ZWEMED
    sector   MED
    country  ZWE
    name     Zimbabwe Herald

outlet Daily News of Zimbabwe
    code     ZWEMED
    sector   MED
    country  ZWE
    name     Daily News of Zimbabwe

outlet Clarín
    code     ARGMED
    sector   MED
    country  ARG
    name     Clarín

outlet La Nación
    code     ARGMED
    sector   MED
    country  ARG
    name     La Nación

outlet El Tiempo
    code     COLMED
    sector   MED
    country  COL
    name     El Tiempo

outlet El Espectador
    code     COLMED
    sector   MED
    country  COL
    name     El Espectador

outlet Semana
    code     COLMED
    sector   MED
    country  COL
    name     Semana

outlet El Universal
    code     MEXMED
    sector   MED
    country  MEX
    name     El Universal

outlet La Jornada
    code     MEXMED
    sector   MED
    country  MEX
    name     La Jornada

outlet Milenio
    code     MEXMED
    sector   MED
    country  MEX
    name     Milenio

outlet El Nacional
    code     VENMED
    sector   MED
    country  VEN
    name     El Nacional

outlet El Comercio
    code     PERMED
    sector   MED
    country  PER
    name     El Comercio

outlet La Prensa
    code     NICMED
    sector   MED
    country  NIC
    name     La Prensa

outlet Confidencial
    code     NICMED
    sector   MED
    country  NIC
    name     Confidencial

outlet Dabiq
    code     ISIMED
    sector   MED
    name     Dabiq

outlet Rumiyah
    code     ISIMED
    sector   MED
    name     Rumiyah
