# Armed and political groups of the world since about 1990, by region; peoples that act as one, and regions that
# govern themselves against the will of their state. The code is the country and the sector, unless `code` says otherwise.

# --- Transnational armed groups with codes of their own ---

group Islamic State
    code     ISI
    sector   REB
    country  IRQ, SYR
    name     Islamic State, ISIS, ISIL, Daesh, Da'esh, Daish, Islamic State group
    name     Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant
    name     Islamic State in Iraq and Syria, Islamic State in Iraq and the Levant, Islamic State of Iraq, IS
    name     so-called Islamic State, IS group
    example  Islamic State bombed Turkey. => ISI ASSAULT TUR

group Islamic State Khorasan
    code     ISI
    sector   REB
    country  AFG, PAK
    name     Islamic State Khorasan, Islamic State Khorasan Province, Islamic State in Khorasan, IS-K, ISIS-K
    name     ISKP, ISIS-Khorasan, Islamic State-Khorasan

group Islamic State West Africa Province
    code     ISI
    sector   REB
    country  NGA, NER
    name     Islamic State West Africa Province, Islamic State in West Africa Province
    name     Islamic State West Africa, ISWAP

group Islamic State in the Greater Sahara
    code     ISI
    sector   REB
    country  MLI, NER, BFA
    name     Islamic State in the Greater Sahara, Islamic State Sahel Province, ISGS

group Islamic State in Sinai
    code     ISI
    sector   REB
    country  EGY
    name     Sinai Province, Wilayat Sinai, Ansar Bait al-Maqdis, Ansar Beit al-Maqdis, Islamic State in Sinai

group Islamic State in Libya
    code     ISI
    sector   REB
    country  LBY
    name     Islamic State in Libya, ISIS in Libya

group Islamic State Mozambique
    code     ISI
    sector   REB
    country  MOZ
    name     Islamic State Mozambique, Islamic State Central Africa Province, ISCAP

group Al-Qaeda
    code     AQA
    sector   REB
    name     al-Qaeda, al-Qaida, al-Qa'ida, al-Qa'eda, al-qaeda network, Qaeda, Qaida, al-Kaida
    name     al-Qaeda Central

group Al-Qaeda in the Arabian Peninsula
    code     AQA
    sector   REB
    country  YEM
    name     al-Qaeda in the Arabian Peninsula, al-Qaida in the Arabian Peninsula, AQAP
    name     Ansar al-Sharia in Yemen

group Al-Qaeda in the Islamic Maghreb
    code     AQA
    sector   REB
    country  DZA, MLI
    name     al-Qaeda in the Islamic Maghreb, al-Qaida in the Islamic Maghreb, al-Qaeda in Islamic Maghreb
    name     AQIM, GSPC, Salafist Group for Preaching and Combat, Salafist Group for Call and Combat

group Al-Qaeda in Iraq
    code     AQA
    sector   REB
    country  IRQ
    name     al-Qaeda in Iraq, al-Qaida in Iraq, AQI, al-Qaeda in Mesopotamia

group Tawhid and Jihad
    code     AQA
    sector   REB
    country  IRQ
    name     Tawhid and Jihad

group Al-Qaeda in the Indian Subcontinent
    code     AQA
    sector   REB
    country  PAK, IND, BGD
    name     al-Qaeda in the Indian Subcontinent, al-Qaida in the Indian Subcontinent, AQIS

group Taliban
    code     TAL
    sector   REB
    country  AFG
    name     Taliban, Taleban, Afghan Taliban, Afghan Taleban, Talibans, Taliban movement, Quetta Shura
    example  The Taliban attacked Afghan troops. => TAL ASSAULT AFGMIL

group Haqqani network
    code     TAL
    sector   REB
    country  AFG, PAK
    name     Haqqani network, Haqqani Network, Haqqanis

group Kurds
    code     KUR
    sector   CVL
    name     Kurds, Kurdish, Kurd, Kurdistan, Kurdish people

# --- Syria ---

group Free Syrian Army
    sector   REB
    country  SYR
    name     Free Syrian Army, FSA, Free Army, Southern Front

group Syrian National Army
    sector   REB
    country  SYR
    name     Syrian National Army, SNA

group National Front for Liberation
    sector   REB
    country  SYR
    name     National Front for Liberation

group Hamza Division
    sector   REB
    country  SYR
    name     Hamza Division

group Sultan Murad Division
    sector   REB
    country  SYR
    name     Sultan Murad Division, Sultan Murad Brigade

group Faylaq al-Sham
    sector   REB
    country  SYR
    name     Faylaq al-Sham, Sham Legion

group Nusra Front
    code     NUS
    sector   REB
    country  SYR
    name     Nusra Front, al-Nusra Front, Jabhat al-Nusra, Jabhat al Nusra, Jabhat an-Nusra, Nusra, al-Nusra
    name     Jabhat Fateh al-Sham, Jabhat Fatah al-Sham, Fateh al-Sham, Fateh al-Sham Front
    name     Fatah al-Sham Front, Fatah al-Sham, Fatih al-Sham, JFS
    example  The Nusra Front attacked Syrian rebels. => NUS ASSAULT SYRREB
    example  Russian jets bombed Jabhat Fateh al-Sham. => RUS ASSAULT NUS

group Hayat Tahrir al-Sham
    sector   REB
    country  SYR
    name     Hayat Tahrir al-Sham, Hay'at Tahrir al-Sham, Hayat Tahrir ash-Sham, Tahrir al-Sham, HTS
    name     Levant Liberation Committee

group Ahrar al-Sham
    sector   REB
    country  SYR
    name     Ahrar al-Sham, Ahrar ash-Sham, Ahrar al Sham, Ahrar

group Jaish al-Islam
    sector   REB
    country  SYR
    name     Jaish al-Islam, Jaysh al-Islam, Jeish al-Islam, Army of Islam

group Army of Conquest
    sector   REB
    country  SYR
    name     Army of Conquest, Jaish al-Fatah, Jaysh al-Fatah, Jaish al-Fateh

group Islamic Front in Syria
    sector   REB
    country  SYR
    name     Islamic Front, Syrian Islamic Front

group Liwa al-Tawhid
    sector   REB
    country  SYR
    name     Liwa al-Tawhid, Tawhid Brigade

group Suqour al-Sham
    sector   REB
    country  SYR
    name     Suqour al-Sham

group Nour al-Din al-Zenki
    sector   REB
    country  SYR
    name     Nour al-Din al-Zenki, Nour al-Din al-Zinki, Nureddin al-Zenki, Nureddin Zengi Movement
    name     Harakat Nour al-Din al-Zenki

group Faylaq al-Rahman
    sector   REB
    country  SYR
    name     Faylaq al-Rahman, Failaq al-Rahman, Rahman Corps, Rahman Legion

group Jund al-Aqsa
    sector   REB
    country  SYR
    name     Jund al-Aqsa, Jund al-Aksa

group Fatah Halab
    sector   REB
    country  SYR
    name     Fatah Halab, Fateh Halab

group Levant Front
    sector   REB
    country  SYR
    name     Levant Front, Shamiya Front, al-jabha al-shamiya

group Hurras al-Din
    sector   REB
    country  SYR
    name     Hurras al-Din, Guardians of Religion Organization

group Turkistan Islamic Party
    sector   REB
    country  CHN
    name     Turkistan Islamic Party, Turkestan Islamic Party, East Turkestan Islamic Movement
    name     East Turkistan Islamic Movement, ETIM

group Syrian Democratic Forces
    sector   REB
    country  SYR
    name     Syrian Democratic Forces, Syria Democratic Forces, SDF

group Manbij Military Council
    sector   REB
    country  SYR
    name     Manbij Military Council

group Deir ez-Zor Military Council
    sector   REB
    country  SYR
    name     Deir ez-Zor Military Council

group People's Protection Units
    sector   REB
    country  SYR
    name     People's Protection Units, People's Defense Units, People's Defence Units
    name     Popular Protection Units, Kurdish People's Protection Units, YPG, Y.P.G., Women's Protection Units
    name     YPJ, Syrian Kurdish YPG

group Democratic Union Party
    sector   REB
    country  SYR
    name     Democratic Union Party, Kurdish Democratic Union Party, PYD

group Syrian Democratic Council
    sector   REB
    country  SYR
    name     Syrian Democratic Council

group Rojava
    sector   REB
    country  SYR
    name     Rojava, Autonomous Administration of North and East Syria, Kurdish autonomous administration
    name     AANES

group Syrian National Coalition
    sector   OPP
    country  SYR
    name     Syrian National Coalition, SNC, National Coalition for Syrian Revolutionary and Opposition Forces
    name     Syrian Opposition Coalition

group Syrian National Council
    sector   OPP
    country  SYR
    name     Syrian National Council, National Coalition of Syrian Revolution

group High Negotiations Committee
    sector   OPP
    country  SYR
    name     High Negotiations Committee, High Negotiation Committee, Higher Negotiations Committee
    name     Syrian Negotiation Commission, HNC, Supreme Commission for Negotiations

group Local Coordination Committees
    sector   OPP
    country  SYR
    name     Local Coordination Committees, Local Coordination Committees of Syria

group National Coordination Committee for Democratic Change
    sector   OPP
    country  SYR
    name     National Coordination Committee for Democratic Change

group White Helmets
    sector   NGO
    country  SYR
    name     White Helmets, White Helmet, Syria Civil Defence, Syria Civil Defense, Syrian Civil Defence
    name     Syrian Civil Defense

group Aleppo Media Center
    sector   MED
    country  SYR
    name     Aleppo Media Center, Aleppo Media Centre

group Shabiha
    sector   REB
    country  SYR
    name     Shabiha, Shabbiha

group Baath Party of Syria
    sector   PTY
    country  SYR
    name     Syrian Baath Party, Syrian Ba'ath Party

group Liwa Fatemiyoun
    sector   REB
    country  IRN
    name     Liwa Fatemiyoun, Fatemiyoun Brigade, Fatemiyoun

group Zainabiyoun Brigade
    sector   REB
    country  IRN
    name     Zainabiyoun Brigade, Fatemiyoun Division

group Syrian Social Nationalist Party
    sector   PTY
    country  SYR
    name     Syrian Social Nationalist Party, SSNP

# --- Lebanon, Palestine, Israel ---

group Hezbollah
    sector   REB
    country  LBN
    name     Hezbollah, Hizbollah, Hizbullah, Hizballah, Hezballah, Lebanese Hezbollah, Party of God

group Amal Movement
    sector   PTY
    country  LBN
    name     Amal Movement, Amal movement

group Future Movement
    sector   PTY
    country  LBN
    name     Future Movement, Mustaqbal Movement

group Free Patriotic Movement
    sector   PTY
    country  LBN
    name     Free Patriotic Movement

group March 14 alliance
    sector   PTY
    country  LBN
    name     March 14 alliance, March 14 coalition, March 14 Alliance

group Lebanese Forces
    sector   PTY
    country  LBN
    name     Lebanese Forces

group Kataeb Party
    sector   PTY
    country  LBN
    name     Kataeb Party, Phalange Party, Phalangists

group South Lebanon Army
    sector   REB
    country  LBN
    name     South Lebanon Army, SLA

group Fatah al-Islam
    sector   REB
    country  LBN
    name     Fatah al-Islam, Fateh al-Islam

group Hamas
    sector   REB
    country  PSE
    name     Hamas, Islamic Resistance Movement
    example  Hamas attacked Israel. => PSEREB ASSAULT ISR

group Qassam Brigades
    sector   REB
    country  PSE
    name     Qassam Brigades, al-Qassam Brigades, Izz ad-Din al-Qassam Brigades, Ezzedine al-Qassam Brigades
    name     Izzedine al-Qassam Brigades

group Palestinian Islamic Jihad
    sector   REB
    country  PSE
    name     Palestinian Islamic Jihad, Islamic Jihad, Islamic Jihad Movement, PIJ, al-Quds Brigades

group Fatah
    sector   PTY
    country  PSE
    name     Fatah, al-Fatah, Fateh, Fatah movement

group Al-Aqsa Martyrs' Brigades
    sector   REB
    country  PSE
    name     al-Aqsa Martyrs' Brigades, al-Aqsa Martyrs Brigades, al-Aqsa Martyrs Brigade, Al Aqsa Brigades

group Palestine Liberation Organization
    sector   GOV
    country  PSE
    name     Palestine Liberation Organization, Palestine Liberation Organisation
    name     Palestinian Liberation Organization, PLO, P.L.O.

group Popular Front for the Liberation of Palestine
    sector   REB
    country  PSE
    name     Popular Front for the Liberation of Palestine, PFLP

group Popular Resistance Committees
    sector   REB
    country  PSE
    name     Popular Resistance Committees

group Democratic Front for the Liberation of Palestine
    sector   REB
    country  PSE
    name     Democratic Front for the Liberation of Palestine, DFLP

group Lions' Den
    sector   REB
    country  PSE
    name     Lions' Den, Lion's Den

group Jenin Brigade
    sector   REB
    country  PSE
    name     Jenin Brigade, Jenin Brigades

group Likud
    sector   PTY
    country  ISR
    name     Likud, Likud Party, Likud party

group Israeli Labor Party
    sector   PTY
    country  ISR
    name     Israeli Labor Party, Israeli Labour Party

group Kadima
    sector   PTY
    country  ISR
    name     Kadima

group Yesh Atid
    sector   PTY
    country  ISR
    name     Yesh Atid

group Yisrael Beiteinu
    sector   PTY
    country  ISR
    name     Yisrael Beiteinu, Yisrael Beytenu

group Shas
    sector   PTY
    country  ISR
    name     Shas

group Jewish Home
    sector   PTY
    country  ISR
    name     Jewish Home

group Otzma Yehudit
    sector   PTY
    country  ISR
    name     Otzma Yehudit

group Religious Zionism party
    sector   PTY
    country  ISR
    name     Religious Zionism party

group Meretz
    sector   PTY
    country  ISR
    name     Meretz

group Zionist Union
    sector   PTY
    country  ISR
    name     Zionist Union

group Joint List
    sector   PTY
    country  ISR
    name     Joint List, Joint Arab List

group Kach
    sector   REB
    country  ISR
    name     Kach, Kahane Chai

group Hilltop Youth
    sector   REB
    country  ISR
    name     Hilltop Youth

# --- Iraq ---

group Popular Mobilization Forces
    sector   REB
    country  IRQ
    name     Popular Mobilization Forces, Popular Mobilisation Forces, Popular Mobilization Units
    name     Popular Mobilisation Units, PMF, PMU, Hashd al-Shaabi, Hashed al-Shaabi, Hashd Shaabi
    name     al-hashd al-shaabi

group Mahdi Army
    sector   REB
    country  IRQ
    name     Mahdi Army, al-Mahdi Army, Mehdi Army, Jaish al-Mahdi, Saraya al-Salam, Peace Brigades

group Promised Day Brigade
    sector   REB
    country  IRQ
    name     Promised Day Brigade

group Kataib Hezbollah
    sector   REB
    country  IRQ
    name     Kataib Hezbollah, Kata'ib Hezbollah, Ketaib Hezbollah, Hezbollah Brigades, Kataeb Hezbollah

group Asaib Ahl al-Haq
    sector   REB
    country  IRQ
    name     Asaib Ahl al-Haq, Asa'ib Ahl al-Haq, League of the Righteous, AAH

group Badr Organization
    sector   REB
    country  IRQ
    name     Badr Organization, Badr Organisation, Badr Brigade, Badr Brigades, Badr Corps

group Harakat al-Nujaba
    sector   REB
    country  IRQ
    name     Harakat al-Nujaba, Harakat Hezbollah al-Nujaba, al-Nujaba Movement, Islamic Resistance in Iraq

group Ansar al-Islam
    sector   REB
    country  IRQ
    name     Ansar al-Islam

group Ansar al-Sunna
    sector   REB
    country  IRQ
    name     Ansar al-Sunna, Ansar al-Sunnah

group Islamic Army in Iraq
    sector   REB
    country  IRQ
    name     Islamic Army in Iraq

group Naqshbandi Army
    sector   REB
    country  IRQ
    name     Naqshbandi Army, JRTN, Army of the Men of the Naqshbandi Order

group Sons of Iraq
    sector   REB
    country  IRQ
    name     Sons of Iraq, Awakening Councils, Awakening Council, Anbar Awakening, Sahwa

group Kurdistan Regional Government
    sector   GOV
    country  IRQ
    name     Kurdistan Regional Government, Kurdish Regional Government, KRG, Kurdistan Region

group Peshmerga
    sector   MIL
    country  IRQ
    name     Peshmerga, Pesh Merga, Kurdish Peshmerga

group Kurdistan Democratic Party
    sector   PTY
    country  IRQ
    name     Kurdistan Democratic Party, KDP

group Patriotic Union of Kurdistan
    sector   PTY
    country  IRQ
    name     Patriotic Union of Kurdistan, PUK

group Gorran
    sector   PTY
    country  IRQ
    name     Gorran

group Dawa Party
    sector   PTY
    country  IRQ
    name     Dawa Party, Islamic Dawa Party

group State of Law coalition
    sector   PTY
    country  IRQ
    name     State of Law coalition

group Sadrist Movement
    sector   PTY
    country  IRQ
    name     Sadrist Movement, Sadrists, Sairoon

group Fatah Alliance
    sector   PTY
    country  IRQ
    name     Fatah Alliance

group Iraqi National Congress
    sector   PTY
    country  IRQ
    name     Iraqi National Congress

group Iraqiya
    sector   PTY
    country  IRQ
    name     Iraqiya

group Supreme Islamic Iraqi Council
    sector   PTY
    country  IRQ
    name     Supreme Islamic Iraqi Council, Islamic Supreme Council of Iraq
    name     Supreme Council for the Islamic Revolution in Iraq, SCIRI, ISCI

group Baath Party
    sector   PTY
    country  IRQ
    name     Baath Party, Ba'ath Party, Baathists, Ba'athists, Baathist

group Yazidis
    sector   CVL
    country  IRQ
    name     Yazidis, Yazidi, Yezidis, Yezidi

group Sinjar Resistance Units
    sector   REB
    country  IRQ
    name     Sinjar Resistance Units, YBS

# --- Iran ---

group Mujahedin-e Khalq
    sector   REB
    country  IRN
    name     Mujahedin-e Khalq, Mojahedin-e Khalq, Mujahideen-e-Khalq, People's Mujahedin of Iran
    name     People's Mujahedin Organization of Iran, People's Mojahedin Organisation of Iran, MEK, MKO, PMOI

group National Council of Resistance of Iran
    sector   OPP
    country  IRN
    name     National Council of Resistance of Iran, NCRI

group Jundallah
    sector   REB
    country  IRN
    name     Jundallah, Jundullah

group Jaish al-Adl
    sector   REB
    country  IRN
    name     Jaish al-Adl, Jaysh al-Adl, Jaish ul-Adl

group Party of Free Life of Kurdistan
    sector   REB
    country  IRN
    name     Party of Free Life of Kurdistan, Party for a Free Life in Kurdistan, PJAK

group Kurdistan Democratic Party of Iran
    sector   REB
    country  IRN
    name     Kurdistan Democratic Party of Iran, KDPI

group Komala
    sector   REB
    country  IRN
    name     Komala

group Green Movement
    sector   OPP
    country  IRN
    name     Green Movement, Iranian Green Movement

# --- Turkey and Cyprus ---

group Kurdistan Workers' Party
    sector   REB
    country  TUR
    name     Kurdistan Workers' Party, Kurdistan Workers Party, Kurdish Workers' Party, Kurdish Workers Party
    name     PKK, P.K.K., Kongra-Gel, Partiya Karkeren Kurdistan
    example  The PKK attacked Turkish soldiers. => TURREB ASSAULT TURMIL

group Kurdistan Freedom Falcons
    sector   REB
    country  TUR
    name     Kurdistan Freedom Falcons, Kurdistan Freedom Hawks, TAK

group Revolutionary People's Liberation Party-Front
    sector   REB
    country  TUR
    name     Revolutionary People's Liberation Party-Front, DHKP-C, DHKP/C

group Gulen movement
    sector   OPP
    country  TUR
    name     Gulen movement, Gülen movement, Gulen Movement, Gülenists, Gulenists, FETO, FETÖ
    name     Fethullah Terrorist Organization, Hizmet

group Justice and Development Party
    sector   PTY
    country  TUR
    name     Justice and Development Party, AKP, AK Party

group Peoples' Democratic Party
    sector   PTY
    country  TUR
    name     Peoples' Democratic Party, People's Democratic Party of Turkey, HDP

group Republican People's Party
    sector   PTY
    country  TUR
    name     Republican People's Party, CHP

group Nationalist Movement Party
    sector   PTY
    country  TUR
    name     Nationalist Movement Party, MHP

group Northern Cyprus
    sector   REB
    country  CYP
    name     Northern Cyprus, Turkish Republic of Northern Cyprus, TRNC, Turkish Cypriot, Turkish Cypriots
    name     Turkish-Cypriot

# --- Yemen, the Gulf ---

group Houthis
    sector   REB
    country  YEM
    name     Houthis, Houthi, Huthis, Huthi, Al-Houthis, al-houthi movement, Houthi movement, Ansar Allah
    name     Ansarullah, Ansarallah, Ansar Allah movement, Houthi rebels, Supreme Political Council
    example  The Houthis attacked Saudi Arabia. => YEMREB ASSAULT SAU

group Southern Transitional Council
    sector   REB
    country  YEM
    name     Southern Transitional Council, STC

group Southern Movement
    sector   REB
    country  YEM
    name     Southern Movement, al-Hirak, Hirak

group Security Belt
    sector   REB
    country  YEM
    name     Security Belt, Security Belt Forces

group Al-Islah
    sector   PTY
    country  YEM
    name     al-Islah, Islah, Islah Party, Islah party

group General People's Congress
    sector   PTY
    country  YEM
    name     General People's Congress

group Ansar al-Sharia
    sector   REB
    country  YEM
    name     Ansar al-Sharia, Ansar al-Shariah, Ansar al-Shari'a

group Al-Wefaq
    sector   OPP
    country  BHR
    name     al-Wefaq, Wefaq, Wifaq, al-Wifaq

# --- Egypt, Libya, the Maghreb ---

group Muslim Brotherhood
    sector   OPP
    country  EGY
    name     Muslim Brotherhood, Muslim Brothers, Ikhwan, Egyptian Muslim Brotherhood, Muslim Brother
    example  The Muslim Brotherhood condemned the Egyptian military. => EGYOPP ACCUSE EGYMIL

group Freedom and Justice Party
    sector   PTY
    country  EGY
    name     Freedom and Justice Party

group National Democratic Party of Egypt
    sector   PTY
    country  EGY
    name     National Democratic Party of Egypt

group Nour Party
    sector   PTY
    country  EGY
    name     Nour Party, al-Nour Party

group Wafd
    sector   PTY
    country  EGY
    name     Wafd

group Gamaa Islamiya
    sector   REB
    country  EGY
    name     Gamaa Islamiya, al-gama'a al-islamiyya, Gamaa al-Islamiya, Jamaa Islamiya, al-gamaa al-islamiya

group Egyptian Islamic Jihad
    sector   REB
    country  EGY
    name     Egyptian Islamic Jihad

group National Salvation Front
    sector   OPP
    country  EGY
    name     National Salvation Front

group Tamarod
    sector   OPP
    country  EGY
    name     Tamarod

group April 6 Movement
    sector   OPP
    country  EGY
    name     April 6 Movement, April 6 Youth Movement

group Kefaya
    sector   OPP
    country  EGY
    name     Kefaya, Kifaya

group Hasm
    sector   REB
    country  EGY
    name     Hasm Movement

group Ajnad Misr
    sector   REB
    country  EGY
    name     Ajnad Misr

group Copts
    sector   REL
    country  EGY
    name     Copts, Coptic Church, Coptic Orthodox Church, Coptic Christians

group Libyan National Army
    sector   REB
    country  LBY
    name     Libyan National Army, LNA, Libyan Arab Armed Forces, Haftar forces

group Libya Dawn
    sector   REB
    country  LBY
    name     Libya Dawn, Fajr Libya

group Misrata Brigades
    sector   REB
    country  LBY
    name     Misrata Brigades, Misrata militia, Misrata militias, Misratan brigades

group Libyan House of Representatives
    sector   LEG
    country  LBY
    name     Libyan House of Representatives, Tobruk parliament, Tobruk government

group General National Congress
    sector   LEG
    country  LBY
    name     General National Congress

group Ansar al-Sharia in Libya
    sector   REB
    country  LBY
    name     Ansar al-Sharia in Libya

group Benghazi Revolutionary Shura Council
    sector   REB
    country  LBY
    name     Benghazi Revolutionary Shura Council

group Derna Mujahideen Shura Council
    sector   REB
    country  LBY
    name     Derna Mujahideen Shura Council

group Benghazi Defense Brigades
    sector   REB
    country  LBY
    name     Benghazi Defense Brigades

group Petroleum Facilities Guard
    sector   REB
    country  LBY
    name     Petroleum Facilities Guard

group Armed Islamic Group
    sector   REB
    country  DZA
    name     Armed Islamic Group, GIA

group Islamic Salvation Front
    sector   OPP
    country  DZA
    name     Islamic Salvation Front, FIS

group Ennahda
    sector   PTY
    country  TUN
    name     Ennahda, Ennahdha, al-Nahda

group Nidaa Tounes
    sector   PTY
    country  TUN
    name     Nidaa Tounes, Nida Tunis

group Polisario Front
    sector   REB
    country  ESH
    name     Polisario Front, Polisario, Frente Polisario

# --- The Sahel and West Africa ---

group Boko Haram
    sector   REB
    country  NGA
    name     Boko Haram, Boko-Haram, Jama'atu Ahlis Sunna Lidda'awati wal-Jihad
    name     Jamaatu Ahlis Sunna Liddaawati Wal-Jihad, Nigerian Taliban
    example  Boko Haram has attacked Cameroon. => NGAREB ASSAULT CMR

group Ansaru
    sector   REB
    country  NGA
    name     Ansaru

group Movement for the Emancipation of the Niger Delta
    sector   REB
    country  NGA
    name     Movement for the Emancipation of the Niger Delta, MEND

group Niger Delta Avengers
    sector   REB
    country  NGA
    name     Niger Delta Avengers

group Niger Delta People's Volunteer Force
    sector   REB
    country  NGA
    name     Niger Delta People's Volunteer Force

group Indigenous People of Biafra
    sector   REB
    country  NGA
    name     Indigenous People of Biafra, IPOB, MASSOB

group Biafra
    sector   REB
    country  NGA
    name     Biafra, Biafran, Biafrans

group Civilian Joint Task Force
    sector   REB
    country  NGA
    name     Civilian Joint Task Force, CJTF

group Fulani
    sector   CVL
    country  NGA
    name     Fulani, Fulanis, Fulani herdsmen, Fulani herders

group All Progressives Congress
    sector   PTY
    country  NGA
    name     All Progressives Congress

group People's Democratic Party
    sector   PTY
    country  NGA
    name     People's Democratic Party, PDP

group Islamic Movement in Nigeria
    sector   OPP
    country  NGA
    name     Islamic Movement in Nigeria, Islamic Movement of Nigeria, IMN

group Ansar Dine
    sector   REB
    country  MLI
    name     Ansar Dine, Ansar Eddine, Ansar al-Din, Ansar al-Dine

group JNIM
    sector   REB
    country  MLI
    name     JNIM, Jama'at Nasr al-Islam wal Muslimin, Group for the Support of Islam and Muslims
    name     Group to Support Islam and Muslims

group Macina Liberation Front
    sector   REB
    country  MLI
    name     Macina Liberation Front, Katiba Macina

group MUJAO
    sector   REB
    country  MLI
    name     MUJAO, MUJWA, Movement for Oneness and Jihad in West Africa

group al-Mourabitoun
    sector   REB
    country  MLI
    name     al-Mourabitoun, Al-Murabitoun

group MNLA
    sector   REB
    country  MLI
    name     MNLA, National Movement for the Liberation of Azawad

group Coordination of Azawad Movements
    sector   REB
    country  MLI
    name     Coordination of Azawad Movements, Azawad, Tuareg rebels, Tuareg rebel

group Permanent Strategic Framework
    sector   REB
    country  MLI
    name     Permanent Strategic Framework

group Tuareg
    sector   CVL
    country  MLI
    name     Tuareg, Tuaregs, Touareg, Touaregs

group Dan Na Ambassagou
    sector   REB
    country  MLI
    name     Dan Na Ambassagou, Dogon militia

group Ansarul Islam
    sector   REB
    country  BFA
    name     Ansarul Islam, Ansaroul Islam

group Revolutionary United Front
    sector   REB
    country  SLE
    name     Revolutionary United Front, RUF

group West Side Boys
    sector   REB
    country  SLE
    name     West Side Boys, AFRC

group Liberians United for Reconciliation and Democracy
    sector   REB
    country  LBR
    name     Liberians United for Reconciliation and Democracy, LURD

group Movement for Democracy in Liberia
    sector   REB
    country  LBR
    name     Movement for Democracy in Liberia

group National Patriotic Front of Liberia
    sector   REB
    country  LBR
    name     National Patriotic Front of Liberia, NPFL

group ULIMO
    sector   REB
    country  LBR
    name     ULIMO

group New Forces
    sector   REB
    country  CIV
    name     Forces Nouvelles, New Forces rebels, Patriotic Movement of Ivory Coast

group Movement of Democratic Forces of Casamance
    sector   REB
    country  SEN
    name     Movement of Democratic Forces of Casamance, MFDC

group Ambazonia
    sector   REB
    country  CMR
    name     Ambazonia, Ambazonian, Ambazonians, Ambazonia Defence Forces, Amba Boys, Southern Cameroons

# --- Central Africa ---

group Seleka
    sector   REB
    country  CAF
    name     Seleka, Séléka, ex-Seleka, ex-Séléka

group Union for Peace in the Central African Republic
    sector   REB
    country  CAF
    name     Union for Peace in the Central African Republic

group Anti-balaka
    sector   REB
    country  CAF
    name     anti-balaka, Anti-Balaka militia

group Coalition of Patriots for Change
    sector   REB
    country  CAF
    name     Coalition of Patriots for Change

group M23
    sector   REB
    country  COD
    name     M23, M23 Movement, March 23 Movement, CNDP

group National Congress for the Defence of the People
    sector   REB
    country  COD
    name     National Congress for the Defence of the People, Congo River Alliance, Alliance Fleuve Congo
    name     AFC/M23

group Democratic Forces for the Liberation of Rwanda
    sector   REB
    country  RWA
    name     Democratic Forces for the Liberation of Rwanda, FDLR

group Interahamwe
    sector   REB
    country  RWA
    name     Interahamwe

group Allied Democratic Forces
    sector   REB
    country  UGA
    name     Allied Democratic Forces, ADF, ADF-NALU

group Lord's Resistance Army
    sector   REB
    country  UGA
    name     Lord's Resistance Army, Lords Resistance Army, LRA

group Mai-Mai
    sector   REB
    country  COD
    name     Mai-Mai, Mayi-Mayi, Maï-Maï, Raia Mutomboki, Wazalendo

group CODECO
    sector   REB
    country  COD
    name     CODECO, Cooperative for the Development of the Congo

group Kamwina Nsapu
    sector   REB
    country  COD
    name     Kamwina Nsapu, Kamuina Nsapu

group Movement for the Liberation of Congo
    sector   REB
    country  COD
    name     Movement for the Liberation of Congo, MLC

group Rally for Congolese Democracy
    sector   REB
    country  COD
    name     Rally for Congolese Democracy, RCD

group AFDL
    sector   REB
    country  COD
    name     AFDL

group Banyamulenge
    sector   CVL
    country  COD
    name     Banyamulenge

group Hema
    sector   CVL
    country  COD
    name     Hema

group Lendu
    sector   CVL
    country  COD
    name     Lendu

group Tutsi
    sector   CVL
    country  RWA
    name     Tutsi, Tutsis, Watutsi

group Hutu
    sector   CVL
    country  RWA
    name     Hutu, Hutus, Bahutu

group Rwandan Patriotic Front
    sector   PTY
    country  RWA
    name     Rwandan Patriotic Front, RPF

group CNDD-FDD
    sector   PTY
    country  BDI
    name     CNDD-FDD

group National Forces of Liberation
    sector   REB
    country  BDI
    name     National Forces of Liberation, National Liberation Forces, Forces for National Liberation, FNL

group RED-Tabara
    sector   REB
    country  BDI
    name     RED-Tabara

group Imbonerakure
    sector   REB
    country  BDI
    name     Imbonerakure

group FACT
    sector   REB
    country  TCD
    name     Front for Change and Concord in Chad

group Union of Forces for Democracy and Development
    sector   REB
    country  TCD
    name     Union of Forces for Democracy and Development, UFDD

# --- The Horn and East Africa ---

group Al-Shabaab
    sector   REB
    country  SOM
    name     al-Shabaab, al-Shabab, Shabaab, Shabab, Harakat al-Shabaab, Harakat Al-Shabaab al-Mujahideen, HSM
    example  Al-Shabaab attacked Kenya. => SOMREB ASSAULT KEN

group Islamic Courts Union
    sector   REB
    country  SOM
    name     Islamic Courts Union, Union of Islamic Courts, Supreme Islamic Courts Council, Islamic Courts, ICU

group Hizbul Islam
    sector   REB
    country  SOM
    name     Hizbul Islam, Hizb al-Islam

group Ahlu Sunna Waljama'a
    sector   REB
    country  SOM
    name     Ahlu Sunna Waljama'a, Ahlu Sunna Waljamaa, Ahlu Sunnah Wal Jamaa

group Somaliland
    sector   REB
    country  SOM
    name     Somaliland, Republic of Somaliland, Somalilander

group Puntland
    sector   GOV
    country  SOM
    name     Puntland, Puntland State

group Tigray People's Liberation Front
    sector   REB
    country  ETH
    name     Tigray People's Liberation Front, Tigray Peoples Liberation Front
    name     Tigrayan People's Liberation Front, TPLF, Tigray Defense Forces, Tigray Defence Forces, TDF
    name     Tigray forces, Tigrayan forces

group Oromo Liberation Army
    sector   REB
    country  ETH
    name     Oromo Liberation Army, OLA, OLF-Shene

group Oromo Liberation Front
    sector   REB
    country  ETH
    name     Oromo Liberation Front, OLF

group Ogaden National Liberation Front
    sector   REB
    country  ETH
    name     Ogaden National Liberation Front, ONLF

group Fano
    sector   REB
    country  ETH
    name     Fano, Fano militia, Amhara Fano

group Ethiopian People's Revolutionary Democratic Front
    sector   PTY
    country  ETH
    name     Ethiopian People's Revolutionary Democratic Front, EPRDF, Prosperity Party

group Ginbot 7
    sector   OPP
    country  ETH
    name     Ginbot 7, Ginbot Seven

group Sudan People's Liberation Movement
    sector   REB
    country  SSD
    name     Sudan People's Liberation Army, Sudan People's Liberation Movement
    name     Sudanese People's Liberation Army, SPLA, SPLM, SPLM/A

group SPLM-IO
    sector   REB
    country  SSD
    name     SPLM-IO, SPLA-IO, SPLA in Opposition

group White Army
    sector   REB
    country  SSD
    name     White Army, SPLM in Opposition

group SPLM-North
    sector   REB
    country  SDN
    name     SPLM-North, SPLM-N, SPLA-N, SPLA-North, Sudan People's Liberation Movement-North

group Rapid Support Forces
    sector   REB
    country  SDN
    name     Rapid Support Forces, RSF, Rapid Support Force
    example  The Rapid Support Forces attacked Sudanese civilians. => SDNREB ASSAULT SDNCVL

group Janjaweed
    sector   REB
    country  SDN
    name     Janjaweed, Janjawid, Janjaweed militia, Janjaweed militias

group Sudan Liberation Army
    sector   REB
    country  SDN
    name     Sudan Liberation Army, Sudan Liberation Movement, Sudanese Liberation Army, SLM, SLM/A

group Justice and Equality Movement
    sector   REB
    country  SDN
    name     Justice and Equality Movement, JEM

group Sudan Revolutionary Front
    sector   REB
    country  SDN
    name     Sudan Revolutionary Front, Sudanese Revolutionary Front

group Forces of Freedom and Change
    sector   OPP
    country  SDN
    name     Forces of Freedom and Change, Forces for Freedom and Change, FFC

group Sudanese Professionals Association
    sector   OPP
    country  SDN
    name     Sudanese Professionals Association

group Taqaddum
    sector   OPP
    country  SDN
    name     Taqaddum

group National Congress Party
    sector   PTY
    country  SDN
    name     National Congress Party, NCP

group Umma Party
    sector   PTY
    country  SDN
    name     Umma Party, National Umma Party

group Nuer
    sector   CVL
    country  SSD
    name     Nuer

group Dinka
    sector   CVL
    country  SSD
    name     Dinka, Dinkas

group Murle
    sector   CVL
    country  SSD
    name     Murle

group Forum for Democratic Change
    sector   OPP
    country  UGA
    name     Forum for Democratic Change

group National Unity Platform
    sector   OPP
    country  UGA
    name     National Unity Platform

group National Resistance Movement
    sector   PTY
    country  UGA
    name     National Resistance Movement

group Mungiki
    sector   CRM
    country  KEN
    name     Mungiki

group Orange Democratic Movement
    sector   PTY
    country  KEN
    name     Orange Democratic Movement

group Kenya African National Union
    sector   PTY
    country  KEN
    name     Kenya African National Union

group Jubilee Party
    sector   PTY
    country  KEN
    name     Jubilee Party

group Azimio la Umoja
    sector   PTY
    country  KEN
    name     Azimio la Umoja

group Chadema
    sector   OPP
    country  TZA
    name     Chadema

group Chama Cha Mapinduzi
    sector   PTY
    country  TZA
    name     Chama Cha Mapinduzi

# --- Southern Africa ---

group UNITA
    sector   REB
    country  AGO
    name     Unita, National Union for the Total Independence of Angola

group MPLA
    sector   PTY
    country  AGO
    name     MPLA, People's Movement for the Liberation of Angola

group FLEC
    sector   REB
    country  AGO
    name     FLEC

group Renamo
    sector   REB
    country  MOZ
    name     Renamo, Mozambican National Resistance

group Frelimo
    sector   PTY
    country  MOZ
    name     Frelimo

group Ansar al-Sunna in Mozambique
    sector   REB
    country  MOZ
    name     Ahlu Sunnah Wa-Jama, Ansaru-Sunna

group ZANU-PF
    sector   PTY
    country  ZWE
    name     Zanu-PF, ZANU PF, Zimbabwe African National Union-Patriotic Front

group Movement for Democratic Change
    sector   OPP
    country  ZWE
    name     Movement for Democratic Change, MDC

group Citizens Coalition for Change
    sector   OPP
    country  ZWE
    name     Citizens Coalition for Change, MDC-T

group African National Congress
    sector   PTY
    country  ZAF
    name     African National Congress, ANC

group Democratic Alliance
    sector   OPP
    country  ZAF
    name     Democratic Alliance

group Economic Freedom Fighters
    sector   OPP
    country  ZAF
    name     Economic Freedom Fighters, EFF

group Inkatha Freedom Party
    sector   OPP
    country  ZAF
    name     Inkatha Freedom Party, Inkatha

group umkhonto wesizwe
    sector   OPP
    country  ZAF
    name     umkhonto wesizwe

group SWAPO
    sector   PTY
    country  NAM
    name     Swapo, South West Africa People's Organization

# --- Afghanistan, Pakistan ---

group Northern Alliance
    sector   REB
    country  AFG
    name     Northern Alliance

group National Resistance Front of Afghanistan
    sector   REB
    country  AFG
    name     National Resistance Front of Afghanistan, National Resistance Front, NRF
    name     United Front of Afghanistan

group Hezb-e-Islami
    sector   REB
    country  AFG
    name     Hezb-e-Islami, Hezb-i-Islami, Hizb-i-Islami, Hezb-e-Islami Gulbuddin, Hizb-e-Islami

group Hazaras
    sector   CVL
    country  AFG
    name     Hazaras, Hazara

group Pashtuns
    sector   CVL
    country  AFG
    name     Pashtuns, Pashtun, Pushtun, Pashtoon

group Afghan High Peace Council
    sector   GOV
    country  AFG
    name     High Peace Council, Afghan High Peace Council

group Tehrik-i-Taliban Pakistan
    sector   REB
    country  PAK
    name     Tehrik-i-Taliban Pakistan, Tehreek-e-Taliban Pakistan, Tehrik-e-Taliban Pakistan
    name     Pakistani Taliban, Pakistan Taliban, Pakistani Taleban, TTP

group Jamaat-ul-Ahrar
    sector   REB
    country  PAK
    name     Jamaat-ul-Ahrar, Jamaat ul-Ahrar

group Lashkar-e-Taiba
    sector   REB
    country  PAK
    name     Lashkar-e-Taiba, Lashkar-e-Toiba, Lashkar-e-Tayyiba, Lashkar e Taiba, Lashkar-i-Taiba

group Jamaat-ud-Dawa
    sector   REB
    country  PAK
    name     Jamaat-ud-Dawa, Jama'at-ud-Da'wah, Jamaat ud-Dawa

group Jaish-e-Mohammed
    sector   REB
    country  PAK
    name     Jaish-e-Mohammed, Jaish-e-Mohammad, Jaish-e-Muhammad, Jaish-i-Mohammed

group Lashkar-e-Jhangvi
    sector   REB
    country  PAK
    name     Lashkar-e-Jhangvi, Lashkar-i-Jhangvi

group Sipah-e-Sahaba
    sector   REB
    country  PAK
    name     Sipah-e-Sahaba, Ahle Sunnat Wal Jamaat

group Harkat-ul-Mujahideen
    sector   REB
    country  PAK
    name     Harkat-ul-Mujahideen, Harkatul Mujahideen

group Balochistan Liberation Army
    sector   REB
    country  PAK
    name     Balochistan Liberation Army, Baloch Liberation Army, Baluchistan Liberation Army

group Balochistan Liberation Front
    sector   REB
    country  PAK
    name     Balochistan Liberation Front

group Baloch Republican Army
    sector   REB
    country  PAK
    name     Baloch Republican Army, BLA

group Pakistan Muslim League
    sector   PTY
    country  PAK
    name     Pakistan Muslim League, Pakistan Muslim League-Nawaz, Pakistan Muslim League-N, PML-N, PML
    name     Pakistan Muslim League-Q

group Pakistan Peoples Party
    sector   PTY
    country  PAK
    name     Pakistan Peoples Party, Pakistan People's Party, PPP

group Pakistan Tehreek-e-Insaf
    sector   PTY
    country  PAK
    name     Pakistan Tehreek-e-Insaf, Pakistan Tehrik-e-Insaf, Tehreek-e-Insaf, PTI

group Muttahida Qaumi Movement
    sector   PTY
    country  PAK
    name     Muttahida Qaumi Movement, MQM

group Jamaat-e-Islami
    sector   PTY
    country  PAK
    name     Jamaat-e-Islami, Jamaat-i-Islami

group Tehreek-e-Labbaik Pakistan
    sector   PTY
    country  PAK
    name     Tehreek-e-Labbaik Pakistan, TLP

group Jamiat Ulema-e-Islam
    sector   PTY
    country  PAK
    name     Jamiat Ulema-e-Islam

group Muttahida Majlis-e-Amal
    sector   PTY
    country  PAK
    name     Muttahida Majlis-e-Amal

group Pashtun Tahafuz Movement
    sector   OPP
    country  PAK
    name     Pashtun Tahafuz Movement

group Baloch Yakjehti Committee
    sector   OPP
    country  PAK
    name     Baloch Yakjehti Committee

# --- India, Sri Lanka, Nepal, Bangladesh ---

group Communist Party of India (Maoist)
    sector   REB
    country  IND
    name     CPI (Maoist), CPI-Maoist, Naxalites, Naxalite, Naxals, Naxal

group People's War Group
    sector   REB
    country  IND
    name     People's War Group, Indian Maoists

group Hizbul Mujahideen
    sector   REB
    country  IND
    name     Hizbul Mujahideen, Hizb-ul-Mujahideen, Hizbul Mujahidin

group Jammu and Kashmir Liberation Front
    sector   REB
    country  IND
    name     Jammu and Kashmir Liberation Front, Jammu Kashmir Liberation Front, JKLF

group Hurriyat Conference
    sector   OPP
    country  IND
    name     Hurriyat Conference, All Parties Hurriyat Conference, Hurriyat

group ULFA
    sector   REB
    country  IND
    name     United Liberation Front of Asom, United Liberation Front of Assam, ULFA

group National Democratic Front of Bodoland
    sector   REB
    country  IND
    name     National Democratic Front of Bodoland, NDFB, Bodos, Bodo

group NSCN
    sector   REB
    country  IND
    name     National Socialist Council of Nagaland, NSCN, NSCN-IM, NSCN-K

group Indian Mujahideen
    sector   REB
    country  IND
    name     Indian Mujahideen

group Students Islamic Movement of India
    sector   REB
    country  IND
    name     Students Islamic Movement of India, SIMI

group Khalistan movement
    sector   REB
    country  IND
    name     Khalistan, Khalistani, Khalistanis

group Babbar Khalsa
    sector   REB
    country  IND
    name     Babbar Khalsa

group Khalistan Commando Force
    sector   REB
    country  IND
    name     Khalistan Commando Force

group Sikhs
    sector   REL
    country  IND
    name     Sikhs, Sikh

group Bharatiya Janata Party
    sector   PTY
    country  IND
    name     Bharatiya Janata Party, BJP
    example  The BJP condemned Pakistan. => INDPTY ACCUSE PAK

group Rashtriya Swayamsevak Sangh
    sector   PTY
    country  IND
    name     Rashtriya Swayamsevak Sangh

group Vishva Hindu Parishad
    sector   PTY
    country  IND
    name     Vishva Hindu Parishad, VHP

group Shiv Sena
    sector   PTY
    country  IND
    name     Shiv Sena

group Bajrang Dal
    sector   PTY
    country  IND
    name     Bajrang Dal

group Indian National Congress
    sector   PTY
    country  IND
    name     Indian National Congress

group Aam Aadmi Party
    sector   PTY
    country  IND
    name     Aam Aadmi Party

group Trinamool Congress
    sector   PTY
    country  IND
    name     Trinamool Congress

group Liberation Tigers of Tamil Eelam
    sector   REB
    country  LKA
    name     Liberation Tigers of Tamil Eelam, Liberation Tigers of Tamil, LTTE, L.T.T.E., Tamil Tigers
    name     Tamil Tiger, Tigers of Tamil Eelam

group Tamils
    sector   CVL
    country  LKA
    name     Tamils, Sri Lankan Tamils

group Tamil National Alliance
    sector   PTY
    country  LKA
    name     Tamil National Alliance, TNA

group Sri Lanka Freedom Party
    sector   PTY
    country  LKA
    name     Sri Lanka Freedom Party

group United National Party
    sector   PTY
    country  LKA
    name     United National Party

group Janatha Vimukthi Peramuna
    sector   PTY
    country  LKA
    name     Janatha Vimukthi Peramuna, JVP

group National Thowheeth Jama'ath
    sector   REB
    country  LKA
    name     National Thowheeth Jama'ath, National Thowheed Jamath

group Nepalese Maoists
    sector   REB
    country  NPL
    name     Communist Party of Nepal (Maoist), Unified Communist Party of Nepal (Maoist), CPN-Maoist
    name     Nepalese Maoists, Nepali Maoists, Nepalese Maoist, Nepali Maoist

group Nepali Congress
    sector   PTY
    country  NPL
    name     Nepali Congress

group CPN-UML
    sector   PTY
    country  NPL
    name     CPN-UML, Communist Party of Nepal, Unified Marxist-Leninist

group Awami League
    sector   PTY
    country  BGD
    name     Awami League

group Bangladesh Nationalist Party
    sector   OPP
    country  BGD
    name     Bangladesh Nationalist Party

group Jamaat-ul-Mujahideen Bangladesh
    sector   REB
    country  BGD
    name     Jamaat-ul-Mujahideen Bangladesh, Jama'atul Mujahideen Bangladesh, JMB

group Ansarullah Bangla Team
    sector   REB
    country  BGD
    name     Ansarullah Bangla Team

# --- Southeast Asia ---

group Abu Sayyaf
    sector   REB
    country  PHL
    name     Abu Sayyaf, Abu Sayyaf Group, ASG, Abu Sayaf

group Moro Islamic Liberation Front
    sector   REB
    country  PHL
    name     Moro Islamic Liberation Front, MILF

group Bangsamoro Islamic Freedom Fighters
    sector   REB
    country  PHL
    name     Bangsamoro Islamic Freedom Fighters, BIFF

group Moro National Liberation Front
    sector   REB
    country  PHL
    name     Moro National Liberation Front, MNLF, Moros, Moro

group New People's Army
    sector   REB
    country  PHL
    name     New People's Army, New Peoples Army, NPA

group Communist Party of the Philippines
    sector   REB
    country  PHL
    name     Communist Party of the Philippines

group National Democratic Front of the Philippines
    sector   REB
    country  PHL
    name     National Democratic Front of the Philippines, NDFP, CPP-NPA

group Maute group
    sector   REB
    country  PHL
    name     Maute group, Maute Group, Maute

group Jemaah Islamiyah
    sector   REB
    country  IDN
    name     Jemaah Islamiyah, Jemaah Islamiah, Jemaah Islamiya, Jamaah Islamiyah

group Jamaah Ansharut Daulah
    sector   REB
    country  IDN
    name     Jamaah Ansharut Daulah

group Laskar Jihad
    sector   REB
    country  IDN
    name     Laskar Jihad

group Free Aceh Movement
    sector   REB
    country  IDN
    name     Free Aceh Movement, GAM, Gerakan Aceh Merdeka

group Free Papua Movement
    sector   REB
    country  IDN
    name     Free Papua Movement

group West Papua National Liberation Army
    sector   REB
    country  IDN
    name     West Papua National Liberation Army, OPM, TPNPB

group Islamic Defenders Front
    sector   OPP
    country  IDN
    name     Islamic Defenders Front, FPI

group Golkar
    sector   PTY
    country  IDN
    name     Golkar

group PDI-P
    sector   PTY
    country  IDN
    name     PDI-P, Indonesian Democratic Party of Struggle

group Gerindra
    sector   PTY
    country  IDN
    name     Gerindra

group Fretilin
    sector   PTY
    country  TLS
    name     Fretilin

group Falintil
    sector   PTY
    country  TLS
    name     Falintil

group National Council of Timorese Resistance
    sector   PTY
    country  TLS
    name     National Council of Timorese Resistance, CNRT

group Barisan Revolusi Nasional
    sector   REB
    country  THA
    name     Barisan Revolusi Nasional, BRN

group Pattani United Liberation Organization
    sector   REB
    country  THA
    name     Pattani United Liberation Organization, PULO

group Mara Patani
    sector   REB
    country  THA
    name     Mara Patani

group Red Shirts
    sector   OPP
    country  THA
    name     Red Shirts, United Front for Democracy against Dictatorship, UDD

group Yellow Shirts
    sector   OPP
    country  THA
    name     Yellow Shirts

group People's Alliance for Democracy
    sector   OPP
    country  THA
    name     People's Alliance for Democracy

group People's Democratic Reform Committee
    sector   OPP
    country  THA
    name     People's Democratic Reform Committee, PDRC

group Pheu Thai
    sector   PTY
    country  THA
    name     Pheu Thai, Puea Thai, Pheu Thai Party, Thai Rak Thai

group Move Forward Party
    sector   PTY
    country  THA
    name     Move Forward Party

group Palang Pracharath
    sector   PTY
    country  THA
    name     Palang Pracharath

group Karen National Union
    sector   REB
    country  MMR
    name     Karen National Union, KNU, Karen National Liberation Army, KNLA, Karen rebels

group Kachin Independence Army
    sector   REB
    country  MMR
    name     Kachin Independence Army, KIA, Kachin Independence Organization, Kachin Independence Organisation

group Arakan Army
    sector   REB
    country  MMR
    name     Arakan Army

group Arakan Rohingya Salvation Army
    sector   REB
    country  MMR
    name     Arakan Rohingya Salvation Army, ARSA, Harakah al-Yaqin

group United Wa State Army
    sector   REB
    country  MMR
    name     United Wa State Army, UWSA

group Myanmar National Democratic Alliance Army
    sector   REB
    country  MMR
    name     Myanmar National Democratic Alliance Army, MNDAA

group Ta'ang National Liberation Army
    sector   REB
    country  MMR
    name     Ta'ang National Liberation Army, TNLA

group Three Brotherhood Alliance
    sector   REB
    country  MMR
    name     Three Brotherhood Alliance, Brotherhood Alliance

group Shan State Army
    sector   REB
    country  MMR
    name     Shan State Army

group People's Defence Force
    sector   REB
    country  MMR
    name     People's Defence Force, People's Defense Force, People's Defence Forces, People's Defense Forces

group National Unity Government of Myanmar
    sector   OPP
    country  MMR
    name     National Unity Government of Myanmar, National Unity Government

group National League for Democracy
    sector   OPP
    country  MMR
    name     National League for Democracy, NLD

group Union Solidarity and Development Party
    sector   PTY
    country  MMR
    name     Union Solidarity and Development Party, USDP

group Rohingya
    sector   CVL
    country  MMR
    name     Rohingya, Rohingyas, Rohingya Muslims, Rohingya Muslim

group Karens
    sector   CVL
    country  MMR
    name     Kachins

group Shans
    sector   CVL
    country  MMR
    name     Shans

group Khmer Rouge
    sector   REB
    country  KHM
    name     Khmer Rouge, Party of Democratic Kampuchea

group Cambodian People's Party
    sector   PTY
    country  KHM
    name     Cambodian People's Party

group Funcinpec
    sector   PTY
    country  KHM
    name     Funcinpec

group Cambodia National Rescue Party
    sector   OPP
    country  KHM
    name     Cambodia National Rescue Party, Cambodian National Rescue Party, CNRP

group Sam Rainsy Party
    sector   OPP
    country  KHM
    name     Sam Rainsy Party

group Hmong
    sector   CVL
    country  LAO
    name     Hmong

group UMNO
    sector   PTY
    country  MYS
    name     Umno, United Malays National Organisation

group Barisan Nasional
    sector   PTY
    country  MYS
    name     Barisan Nasional

group Perikatan Nasional
    sector   PTY
    country  MYS
    name     Perikatan Nasional

group Pakatan Rakyat
    sector   OPP
    country  MYS
    name     Pakatan Rakyat

group Pakatan Harapan
    sector   OPP
    country  MYS
    name     Pakatan Harapan

group Parti Islam Se-Malaysia
    sector   OPP
    country  MYS
    name     Parti Islam Se-Malaysia

group People's Action Party
    sector   PTY
    country  SGP
    name     People's Action Party

group Communist Party of Vietnam
    sector   PTY
    country  VNM
    name     Communist Party of Vietnam, Vietnamese Communist Party

group Viet Tan
    sector   PTY
    country  VNM
    name     Viet Tan

# --- East Asia ---

group Chinese Communist Party
    sector   PTY
    country  CHN
    name     Chinese Communist Party, Communist Party of China, CCP, CPC, China's Communist Party

group Falun Gong
    sector   REL
    country  CHN
    name     Falun Gong, Falungong, Falun Dafa

group Uyghurs
    sector   CVL
    country  CHN
    name     Uyghurs, Uighurs, Uigurs, Uygurs

group Tibetans
    sector   CVL
    country  CHN
    name     Tibetans

group Tibetan government-in-exile
    sector   OPP
    country  CHN
    name     Tibetan government-in-exile, Central Tibetan Administration, Tibetan Government in Exile

group World Uyghur Congress
    sector   OPP
    country  CHN
    name     World Uyghur Congress, World Uighur Congress

group Democratic Progressive Party
    sector   PTY
    country  TWN
    name     Democratic Progressive Party, DPP

group Kuomintang
    sector   PTY
    country  TWN
    name     Kuomintang, KMT, Guomindang

group Hong Kong pro-democracy camp
    sector   OPP
    country  HKG
    name     Demosisto

group Occupy Central
    sector   OPP
    country  HKG
    name     Occupy Central

group Umbrella Movement
    sector   OPP
    country  HKG
    name     Umbrella Movement

group Hong Kong Democratic Party
    sector   OPP
    country  HKG
    name     Hong Kong Democratic Party

group Civil Human Rights Front
    sector   OPP
    country  HKG
    name     Civil Human Rights Front

group Workers' Party of Korea
    sector   PTY
    country  PRK
    name     Workers' Party of Korea, Workers Party of Korea, Korean Workers' Party

group Saenuri Party
    sector   PTY
    country  KOR
    name     Saenuri Party

group Grand National Party
    sector   PTY
    country  KOR
    name     Grand National Party

group Liberty Korea Party
    sector   PTY
    country  KOR
    name     Liberty Korea Party

group People Power Party
    sector   PTY
    country  KOR
    name     People Power Party

group Uri Party
    sector   PTY
    country  KOR
    name     Uri Party

group Minjoo Party
    sector   PTY
    country  KOR
    name     Minjoo Party, Democratic Party of Korea

group Liberal Democratic Party of Japan
    sector   PTY
    country  JPN
    name     Liberal Democratic Party, LDP

group Komeito
    sector   PTY
    country  JPN
    name     Komeito, New Komeito

group Democratic Party of Japan
    sector   PTY
    country  JPN
    name     Democratic Party of Japan

group Constitutional Democratic Party
    sector   PTY
    country  JPN
    name     Constitutional Democratic Party

group Aum Shinrikyo
    sector   REB
    country  JPN
    name     Aum Shinrikyo, Aum Supreme Truth

group Japanese Red Army
    sector   REB
    country  JPN
    name     Japanese Red Army

# --- Russia, Ukraine, the Caucasus, Central Asia ---

group Donetsk People's Republic
    sector   REB
    country  UKR
    name     Donetsk People's Republic, Donetsk Peoples Republic, Donetsk Republic, DPR, DNR
    example  The Donetsk People's Republic condemned Ukraine. => UKRREB ACCUSE UKR

group Luhansk People's Republic
    sector   REB
    country  UKR
    name     Luhansk People's Republic, Lugansk People's Republic, Luhansk Peoples Republic
    name     Lugansk Peoples Republic, LPR, LNR

group Pro-Russian separatists
    sector   REB
    country  UKR
    name     pro-russian separatists, pro-russian rebels, Russia-backed separatists, Russian-backed separatists
    name     Russian-backed rebels, pro-russia separatists, pro-russia rebels, pro-russian militants
    name     pro-russian fighters, pro-russian forces, pro-kremlin rebels

group Novorossiya
    sector   REB
    country  UKR
    name     Novorossiya

group Vostok Battalion
    sector   REB
    country  UKR
    name     Vostok Battalion

group Somalia Battalion
    sector   REB
    country  UKR
    name     Somalia Battalion

group Sparta Battalion
    sector   REB
    country  UKR
    name     Sparta Battalion

group Right Sector
    sector   REB
    country  UKR
    name     Right Sector, Pravy Sektor, Pravyi Sektor, Praviy Sektor

group Svoboda
    sector   PTY
    country  UKR
    name     Svoboda, Svoboda Party, Svoboda party

group Party of Regions
    sector   PTY
    country  UKR
    name     Party of Regions

group Fatherland Party
    sector   PTY
    country  UKR
    name     Fatherland Party, Batkivshchyna

group Opposition Bloc
    sector   PTY
    country  UKR
    name     Opposition Bloc

group Our Ukraine
    sector   PTY
    country  UKR
    name     Our Ukraine

group Poroshenko Bloc
    sector   PTY
    country  UKR
    name     Poroshenko Bloc

group Servant of the People
    sector   PTY
    country  UKR
    name     Servant of the People

group Euromaidan
    sector   OPP
    country  UKR
    name     Euromaidan, EuroMaidan

group Crimean Tatars
    sector   CVL
    country  UKR
    name     Crimean Tatars, Crimean Tatar

group Mejlis
    sector   CVL
    country  UKR
    name     Mejlis

group Wagner Group
    sector   REB
    country  RUS
    name     Wagner Group, Wagner group, Wagner PMC, PMC Wagner, Wagner mercenaries, Wagner fighters
    name     Wagnerites

group Africa Corps
    sector   REB
    country  RUS
    name     Africa Corps

group Free Russia Legion
    sector   REB
    country  RUS
    name     Freedom of Russia Legion, Free Russia Legion

group Russian Volunteer Corps
    sector   REB
    country  RUS
    name     Russian Volunteer Corps

group Caucasus Emirate
    sector   REB
    country  RUS
    name     Caucasus Emirate, Imarat Kavkaz

group Riyadus-Salikhin
    sector   REB
    country  RUS
    name     Riyadus-Salikhin

group Chechen rebels
    sector   REB
    country  RUS
    name     Chechen rebels, Chechen separatists

group United Russia
    sector   PTY
    country  RUS
    name     United Russia

group Just Russia
    sector   PTY
    country  RUS
    name     Just Russia

group Communist Party of the Russian Federation
    sector   PTY
    country  RUS
    name     Communist Party of the Russian Federation

group Liberal Democratic Party of Russia
    sector   PTY
    country  RUS
    name     Liberal Democratic Party of Russia, LDPR

group Anti-Corruption Foundation
    sector   OPP
    country  RUS
    name     Anti-Corruption Foundation

group PARNAS
    sector   OPP
    country  RUS
    name     PARNAS

group Pussy Riot
    sector   OPP
    country  RUS
    name     Pussy Riot

group Other Russia
    sector   OPP
    country  RUS
    name     Other Russia

group Open Russia
    sector   OPP
    country  RUS
    name     Open Russia

group Yabloko
    sector   OPP
    country  RUS
    name     Yabloko

group Memorial
    sector   NGO
    country  RUS
    name     Memorial Human Rights Centre, Memorial Human Rights Center

group Moscow Helsinki Group
    sector   NGO
    country  RUS
    name     Moscow Helsinki Group

group Committee of Soldiers' Mothers
    sector   NGO
    country  RUS
    name     Committee of Soldiers' Mothers

group Abkhazia
    sector   REB
    country  GEO
    name     Abkhazia, Abkhaz, Abkhazian, Abkhazians, Sukhumi, Sokhumi

group South Ossetia
    sector   REB
    country  GEO
    name     South Ossetia, South Ossetian, South Ossetians, Tskhinvali

group Georgian Dream
    sector   PTY
    country  GEO
    name     Georgian Dream

group United National Movement
    sector   PTY
    country  GEO
    name     United National Movement

group Nagorno-Karabakh
    sector   REB
    country  AZE
    name     Nagorno-Karabakh, Nagorno Karabagh, Karabakh, Artsakh, Republic of Artsakh, Stepanakert
    name     Nagorno-Karabakh Republic, Karabakh Armenians, Artsakh Defence Army

group Transnistria
    sector   REB
    country  MDA
    name     Transnistria, Transdniestria, Trans-Dniester, Transnistrian, Transdniestrian, Dniester Republic
    name     Tiraspol, Pridnestrovie

group Islamic Movement of Uzbekistan
    sector   REB
    country  UZB
    name     Islamic Movement of Uzbekistan, IMU

group Islamic Jihad Union
    sector   REB
    country  UZB
    name     Islamic Jihad Union

group Akramiya
    sector   REB
    country  UZB
    name     Akramiya

group Hizb ut-Tahrir
    code     HUT
    sector   OPP
    name     Hizb ut-Tahrir, Hizb-ut-Tahrir, Hizb al-Tahrir

group United Tajik Opposition
    sector   REB
    country  TJK
    name     United Tajik Opposition, UTO

group Islamic Renaissance Party of Tajikistan
    sector   OPP
    country  TJK
    name     Islamic Renaissance Party of Tajikistan, Islamic Renaissance Party, IRPT

group Belarusian Coordination Council
    sector   OPP
    country  BLR
    name     Belarusian Coordination Council, Coordination Council of Belarus

group Viasna
    sector   OPP
    country  BLR
    name     Viasna

# --- The Balkans ---

group Bosnian Serbs
    sector   REB
    country  BIH
    name     Bosnian Serbs, Bosnian Serb

group Bosnian Serb Army
    sector   REB
    country  BIH
    name     Bosnian Serb Army, Army of Republika Srpska, Army of Republic of Srpska, VRS

group Bosnian Croats
    sector   REB
    country  BIH
    name     Bosnian Croats, Bosnian Croat

group Croatian Defence Council
    sector   REB
    country  BIH
    name     Croatian Defence Council, HVO

group Republika Srpska
    sector   GOV
    country  BIH
    name     Republika Srpska, Bosnian Serb Republic, Serb Republic

group Serbian Krajina
    sector   REB
    country  HRV
    name     Serbian Krajina, Republic of Serbian Krajina

group Krajina Serbs
    sector   REB
    country  HRV
    name     Krajina Serbs, Croatian Serbs, Krajina

group Kosovo Liberation Army
    sector   REB
    country  XKX
    name     Kosovo Liberation Army, KLA, UCK, UÇK

group Kosovo Serbs
    sector   CVL
    country  XKX
    name     Kosovo Serbs, Kosovo Serb, Serb List

group National Liberation Army of Macedonia
    sector   REB
    country  MKD
    name     Albanian National Liberation Army, NLA

group Serbian Radical Party
    sector   PTY
    country  SRB
    name     Serbian Radical Party

group Socialist Party of Serbia
    sector   PTY
    country  SRB
    name     Socialist Party of Serbia

group Serbian Progressive Party
    sector   PTY
    country  SRB
    name     Serbian Progressive Party

group Democratic Opposition of Serbia
    sector   PTY
    country  SRB
    name     Democratic Opposition of Serbia

group Otpor
    sector   PTY
    country  SRB
    name     Otpor

group VMRO-DPMNE
    sector   PTY
    country  MKD
    name     VMRO-DPMNE, VMRO

group Democratic Party of Kosovo
    sector   PTY
    country  XKX
    name     Democratic Party of Kosovo

group Democratic League of Kosovo
    sector   PTY
    country  XKX
    name     Democratic League of Kosovo, LDK

group Vetëvendosje
    sector   PTY
    country  XKX
    name     Vetëvendosje

# --- Western and Southern Europe ---

group Irish Republican Army
    sector   REB
    country  GBR
    name     Irish Republican Army, IRA, I.R.A., Provisional IRA

group Real IRA
    sector   REB
    country  GBR
    name     Real IRA

group Continuity IRA
    sector   REB
    country  GBR
    name     Continuity IRA

group New IRA
    sector   REB
    country  GBR
    name     New IRA, Provisional Irish Republican Army

group Ulster Defence Association
    sector   REB
    country  GBR
    name     Ulster Defence Association, UDA

group Ulster Volunteer Force
    sector   REB
    country  GBR
    name     Ulster Volunteer Force, UVF

group Loyalist Volunteer Force
    sector   REB
    country  GBR
    name     Loyalist Volunteer Force

group Sinn Fein
    sector   PTY
    country  GBR
    name     Sinn Féin

group SDLP
    sector   PTY
    country  GBR
    name     SDLP, Social Democratic and Labour Party

group Democratic Unionist Party
    sector   PTY
    country  GBR
    name     Democratic Unionist Party, DUP

group Ulster Unionist Party
    sector   PTY
    country  GBR
    name     Ulster Unionist Party, UUP, Ulster Unionists

group Labour Party
    sector   PTY
    country  GBR
    name     Labour Party, British Labour Party, Tory Party

group Conservative Party
    sector   PTY
    country  GBR
    name     Conservative Party, Tories

group UKIP
    sector   PTY
    country  GBR
    name     UKIP, UK Independence Party

group Liberal Democrats
    sector   PTY
    country  GBR
    name     Liberal Democrats, Lib Dems

group British National Party
    sector   PTY
    country  GBR
    name     British National Party

group Scottish National Party
    sector   PTY
    country  GBR
    name     Scottish National Party, SNP

group Plaid Cymru
    sector   PTY
    country  GBR
    name     Plaid Cymru

group Reform UK
    sector   PTY
    country  GBR
    name     Reform UK

group ETA
    sector   REB
    country  ESP
    name     ETA, Euskadi Ta Askatasuna

group GRAPO
    sector   REB
    country  ESP
    name     GRAPO

group Catalan independence movement
    sector   OPP
    country  ESP
    name     Generalitat

group Catalan National Assembly
    sector   OPP
    country  ESP
    name     Catalan National Assembly, Assemblea Nacional Catalana

group Òmnium Cultural
    sector   OPP
    country  ESP
    name     Òmnium Cultural

group Junts per Catalunya
    sector   OPP
    country  ESP
    name     Junts per Catalunya

group People's Party of Spain
    sector   PTY
    country  ESP
    name     Partido Popular

group Spanish Socialist Workers' Party
    sector   PTY
    country  ESP
    name     Spanish Socialist Workers' Party, PSOE

group Podemos
    sector   PTY
    country  ESP
    name     Podemos

group Ciudadanos
    sector   PTY
    country  ESP
    name     Ciudadanos

group Batasuna
    sector   PTY
    country  ESP
    name     Batasuna, Herri Batasuna

group Corsican National Liberation Front
    sector   REB
    country  FRA
    name     Corsican National Liberation Front, National Liberation Front of Corsica, FLNC

group National Front of France
    sector   PTY
    country  FRA
    name     National Rally, Front National, Rassemblement National, French National Front

group En Marche
    sector   PTY
    country  FRA
    name     En Marche

group La France Insoumise
    sector   PTY
    country  FRA
    name     La France Insoumise

group Yellow Vests
    sector   OPP
    country  FRA
    name     Yellow Vests, Yellow Vest, gilets jaunes

group Red Brigades
    sector   REB
    country  ITA
    name     Red Brigades

group Cosa Nostra
    sector   CRM
    country  ITA
    name     Cosa Nostra

group 'Ndrangheta
    sector   CRM
    country  ITA
    name     'Ndrangheta, Ndrangheta

group Camorra
    sector   CRM
    country  ITA
    name     Camorra

group Sicilian Mafia
    sector   CRM
    country  ITA
    name     Sicilian Mafia

group Forza Italia
    sector   PTY
    country  ITA
    name     Forza Italia

group Lega Nord
    sector   PTY
    country  ITA
    name     Lega Nord, Northern League

group Five Star Movement
    sector   PTY
    country  ITA
    name     Five Star Movement

group Brothers of Italy
    sector   PTY
    country  ITA
    name     Brothers of Italy, Fratelli d'Italia

group November 17
    sector   REB
    country  GRC
    name     November 17, 17 november group

group Conspiracy of Fire Cells
    sector   REB
    country  GRC
    name     Conspiracy of Fire Cells

group Revolutionary Struggle
    sector   REB
    country  GRC
    name     Revolutionary Struggle

group Golden Dawn
    sector   PTY
    country  GRC
    name     Golden Dawn

group Syriza
    sector   PTY
    country  GRC
    name     Syriza

group Pasok
    sector   PTY
    country  GRC
    name     Pasok

group Christian Democratic Union
    sector   PTY
    country  DEU
    name     Christian Democratic Union, CDU

group Christian Social Union
    sector   PTY
    country  DEU
    name     Christian Social Union, CSU

group Social Democratic Party of Germany
    sector   PTY
    country  DEU
    name     Social Democratic Party of Germany, SPD

group Alternative for Germany
    sector   PTY
    country  DEU
    name     Alternative for Germany, Alternative für Deutschland, AfD

group Free Democratic Party
    sector   PTY
    country  DEU
    name     Free Democratic Party, FDP

group National Socialist Underground
    sector   REB
    country  DEU
    name     National Socialist Underground

group Red Army Faction
    sector   REB
    country  DEU
    name     Red Army Faction

group Pegida
    sector   REB
    country  DEU
    name     Pegida

group Reichsbürger
    sector   REB
    country  DEU
    name     Reichsbürger

group Freedom Party of Austria
    sector   PTY
    country  AUT
    name     Freedom Party of Austria, FPÖ, Austrian Freedom Party

group Party for Freedom
    sector   PTY
    country  NLD
    name     Party for Freedom, PVV

group Fidesz
    sector   PTY
    country  HUN
    name     Fidesz

group Jobbik
    sector   PTY
    country  HUN
    name     Jobbik

group Law and Justice
    sector   PTY
    country  POL
    name     Law and Justice Party

group Civic Platform
    sector   PTY
    country  POL
    name     Civic Platform, PiS, Solidarnosc

group Vlaams Belang
    sector   PTY
    country  BEL
    name     Vlaams Belang, Vlaams Blok

group New Flemish Alliance
    sector   PTY
    country  BEL
    name     New Flemish Alliance, N-VA

# --- The Americas ---

group FARC
    sector   REB
    country  COL
    name     Farc, FARC-EP, Revolutionary Armed Forces of Colombia
    example  FARC condemned the Colombian government. => COLREB ACCUSE COLGOV

group FARC dissidents
    sector   REB
    country  COL
    name     FARC dissidents, Segunda Marquetalia, Second Marquetalia, Estado Mayor Central

group National Liberation Army of Colombia
    sector   REB
    country  COL
    name     ELN, Ejército de Liberación Nacional, E.L.N., National Liberation Army

group AUC
    sector   REB
    country  COL
    name     AUC, United Self-Defense Forces of Colombia, United Self-Defence Forces of Colombia

group Gulf Clan
    sector   CRM
    country  COL
    name     Gulf Clan, Clan del Golfo, Gaitanista Self-Defense Forces, Los Urabeños, Urabeños

group Medellín Cartel
    sector   CRM
    country  COL
    name     Medellín Cartel

group Cali Cartel
    sector   CRM
    country  COL
    name     Cali Cartel

group Los Rastrojos
    sector   CRM
    country  COL
    name     Los Rastrojos

group M-19
    sector   REB
    country  COL
    name     M-19

group Popular Liberation Army
    sector   REB
    country  COL
    name     Popular Liberation Army

group Shining Path
    sector   REB
    country  PER
    name     Shining Path, Sendero Luminoso, Maoist Shining Path

group Tupac Amaru Revolutionary Movement
    sector   REB
    country  PER
    name     Tupac Amaru Revolutionary Movement, Túpac Amaru Revolutionary Movement, MRTA, Tupac Amaru

group Zapatistas
    sector   REB
    country  MEX
    name     Zapatistas, Zapatista, Zapatista National Liberation Army, Zapatista Army of National Liberation
    name     EZLN

group Popular Revolutionary Army
    sector   REB
    country  MEX
    name     Popular Revolutionary Army

group Sinaloa Cartel
    sector   CRM
    country  MEX
    name     Sinaloa Cartel, Sinaloa cartel

group Los Zetas
    sector   CRM
    country  MEX
    name     Los Zetas

group Gulf Cartel
    sector   CRM
    country  MEX
    name     Gulf Cartel

group Juárez Cartel
    sector   CRM
    country  MEX
    name     Juárez Cartel

group Tijuana Cartel
    sector   CRM
    country  MEX
    name     Tijuana Cartel

group Jalisco New Generation Cartel
    sector   CRM
    country  MEX
    name     Jalisco New Generation Cartel, CJNG

group Knights Templar Cartel
    sector   CRM
    country  MEX
    name     Knights Templar Cartel

group La Familia Michoacana
    sector   CRM
    country  MEX
    name     La Familia Michoacana

group Beltrán Leyva Cartel
    sector   CRM
    country  MEX
    name     Beltrán Leyva Cartel

group Institutional Revolutionary Party
    sector   PTY
    country  MEX
    name     Institutional Revolutionary Party, PRI

group National Action Party
    sector   PTY
    country  MEX
    name     National Action Party

group Party of the Democratic Revolution
    sector   PTY
    country  MEX
    name     Party of the Democratic Revolution

group MORENA
    sector   PTY
    country  MEX
    name     MORENA

group MS-13
    sector   CRM
    country  SLV
    name     MS-13, MS13, Mara Salvatrucha

group Barrio 18
    sector   CRM
    country  SLV
    name     Barrio 18, 18th street gang

group Tren de Aragua
    sector   CRM
    country  SLV
    name     Tren de Aragua

group FMLN
    sector   PTY
    country  SLV
    name     FMLN, Farabundo Martí National Liberation Front

group Nationalist Republican Alliance
    sector   PTY
    country  SLV
    name     Nationalist Republican Alliance

group Sandinistas
    sector   PTY
    country  NIC
    name     Sandinistas, Sandinista, Sandinista National Liberation Front, FSLN

group Contras
    sector   REB
    country  NIC
    name     Contras, Nicaraguan Contras, Nicaraguan Resistance

group Guatemalan National Revolutionary Unity
    sector   REB
    country  GTM
    name     Guatemalan National Revolutionary Unity, URNG

group Haitian gangs
    sector   CRM
    country  HTI
    name     G9, G9 Family and Allies

group Viv Ansanm
    sector   CRM
    country  HTI
    name     Viv Ansanm

group 400 Mawozo
    sector   CRM
    country  HTI
    name     400 Mawozo

group Lavalas
    sector   PTY
    country  HTI
    name     Lavalas, Fanmi Lavalas

group Tontons Macoutes
    sector   PTY
    country  HTI
    name     Tontons Macoutes

group United Socialist Party of Venezuela
    sector   PTY
    country  VEN
    name     United Socialist Party of Venezuela, PSUV

group Democratic Unity Roundtable
    sector   OPP
    country  VEN
    name     Democratic Unity Roundtable, Mesa de la Unidad Democrática

group Vente Venezuela
    sector   OPP
    country  VEN
    name     Vente Venezuela

group Popular Will party
    sector   OPP
    country  VEN
    name     Popular Will party, Voluntad Popular

group Primero Justicia
    sector   OPP
    country  VEN
    name     Primero Justicia, Justice First

group Colectivos
    sector   REB
    country  VEN
    name     Colectivos

group Movement for Socialism
    sector   PTY
    country  BOL
    name     Movement for Socialism, Movement Toward Socialism, Movement Towards Socialism

group Workers' Party of Brazil
    sector   PTY
    country  BRA
    name     Workers' Party, Brazilian Workers' Party

group First Capital Command
    sector   CRM
    country  BRA
    name     First Capital Command, Primeiro Comando da Capital

group Red Command
    sector   CRM
    country  BRA
    name     Red Command, Comando Vermelho

group Landless Workers' Movement
    sector   LAB
    country  BRA
    name     Landless Workers' Movement, Landless Workers Movement, MST

group Paraguayan People's Army
    sector   REB
    country  PRY
    name     Paraguayan People's Army

group Mapuche
    sector   CVL
    country  CHL
    name     Mapuche, Mapuches

group Coordinadora Arauco-Malleco
    sector   CVL
    country  CHL
    name     Coordinadora Arauco-Malleco

group Ladies in White
    sector   OPP
    country  CUB
    name     Ladies in White, Damas de Blanco

group CONAIE
    sector   OPP
    country  ECU
    name     Conaie

group Los Choneros
    sector   OPP
    country  ECU
    name     Los Choneros, Confederation of Indigenous Nationalities of Ecuador

group Republican Party
    sector   PTY
    country  USA
    name     Republican Party, Republicans, GOP, Republican National Committee, RNC

group Tea Party
    sector   PTY
    country  USA
    name     Tea Party, Republican

group Democratic Party
    sector   PTY
    country  USA
    name     Democratic Party, Democrats, Democratic National Committee, DNC, Democrat

group Ku Klux Klan
    sector   REB
    country  USA
    name     Ku Klux Klan, KKK

group Proud Boys
    sector   REB
    country  USA
    name     Proud Boys

group Oath Keepers
    sector   REB
    country  USA
    name     Oath Keepers

group Atomwaffen Division
    sector   REB
    country  USA
    name     Atomwaffen Division

group Branch Davidians
    sector   REB
    country  USA
    name     Branch Davidians

group Black Lives Matter
    sector   CVL
    country  USA
    name     Black Lives Matter, BLM

group Antifa
    sector   CVL
    country  USA
    name     Antifa

group Occupy Wall Street
    sector   CVL
    country  USA
    name     Occupy Wall Street

group Bloc Quebecois
    sector   PTY
    country  CAN
    name     Bloc Québécois

group Parti Québécois
    sector   PTY
    country  CAN
    name     Parti Québécois

group Liberal Party of Canada
    sector   PTY
    country  CAN
    name     Liberal Party of Canada

group New Democratic Party
    sector   PTY
    country  CAN
    name     New Democratic Party

group Conservative Party of Canada
    sector   PTY
    country  CAN
    name     Conservative Party of Canada

group First Nations
    sector   CVL
    country  CAN
    name     First Nations

group Métis
    sector   CVL
    country  CAN
    name     Métis

group Inuit
    sector   CVL
    country  CAN
    name     Inuit

# --- Oceania ---

group Bougainville Revolutionary Army
    sector   REB
    country  PNG
    name     Bougainville Revolutionary Army

group Autonomous Bougainville Government
    sector   REB
    country  PNG
    name     Autonomous Bougainville Government

group FLNKS
    sector   OPP
    country  NCL
    name     FLNKS, Kanak and Socialist National Liberation Front

group Australian Labor Party
    sector   PTY
    country  AUS
    name     Australian Labor Party

group Liberal Party of Australia
    sector   PTY
    country  AUS
    name     Liberal Party of Australia

group One Nation
    sector   PTY
    country  AUS
    name     One Nation, ALP

group Malaita Eagle Force
    sector   REB
    country  SLB
    name     Malaita Eagle Force
