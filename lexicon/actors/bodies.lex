# International and regional bodies, courts, NGOs and companies. Transnational ones have codes of their own (IGOUNO,
# NGOHRW); those of one country have the country's and their sector.

# --- The United Nations and its organs ---

body United Nations
    code     IGOUNO
    sector   IGO
    name     United Nations, UN, U.N., United Nations Organization, UNO, the un system
    example  The United Nations condemned Syria. => IGOUNO ACCUSE SYR

body UN Security Council
    code     IGOUNO
    sector   IGO
    name     UN Security Council, U.N. Security Council, United Nations Security Council, Security Council
    name     UNSC

body UN General Assembly
    code     IGOUNO
    sector   IGO
    name     UN General Assembly, U.N. General Assembly, United Nations General Assembly, General Assembly
    name     UNGA

body UN Secretary-General
    code     IGOUNO
    sector   IGO
    name     UN Secretary-General, U.N. Secretary-General, UN Secretary General, U.N. Secretary General
    name     United Nations Secretary-General, UN chief, U.N. chief, UN Secretariat

body UN Human Rights Council
    code     IGOUNO
    sector   IGO
    name     UN Human Rights Council, U.N. Human Rights Council, Human Rights Council, UNHRC
    name     UN Commission on Human Rights, UN Human Rights Commission

body UN human rights office
    code     IGOUNO
    sector   IGO
    name     OHCHR, UN human rights office, U.N. human rights office, High Commissioner for Human Rights
    name     UN High Commissioner for Human Rights, UN Human Rights Office

body UNHCR
    code     IGOUNO
    sector   IGO
    name     UNHCR, UN refugee agency, U.N. refugee agency, UN High Commissioner for Refugees
    name     United Nations High Commissioner for Refugees

body UNICEF
    code     IGOUNO
    sector   IGO
    name     United Nations Children's Fund, Unicef, UN Children's Fund, U.N. children's agency

body World Food Programme
    code     IGOUNO
    sector   IGO
    name     World Food Programme, World Food Program, WFP, UN World Food Programme

body UN OCHA
    code     IGOUNO
    sector   IGO
    name     OCHA, UN OCHA, UNOCHA, Office for the Coordination of Humanitarian Affairs, UN humanitarian office

body UNRWA
    code     IGOUNO
    sector   IGO
    name     UNRWA, United Nations Relief and Works Agency, UN Relief and Works Agency

body UNDP
    code     IGOUNO
    sector   IGO
    name     UNDP, UN Development Programme, United Nations Development Programme, UN Development Program

body UNESCO
    code     IGOUNO
    sector   IGO
    name     Unesco

body UNODC
    code     IGOUNO
    sector   IGO
    name     UNODC, UN Office on Drugs and Crime, United Nations Office on Drugs and Crime

body UNFPA
    code     IGOUNO
    sector   IGO
    name     UNFPA, United Nations Population Fund, UN Population Fund

body UNEP
    code     IGOUNO
    sector   IGO
    name     UNEP, UN Environment Programme, United Nations Environment Programme

body UN Women
    code     IGOUNO
    sector   IGO
    name     UN Women

body UNAIDS
    code     IGOUNO
    sector   IGO
    name     UNAIDS

body Food and Agriculture Organization
    code     IGOUNO
    sector   IGO
    name     Food and Agriculture Organization, Food and Agriculture Organisation, FAO

body World Health Organization
    code     IGOWHO
    sector   IGO
    name     World Health Organization, World Health Organisation, WHO

body International Atomic Energy Agency
    code     IGOIAE
    sector   IGO
    name     International Atomic Energy Agency, IAEA, I.A.E.A., UN nuclear watchdog, U.N. nuclear watchdog
    name     UN atomic watchdog, UN nuclear agency
    example  The IAEA condemned Iran. => IGOIAE ACCUSE IRN

body International Labour Organization
    code     IGOUNO
    sector   IGO
    name     International Labour Organization, International Labor Organization
    name     International Labour Organisation, ILO

body International Organization for Migration
    code     IGOUNO
    sector   IGO
    name     International Organization for Migration, International Organisation for Migration, IOM

body UNCTAD
    code     IGOUNO
    sector   IGO
    name     UNCTAD

body UN peacekeeping in Congo
    code     IGOUNO
    sector   IGO
    name     Monusco, MONUC

body UNIFIL
    code     IGOUNO
    sector   IGO
    name     Unifil, UN Interim Force in Lebanon, United Nations Interim Force in Lebanon

body UNMIS
    code     IGOUNO
    sector   IGO
    name     UNMIS, UNMISS, UN Mission in South Sudan

body UNAMID
    code     IGOUNO
    sector   IGO
    name     Unamid

body MINUSMA
    code     IGOUNO
    sector   IGO
    name     Minusma

body MINUSCA
    code     IGOUNO
    sector   IGO
    name     Minusca

body MINUSTAH
    code     IGOUNO
    sector   IGO
    name     Minustah

body UNAMA
    code     IGOUNO
    sector   IGO
    name     UNAMA

body UNAMI
    code     IGOUNO
    sector   IGO
    name     UNAMI

body UNSMIL
    code     IGOUNO
    sector   IGO
    name     UNSMIL

body UNPROFOR
    code     IGOUNO
    sector   IGO
    name     Unprofor, United Nations Protection Force

body UNMIK
    code     IGOUNO
    sector   IGO
    name     UNMIK

body UNSCOM
    code     IGOUNO
    sector   IGO
    name     Unscom

body UNMOVIC
    code     IGOUNO
    sector   IGO
    name     UNMOVIC

body UNDOF
    code     IGOUNO
    sector   IGO
    name     UNDOF

body UN Commission of Inquiry on Syria
    code     IGOUNO
    sector   IGO
    name     Commission of Inquiry on Syria, UN Commission of Inquiry, U.N. Commission of Inquiry

body OPCW
    code     IGOOPC
    sector   IGO
    name     Organisation for the Prohibition of Chemical Weapons
    name     Organization for the Prohibition of Chemical Weapons, OPCW, O.P.C.W.

body CTBTO
    code     IGOUNO
    sector   IGO
    name     CTBTO, Comprehensive Nuclear-Test-Ban Treaty Organization

body Green Climate Fund
    code     IGOUNO
    sector   IGO
    name     Green Climate Fund

body Intergovernmental Panel on Climate Change
    code     IGOUNO
    sector   IGO
    name     Intergovernmental Panel on Climate Change, IPCC

# --- International courts and police ---

body International Criminal Court
    code     IGOICC
    sector   IGO
    name     International Criminal Court, ICC, I.C.C.
    example  The ICC condemned Sudan. => IGOICC ACCUSE SDN

body International Court of Justice
    code     IGOICJ
    sector   IGO
    name     International Court of Justice, ICJ, World Court, I.C.J.

body International Criminal Tribunal for the former Yugoslavia
    code     IGOWCT
    sector   IGO
    name     International Criminal Tribunal for the former Yugoslavia, ICTY, Hague tribunal, Hague Tribunal
    name     The Hague tribunal, UN war crimes tribunal, Yugoslav war crimes tribunal

body International Criminal Tribunal for Rwanda
    code     IGOWCT
    sector   IGO
    name     International Criminal Tribunal for Rwanda, ICTR

body Special Court for Sierra Leone
    code     IGOWCT
    sector   IGO
    name     Special Court for Sierra Leone

body Special Tribunal for Lebanon
    code     IGOWCT
    sector   IGO
    name     Special Tribunal for Lebanon

body Extraordinary Chambers in the Courts of Cambodia
    code     IGOWCT
    sector   IGO
    name     Extraordinary Chambers in the Courts of Cambodia

body Permanent Court of Arbitration
    code     IGOPCA
    sector   IGO
    name     Permanent Court of Arbitration, PCA, Hague-based tribunal

body European Court of Human Rights
    code     IGOECH
    sector   IGO
    name     European Court of Human Rights, ECHR

body Interpol
    code     IGOITP
    sector   IGO
    name     Interpol

body Inter-American Court of Human Rights
    code     IGOOAS
    sector   IGO
    name     Inter-American Court of Human Rights, Inter-American Commission on Human Rights, IACHR

# --- Europe and the Atlantic ---

body European Union
    code     IGOEEC
    sector   IGO
    name     European Union, EU, E.U., European Community, European Economic Community, EEC
    example  The EU condemned Russia. => IGOEEC ACCUSE RUS

body European Commission
    code     IGOEEC
    sector   IGO
    name     European Commission, EU Commission, E.C.

body European Parliament
    code     IGOEEC
    sector   IGO
    name     European Parliament, EU Parliament, EU parliament, Europarliament

body European Council
    code     IGOEEC
    sector   IGO
    name     European Council, Council of the European Union, EU Council, EU Foreign Affairs Council

body European External Action Service
    code     IGOEEC
    sector   IGO
    name     European External Action Service, EEAS, EU foreign policy chief, EU High Representative
    name     High Representative for Foreign Affairs

body European Central Bank
    code     IGOEEC
    sector   IGO
    name     European Central Bank, ECB

body European Court of Justice
    code     IGOEEC
    sector   IGO
    name     European Court of Justice, ECJ, Court of Justice of the European Union

body Frontex
    code     IGOEEC
    sector   IGO
    name     Frontex

body Europol
    code     IGOEEC
    sector   IGO
    name     Europol

body EULEX
    code     IGOEEC
    sector   IGO
    name     Eulex

body Eurogroup
    code     IGOEEC
    sector   IGO
    name     Eurogroup, Euro zone, Eurozone

body NATO
    code     IGONAT
    sector   IGO
    name     North Atlantic Treaty Organization, Nato, North Atlantic Treaty Organisation
    name     North Atlantic Alliance, Atlantic Alliance, North Atlantic Council, N.A.T.O.
    example  NATO bombed Libya. => IGONAT ASSAULT LBY

body KFOR
    code     IGONAT
    sector   IGO
    name     Kfor, Kosovo Force

body ISAF
    code     IGONAT
    sector   IGO
    name     International Security Assistance Force, Isaf, Resolute Support Mission, Resolute Support

body SFOR
    code     IGONAT
    sector   IGO
    name     SFOR, IFOR, Stabilisation Force in Bosnia

body OSCE
    code     IGOSCE
    sector   IGO
    name     OSCE, O.S.C.E., Organization for Security and Cooperation in Europe
    name     Organisation for Security and Cooperation in Europe, OSCE Special Monitoring Mission
    name     Special Monitoring Mission

body Minsk Group
    code     IGOSCE
    sector   IGO
    name     OSCE Minsk Group, Minsk Group

body Council of Europe
    code     IGOCOE
    sector   IGO
    name     Council of Europe, Parliamentary Assembly of the Council of Europe, PACE, Venice Commission

body Nordic Council
    code     IGONRD
    sector   IGO
    name     Nordic Council

body Visegrad Group
    code     IGOVGD
    sector   IGO
    name     Visegrad Group, Visegrád Group, Visegrad Four

body Trilateral Contact Group
    code     IGOTCG
    sector   IGO
    name     Trilateral Contact Group, Normandy Four, Normandy Format

# --- The East and the former Soviet Union ---

body Commonwealth of Independent States
    code     IGOCIS
    sector   IGO
    name     Commonwealth of Independent States, CIS

body Collective Security Treaty Organization
    code     IGOCST
    sector   IGO
    name     Collective Security Treaty Organization, Collective Security Treaty Organisation, CSTO

body Eurasian Economic Union
    code     IGOEAU
    sector   IGO
    name     Eurasian Economic Union, EAEU, Eurasian Union

body Shanghai Cooperation Organization
    code     IGOSCO
    sector   IGO
    name     Shanghai Cooperation Organization, Shanghai Cooperation Organisation
    name     Shanghai Co-operation Organization, SCO

body Warsaw Pact
    code     IGOWAP
    sector   IGO
    name     Warsaw Pact

body GUAM Organization
    code     IGOGUA
    sector   IGO
    name     GUUAM

# --- Africa ---

body African Union
    code     IGOAFU
    sector   IGO
    name     African Union, AU, A.U., Organization of African Unity, Organisation of African Unity, OAU
    name     African Union Commission, African Union Peace and Security Council, AU Peace and Security Council
    example  The African Union condemned Sudan. => IGOAFU ACCUSE SDN

body AMISOM
    code     IGOAFU
    sector   IGO
    name     Amisom, African Union Mission in Somalia, ATMIS

body ECOWAS
    code     IGOWAS
    sector   IGO
    name     Economic Community of West African States, Ecowas, Economic Community of West Africa States

body ECOMOG
    code     IGOWAS
    sector   IGO
    name     Ecomog

body IGAD
    code     IGOIAD
    sector   IGO
    name     Intergovernmental Authority on Development, Igad, Inter-Governmental Authority on Development
    name     Intergovernmental Authority for Development

body Southern African Development Community
    code     IGOSAD
    sector   IGO
    name     Southern African Development Community, SADC, S.A.D.C., Southern Africa Development Community
    name     SAMIM, SAMIDRC

body East African Community
    code     IGOEAC
    sector   IGO
    name     East African Community, EAC

body ECCAS
    code     IGOCAS
    sector   IGO
    name     Economic Community of Central African States, ECCAS

body CEMAC
    code     IGOCEM
    sector   IGO
    name     CEMAC

body COMESA
    code     IGOCOM
    sector   IGO
    name     Common Market for Eastern and Southern Africa, Comesa

body Arab Maghreb Union
    code     IGOAMU
    sector   IGO
    name     Arab Maghreb Union

body G5 Sahel
    code     IGOGSS
    sector   IGO
    name     G5 Sahel, G5 Sahel Joint Force

body Alliance of Sahel States
    code     IGOAES
    sector   IGO
    name     Alliance of Sahel States

body Multinational Joint Task Force
    code     IGOMJT
    sector   MIL
    name     Multinational Joint Task Force, MNJTF, Lake Chad Basin Commission

body African Development Bank
    code     IGOADB
    sector   IGO
    name     African Development Bank, AfDB

body African Court on Human and Peoples' Rights
    code     IGOAFU
    sector   IGO
    name     African Court on Human and Peoples' Rights

# --- The Arab and Islamic world ---

body Arab League
    code     IGOARL
    sector   IGO
    name     Arab League, League of Arab States
    example  The Arab League condemned Israel. => IGOARL ACCUSE ISR

body Gulf Cooperation Council
    code     IGOGCC
    sector   IGO
    name     Gulf Cooperation Council, Gulf Co-operation Council, GCC, G.C.C.

body Organisation of Islamic Cooperation
    code     IGOOIC
    sector   IGO
    name     Organization of Islamic Cooperation, Organisation of Islamic Cooperation
    name     Organization of the Islamic Conference, Organisation of the Islamic Conference, Islamic Conference
    name     OIC

body OPEC
    code     IGOOPE
    sector   IGO
    name     Organization of the Petroleum Exporting Countries, Opec, OPEC+
    name     Organization of Petroleum Exporting Countries

body OAPEC
    code     IGOOAP
    sector   IGO
    name     OAPEC

body Saudi-led coalition
    code     SAUMIL
    sector   MIL
    country  SAU
    name     saudi-led coalition, saudi-led military coalition, saudi-led arab coalition, arab coalition
    name     saudi coalition, saudi-led alliance, saudi-led forces
    example  The Saudi-led coalition bombed the Houthis. => SAUMIL ASSAULT YEMREB

body US-led coalition
    code     USAMIL
    sector   MIL
    country  USA
    name     us-led coalition, u.s.-led coalition, american-led coalition, us-led military coalition
    name     u.s.-led military coalition, us-led international coalition, u.s.-led international coalition
    name     us-led global coalition, anti-isis coalition, anti-isil coalition, anti-is coalition
    name     anti-islamic state coalition, anti-daesh coalition, us-led forces, u.s.-led forces
    name     us-led alliance, Global Coalition, Combined Joint Task Force, Operation Inherent Resolve
    name     US coalition, U.S. coalition
    example  The US-led coalition bombed Islamic State. => USAMIL ASSAULT ISI

body Islamic Development Bank
    code     IGOISB
    sector   IGO
    name     Islamic Development Bank

body Friends of Syria
    code     IGOFOS
    sector   IGO
    name     Friends of Syria, Friends of Syria group

body International Syria Support Group
    code     IGOISS
    sector   IGO
    name     International Syria Support Group, ISSG

body Middle East Quartet
    code     IGOQRT
    sector   IGO
    name     Middle East Quartet, Quartet on the Middle East

# --- Asia and the Pacific ---

body ASEAN
    code     IGOASN
    sector   IGO
    name     Association of Southeast Asian Nations, Asean, Association of South East Asian Nations
    name     ASEAN Regional Forum
    example  ASEAN condemned Myanmar. => IGOASN ACCUSE MMR

body SAARC
    code     IGOSAR
    sector   IGO
    name     South Asian Association for Regional Cooperation, Saarc

body APEC
    code     IGOAPC
    sector   IGO
    name     Asia-Pacific Economic Cooperation, Apec, Asia Pacific Economic Cooperation

body Asian Development Bank
    code     IGOASB
    sector   IGO
    name     Asian Development Bank

body Asian Infrastructure Investment Bank
    code     IGOAIB
    sector   IGO
    name     Asian Infrastructure Investment Bank, AIIB

body Pacific Islands Forum
    code     IGOPIF
    sector   IGO
    name     Pacific Islands Forum

body AUKUS
    code     IGOAUK
    sector   IGO
    name     Aukus

body Six-Party Talks
    code     IGOSIX
    sector   IGO
    name     KEDO, Korean Peninsula Energy Development Organization

# --- The Americas ---

body Organization of American States
    code     IGOOAS
    sector   IGO
    name     Organization of American States, Organisation of American States, OAS, O.A.S.

body Mercosur
    code     IGOMER
    sector   IGO
    name     Mercosur, Mercosul

body CARICOM
    code     IGOCRC
    sector   IGO
    name     Caribbean Community, Caricom

body ALBA
    code     IGOALB
    sector   IGO
    name     Bolivarian Alliance for the Americas, Bolivarian Alliance

body UNASUR
    code     IGOUNS
    sector   IGO
    name     Union of South American Nations, Unasur

body CELAC
    code     IGOCEL
    sector   IGO
    name     CELAC, Community of Latin American and Caribbean States

body Lima Group
    code     IGOLIM
    sector   IGO
    name     Lima Group

body Andean Community
    code     IGOAND
    sector   IGO
    name     Andean Community

body Central American Integration System
    code     IGOSIC
    sector   IGO
    name     Central American Integration System

body Inter-American Development Bank
    code     IGOIDB
    sector   IGO
    name     Inter-American Development Bank

# --- Trade, money, great powers ---

body International Monetary Fund
    code     IGOIMF
    sector   IGO
    name     International Monetary Fund, IMF, I.M.F.

body World Bank
    code     IGOWBK
    sector   IGO
    name     World Bank, World Bank Group, International Bank for Reconstruction and Development

body World Trade Organization
    code     IGOWTO
    sector   IGO
    name     World Trade Organization, World Trade Organisation, WTO, W.T.O., GATT

body OECD
    code     IGOOEC
    sector   IGO
    name     OECD, Organisation for Economic Co-operation and Development
    name     Organization for Economic Cooperation and Development, International Energy Agency

body G7
    code     IGOGSV
    sector   IGO
    name     G7, G-7, Group of Seven, Group of 7

body G8
    code     IGOGEI
    sector   IGO
    name     G8, G-8, Group of Eight

body G20
    code     IGOGTW
    sector   IGO
    name     G20, G-20, Group of 20, Group of Twenty

body G77
    code     IGOGSS
    sector   IGO
    name     G77, G-77, Group of 77

body P5+1
    code     IGOPFO
    sector   IGO
    name     P5+1, P5 plus 1, E3+3, EU3+3

body BRICS
    code     IGOBRC
    sector   IGO
    name     Brics

body Non-Aligned Movement
    code     IGONAM
    sector   IGO
    name     Non-Aligned Movement, Nonaligned Movement

body Commonwealth of Nations
    code     IGOCWN
    sector   IGO
    name     Commonwealth of Nations, British Commonwealth, Commonwealth Secretariat

body Quad
    code     IGOQUA
    sector   IGO
    name     Quadrilateral Security Dialogue

body Five Eyes
    code     IGOQUA
    sector   IGO
    name     Five Eyes

body Bank for International Settlements
    code     IGOBIS
    sector   IGO
    name     Bank for International Settlements

body Paris Club
    code     IGOBIS
    sector   IGO
    name     Paris Club

body Financial Action Task Force
    code     IGOFTF
    sector   IGO
    name     Financial Action Task Force, FATF

body World Economic Forum
    code     NGOWEF
    sector   NGO
    name     World Economic Forum

body International Olympic Committee
    code     NGOIOC
    sector   NGO
    name     International Olympic Committee

body IOC
    code     NGOIOC
    sector   NGO
    name     IOC

body FIFA
    code     NGOIOC
    sector   NGO
    name     FIFA

body UEFA
    code     NGOIOC
    sector   NGO
    name     UEFA

body La Francophonie
    code     IGOFRC
    sector   IGO
    name     La Francophonie, Francophonie

# --- Parts of the world that act as one ---

body Europe
    code     EUR
    sector   GOV
    name     Europe, European, Europeans, Western Europe, West European

body Africa
    code     AFR
    sector   GOV
    name     Africa, African, Africans

body Latin America
    code     LAM
    sector   GOV
    name     Latin America, South America, Central America, Latin American, South American, Central American

body North America
    code     NMR
    sector   GOV
    name     North America, North American

body Middle East
    code     MEA
    sector   GOV
    name     Middle East, Middle Eastern, Arab world, Arab World, arab states, arab countries

body Gulf states
    code     PGS
    sector   GOV
    name     gulf states, gulf arab states, gulf countries, gulf arabs

body Western states
    code     WST
    sector   GOV
    name     western countries, western nations, western governments, western powers, western states
    name     western allies, western leaders, Western world

body Asia
    code     ASA
    sector   GOV
    name     Asia, Southeast Asia, South East Asia, Central Asia, Asian, Asians

body Arabs
    code     ARB
    sector   CVL
    name     Arab, Arabs

# --- Humanitarian and human rights organizations ---

body Red Cross
    code     NGOIRC
    sector   NGO
    name     Red Cross, International Committee of the Red Cross, ICRC, International Red Cross, Red Crescent
    name     International Federation of Red Cross, IFRC, International Federation of the Red Cross
    example  The Red Cross condemned Israel. => NGOIRC ACCUSE ISR

body Syrian Arab Red Crescent
    code     SYRNGO
    sector   NGO
    country  SYR
    name     Syrian Arab Red Crescent, Syrian Red Crescent, SARC

body Palestine Red Crescent Society
    code     PSENGO
    sector   NGO
    country  PSE
    name     Palestine Red Crescent, Palestinian Red Crescent, Palestine Red Crescent Society
    name     Palestinian Red Crescent Society

body Turkish Red Crescent
    code     TURNGO
    sector   NGO
    country  TUR
    name     Turkish Red Crescent, Kizilay

body American Red Cross
    code     USANGO
    sector   NGO
    country  USA
    name     American Red Cross

body Iranian Red Crescent
    code     IRNNGO
    sector   NGO
    country  IRN
    name     Iranian Red Crescent, Iranian Red Crescent Society

body Medecins Sans Frontieres
    code     NGOMSF
    sector   NGO
    name     Médecins Sans Frontières, Doctors Without Borders, MSF, M.S.F.

body Amnesty International
    code     NGOAMN
    sector   NGO
    name     Amnesty International, Amnesty

body Human Rights Watch
    code     NGOHRW
    sector   NGO
    name     Human Rights Watch, HRW

body Syrian Observatory for Human Rights
    code     GBRNGO
    sector   NGO
    country  GBR
    name     Syrian Observatory for Human Rights, SOHR, Syrian Observatory, Britain-based Observatory

body Syrian Network for Human Rights
    code     SYRNGO
    sector   NGO
    country  SYR
    name     Syrian Network for Human Rights

body Violations Documentation Center
    code     SYRNGO
    sector   NGO
    country  SYR
    name     Violations Documentation Center, SNHR

body Physicians for Human Rights
    code     USANGO
    sector   NGO
    country  USA
    name     Physicians for Human Rights

body Oxfam
    code     NGOOXF
    sector   NGO
    name     Oxfam, Oxfam International

body Save the Children
    code     NGOSCF
    sector   NGO
    name     Save the Children

body CARE International
    code     NGOCAR
    sector   NGO
    name     CARE International

body International Rescue Committee
    code     NGOIRS
    sector   NGO
    name     International Rescue Committee

body Norwegian Refugee Council
    code     NORNGO
    sector   NGO
    country  NOR
    name     Norwegian Refugee Council

body Danish Refugee Council
    code     DNKNGO
    sector   NGO
    country  DNK
    name     Danish Refugee Council

body Mercy Corps
    code     USANGO
    sector   NGO
    country  USA
    name     Mercy Corps

body Islamic Relief
    code     NGOISR
    sector   NGO
    name     Islamic Relief

body Muslim Aid
    code     NGOISR
    sector   NGO
    name     Muslim Aid

body Caritas
    code     NGOCTS
    sector   NGO
    name     Caritas

body Catholic Relief Services
    code     NGOCTS
    sector   NGO
    name     Catholic Relief Services

body World Vision
    code     NGOWVN
    sector   NGO
    name     World Vision

body World Central Kitchen
    code     NGOWCK
    sector   NGO
    name     World Central Kitchen

body Action Against Hunger
    code     NGOACF
    sector   NGO
    name     Action Against Hunger, Action Contre la Faim

body Greenpeace
    code     NGOGRP
    sector   NGO
    name     Greenpeace

body International Crisis Group
    code     NGOICG
    sector   NGO
    name     International Crisis Group, Crisis Group

body Transparency International
    code     NGOTIN
    sector   NGO
    name     Transparency International

body Freedom House
    code     USANGO
    sector   NGO
    country  USA
    name     Freedom House

body National Endowment for Democracy
    code     USANGO
    sector   NGO
    country  USA
    name     National Endowment for Democracy

body Open Society Foundations
    code     USANGO
    sector   NGO
    country  USA
    name     Open Society Foundations

body Carter Center
    code     USANGO
    sector   NGO
    country  USA
    name     Carter Center

body Reporters Without Borders
    code     NGORWB
    sector   NGO
    name     Reporters Without Borders

body Committee to Protect Journalists
    code     NGOCPJ
    sector   NGO
    name     Committee to Protect Journalists, CPJ

body WikiLeaks
    code     NGOWLK
    sector   NGO
    name     WikiLeaks, Wikileaks

body Bellingcat
    code     NGOBLC
    sector   NGO
    name     Bellingcat

body Conflict Armament Research
    code     NGOBLC
    sector   NGO
    name     Conflict Armament Research

body B'Tselem
    code     ISRNGO
    sector   NGO
    country  ISR
    name     B'Tselem

body Peace Now
    code     ISRNGO
    sector   NGO
    country  ISR
    name     Peace Now

body Breaking the Silence
    code     ISRNGO
    sector   NGO
    country  ISR
    name     Breaking the Silence

body Yesh Din
    code     ISRNGO
    sector   NGO
    country  ISR
    name     Yesh Din

body Al-Haq
    code     PSENGO
    sector   NGO
    country  PSE
    name     al-Haq

body Addameer
    code     PSENGO
    sector   NGO
    country  PSE
    name     Addameer

body Palestinian Centre for Human Rights
    code     PSENGO
    sector   NGO
    country  PSE
    name     Palestinian Centre for Human Rights

body IHH
    code     TURNGO
    sector   NGO
    country  TUR
    name     IHH, Humanitarian Relief Foundation

body Centre for Humanitarian Dialogue
    code     NGOCHD
    sector   NGO
    name     Centre for Humanitarian Dialogue

body Free Burma Rangers
    code     NGOFBR
    sector   NGO
    name     Free Burma Rangers

body Global Witness
    code     NGOGWT
    sector   NGO
    name     Global Witness

body International Federation for Human Rights
    code     NGOGWT
    sector   NGO
    name     International Federation for Human Rights, FIDH

body World Council of Churches
    code     NGOWCC
    sector   REL
    name     World Council of Churches

body Catholic Church
    code     VATREL
    sector   REL
    country  VAT
    name     Catholic Church, Roman Catholic Church, Pope

body Russian Orthodox Church
    code     RUSREL
    sector   REL
    country  RUS
    name     Russian Orthodox Church, Moscow Patriarchate

body Orthodox Church of Ukraine
    code     UKRREL
    sector   REL
    country  UKR
    name     Orthodox Church of Ukraine, Ukrainian Orthodox Church

body Serbian Orthodox Church
    code     SRBREL
    sector   REL
    country  SRB
    name     Serbian Orthodox Church

body Anglican Church
    code     GBRREL
    sector   REL
    country  GBR
    name     Anglican Church, Church of England

body Al-Azhar
    code     EGYREL
    sector   REL
    country  EGY
    name     al-Azhar, Al-Azhar University

body COSATU
    code     ZAFLAB
    sector   LAB
    country  ZAF
    name     Cosatu

body UGTT
    code     TUNLAB
    sector   LAB
    country  TUN
    name     UGTT, Tunisian General Labour Union

# --- Companies ---

body Gazprom
    code     RUSBUS
    sector   BUS
    country  RUS
    name     Gazprom, Gazprom Neft

body Rosneft
    code     RUSBUS
    sector   BUS
    country  RUS
    name     Rosneft

body Rosatom
    code     RUSBUS
    sector   BUS
    country  RUS
    name     Rosatom

body Lukoil
    code     RUSBUS
    sector   BUS
    country  RUS
    name     Lukoil

body Rosoboronexport
    code     RUSBUS
    sector   BUS
    country  RUS
    name     Rosoboronexport

body Sberbank
    code     RUSBUS
    sector   BUS
    country  RUS
    name     Sberbank

body VTB
    code     RUSBUS
    sector   BUS
    country  RUS
    name     VTB

body Transneft
    code     RUSBUS
    sector   BUS
    country  RUS
    name     Transneft

body Aeroflot
    code     RUSBUS
    sector   BUS
    country  RUS
    name     Aeroflot

body Novatek
    code     RUSBUS
    sector   BUS
    country  RUS
    name     Novatek

body Rusal
    code     RUSBUS
    sector   BUS
    country  RUS
    name     Rusal

body Yukos
    code     RUSBUS
    sector   BUS
    country  RUS
    name     Yukos

body Nord Stream AG
    code     RUSBUS
    sector   BUS
    country  RUS
    name     Nord Stream AG

body Naftogaz
    code     UKRBUS
    sector   BUS
    country  UKR
    name     Naftogaz

body Ukrenergo
    code     UKRBUS
    sector   BUS
    country  UKR
    name     Ukrenergo

body Energoatom
    code     UKRBUS
    sector   BUS
    country  UKR
    name     Energoatom

body Motor Sich
    code     UKRBUS
    sector   BUS
    country  UKR
    name     Motor Sich

body Huawei
    code     CHNBUS
    sector   BUS
    country  CHN
    name     Huawei

body ZTE
    code     CHNBUS
    sector   BUS
    country  CHN
    name     ZTE

body Tencent
    code     CHNBUS
    sector   BUS
    country  CHN
    name     Tencent

body Alibaba
    code     CHNBUS
    sector   BUS
    country  CHN
    name     Alibaba

body Sinopec
    code     CHNBUS
    sector   BUS
    country  CHN
    name     Sinopec

body CNOOC
    code     CHNBUS
    sector   BUS
    country  CHN
    name     CNOOC

body PetroChina
    code     CHNBUS
    sector   BUS
    country  CHN
    name     PetroChina

body China National Petroleum Corporation
    code     CHNBUS
    sector   BUS
    country  CHN
    name     China National Petroleum Corporation, CNPC

body ByteDance
    code     CHNBUS
    sector   BUS
    country  CHN
    name     ByteDance

body TikTok
    code     CHNBUS
    sector   BUS
    country  CHN
    name     TikTok

body COSCO
    code     CHNBUS
    sector   BUS
    country  CHN
    name     COSCO

body Norinco
    code     CHNBUS
    sector   BUS
    country  CHN
    name     Norinco

body Boeing
    code     USABUS
    sector   BUS
    country  USA
    name     Boeing

body Lockheed Martin
    code     USABUS
    sector   BUS
    country  USA
    name     Lockheed Martin, Lockheed

body Raytheon
    code     USABUS
    sector   BUS
    country  USA
    name     Raytheon

body Northrop Grumman
    code     USABUS
    sector   BUS
    country  USA
    name     Northrop Grumman

body General Dynamics
    code     USABUS
    sector   BUS
    country  USA
    name     General Dynamics

body Halliburton
    code     USABUS
    sector   BUS
    country  USA
    name     Halliburton

body Blackwater
    code     USABUS
    sector   BUS
    country  USA
    name     Blackwater

body DynCorp
    code     USABUS
    sector   BUS
    country  USA
    name     DynCorp, Xe Services

body ExxonMobil
    code     USABUS
    sector   BUS
    country  USA
    name     ExxonMobil, Exxon, Exxon Mobil

body Chevron
    code     USABUS
    sector   BUS
    country  USA
    name     Chevron

body ConocoPhillips
    code     USABUS
    sector   BUS
    country  USA
    name     ConocoPhillips

body Unocal
    code     USABUS
    sector   BUS
    country  USA
    name     Unocal

body Enron
    code     USABUS
    sector   BUS
    country  USA
    name     Enron

body Google
    code     USABUS
    sector   BUS
    country  USA
    name     Google

body Facebook
    code     USABUS
    sector   BUS
    country  USA
    name     Facebook

body Meta Platforms
    code     USABUS
    sector   BUS
    country  USA
    name     Meta Platforms

body Microsoft
    code     USABUS
    sector   BUS
    country  USA
    name     Microsoft

body Twitter
    code     USABUS
    sector   BUS
    country  USA
    name     Twitter

body Amazon.com
    code     USABUS
    sector   BUS
    country  USA
    name     Amazon.com

body YouTube
    code     USABUS
    sector   BUS
    country  USA
    name     YouTube

body Yahoo
    code     USABUS
    sector   BUS
    country  USA
    name     Yahoo

body Starlink
    code     USABUS
    sector   BUS
    country  USA
    name     Starlink

body SpaceX
    code     USABUS
    sector   BUS
    country  USA
    name     SpaceX

body Intel
    code     USABUS
    sector   BUS
    country  USA
    name     Intel

body IBM
    code     USABUS
    sector   BUS
    country  USA
    name     IBM

body Cisco
    code     USABUS
    sector   BUS
    country  USA
    name     Cisco

body Nvidia
    code     USABUS
    sector   BUS
    country  USA
    name     Nvidia

body Qualcomm
    code     USABUS
    sector   BUS
    country  USA
    name     Qualcomm

body Goldman Sachs
    code     USABUS
    sector   BUS
    country  USA
    name     Goldman Sachs

body JPMorgan
    code     USABUS
    sector   BUS
    country  USA
    name     JPMorgan, JPMorgan Chase

body Citigroup
    code     USABUS
    sector   BUS
    country  USA
    name     Citigroup, Citibank

body Bank of America
    code     USABUS
    sector   BUS
    country  USA
    name     Bank of America

body Wall Street
    code     USABUS
    sector   BUS
    country  USA
    name     Wall Street

body Moody's
    code     USABUS
    sector   BUS
    country  USA
    name     Moody's

body BlackRock
    code     USABUS
    sector   BUS
    country  USA
    name     BlackRock

body General Motors
    code     USABUS
    sector   BUS
    country  USA
    name     General Motors

body Ford Motor
    code     USABUS
    sector   BUS
    country  USA
    name     Ford Motor

body General Electric
    code     USABUS
    sector   BUS
    country  USA
    name     General Electric

body Coca-Cola
    code     USABUS
    sector   BUS
    country  USA
    name     Coca-Cola

body McDonald's
    code     USABUS
    sector   BUS
    country  USA
    name     McDonald's

body Nike
    code     USABUS
    sector   BUS
    country  USA
    name     Nike

body Walmart
    code     USABUS
    sector   BUS
    country  USA
    name     Walmart

body Monsanto
    code     USABUS
    sector   BUS
    country  USA
    name     Monsanto

body Pfizer
    code     USABUS
    sector   BUS
    country  USA
    name     Pfizer

body Tesla Motors
    code     USABUS
    sector   BUS
    country  USA
    name     Tesla Motors

body BP
    code     GBRBUS
    sector   BUS
    country  GBR
    name     BP, British Petroleum

body BAE Systems
    code     GBRBUS
    sector   BUS
    country  GBR
    name     BAE Systems

body HSBC
    code     GBRBUS
    sector   BUS
    country  GBR
    name     HSBC

body Rolls-Royce
    code     GBRBUS
    sector   BUS
    country  GBR
    name     Rolls-Royce

body British Airways
    code     GBRBUS
    sector   BUS
    country  GBR
    name     British Airways

body Vodafone
    code     GBRBUS
    sector   BUS
    country  GBR
    name     Vodafone

body Barclays
    code     GBRBUS
    sector   BUS
    country  GBR
    name     Barclays

body Rio Tinto
    code     GBRBUS
    sector   BUS
    country  GBR
    name     Rio Tinto

body Royal Dutch Shell
    code     GBRBUS
    sector   BUS
    country  GBR
    name     Royal Dutch Shell, Royal Dutch/Shell, Shell Nigeria

body TotalEnergies
    code     FRABUS
    sector   BUS
    country  FRA
    name     TotalEnergies, Total SA

body Airbus
    code     FRABUS
    sector   BUS
    country  FRA
    name     Airbus

body Dassault
    code     FRABUS
    sector   BUS
    country  FRA
    name     Dassault

body Lafarge
    code     FRABUS
    sector   BUS
    country  FRA
    name     Lafarge

body Air France
    code     FRABUS
    sector   BUS
    country  FRA
    name     Air France

body Renault
    code     FRABUS
    sector   BUS
    country  FRA
    name     Renault

body Areva
    code     FRABUS
    sector   BUS
    country  FRA
    name     Areva

body BNP Paribas
    code     FRABUS
    sector   BUS
    country  FRA
    name     BNP Paribas

body Alstom
    code     FRABUS
    sector   BUS
    country  FRA
    name     Alstom

body Siemens
    code     DEUBUS
    sector   BUS
    country  DEU
    name     Siemens

body Volkswagen
    code     DEUBUS
    sector   BUS
    country  DEU
    name     Volkswagen

body Lufthansa
    code     DEUBUS
    sector   BUS
    country  DEU
    name     Lufthansa

body Deutsche Bank
    code     DEUBUS
    sector   BUS
    country  DEU
    name     Deutsche Bank

body Deutsche Telekom
    code     DEUBUS
    sector   BUS
    country  DEU
    name     Deutsche Telekom

body Rheinmetall
    code     DEUBUS
    sector   BUS
    country  DEU
    name     Rheinmetall

body Daimler
    code     DEUBUS
    sector   BUS
    country  DEU
    name     Daimler

body BASF
    code     DEUBUS
    sector   BUS
    country  DEU
    name     BASF

body ENI
    code     ITABUS
    sector   BUS
    country  ITA
    name     ENI

body Leonardo SpA
    code     ITABUS
    sector   BUS
    country  ITA
    name     Leonardo SpA

body Saipem
    code     ITABUS
    sector   BUS
    country  ITA
    name     Saipem

body Finmeccanica
    code     ITABUS
    sector   BUS
    country  ITA
    name     Finmeccanica

body Repsol
    code     ESPBUS
    sector   BUS
    country  ESP
    name     Repsol

body Telefónica
    code     ESPBUS
    sector   BUS
    country  ESP
    name     Telefónica

body Banco Santander
    code     ESPBUS
    sector   BUS
    country  ESP
    name     Banco Santander

body Saudi Aramco
    code     SAUBUS
    sector   BUS
    country  SAU
    name     Saudi Aramco, Aramco

body Saudi Arabian Airlines
    code     SAUBUS
    sector   BUS
    country  SAU
    name     Saudi Arabian Airlines

body DP World
    code     AREBUS
    sector   BUS
    country  ARE
    name     DP World

body Etihad
    code     AREBUS
    sector   BUS
    country  ARE
    name     Etihad

body Emirates Airline
    code     AREBUS
    sector   BUS
    country  ARE
    name     Emirates Airline

body Qatar Airways
    code     QATBUS
    sector   BUS
    country  QAT
    name     Qatar Airways

body QatarEnergy
    code     QATBUS
    sector   BUS
    country  QAT
    name     QatarEnergy

body National Iranian Oil Company
    code     IRNBUS
    sector   BUS
    country  IRN
    name     National Iranian Oil Company, NIOC

body Iran Air
    code     IRNBUS
    sector   BUS
    country  IRN
    name     Iran Air

body Mahan Air
    code     IRNBUS
    sector   BUS
    country  IRN
    name     Mahan Air

body Petrobras
    code     BRABUS
    sector   BUS
    country  BRA
    name     Petrobras

body Odebrecht
    code     BRABUS
    sector   BUS
    country  BRA
    name     Odebrecht

body Vale SA
    code     BRABUS
    sector   BUS
    country  BRA
    name     Vale SA

body PDVSA
    code     VENBUS
    sector   BUS
    country  VEN
    name     PDVSA, Petróleos de Venezuela

body Citgo
    code     VENBUS
    sector   BUS
    country  VEN
    name     Citgo

body Pemex
    code     MEXBUS
    sector   BUS
    country  MEX
    name     Pemex

body Ecopetrol
    code     COLBUS
    sector   BUS
    country  COL
    name     Ecopetrol

body YPF
    code     ARGBUS
    sector   BUS
    country  ARG
    name     YPF

body Samsung
    code     KORBUS
    sector   BUS
    country  KOR
    name     Samsung

body Hyundai
    code     KORBUS
    sector   BUS
    country  KOR
    name     Hyundai

body Daewoo
    code     KORBUS
    sector   BUS
    country  KOR
    name     Daewoo

body LG Electronics
    code     KORBUS
    sector   BUS
    country  KOR
    name     LG Electronics

body Korean Air
    code     KORBUS
    sector   BUS
    country  KOR
    name     Korean Air

body POSCO
    code     KORBUS
    sector   BUS
    country  KOR
    name     POSCO

body Toyota
    code     JPNBUS
    sector   BUS
    country  JPN
    name     Toyota

body Sony
    code     JPNBUS
    sector   BUS
    country  JPN
    name     Sony

body Nissan
    code     JPNBUS
    sector   BUS
    country  JPN
    name     Nissan

body Mitsubishi
    code     JPNBUS
    sector   BUS
    country  JPN
    name     Mitsubishi

body Toshiba
    code     JPNBUS
    sector   BUS
    country  JPN
    name     Toshiba

body Honda
    code     JPNBUS
    sector   BUS
    country  JPN
    name     Honda

body Tokyo Electric Power
    code     JPNBUS
    sector   BUS
    country  JPN
    name     Tokyo Electric Power, TEPCO

body Nippon Steel
    code     JPNBUS
    sector   BUS
    country  JPN
    name     Nippon Steel

body TSMC
    code     TWNBUS
    sector   BUS
    country  TWN
    name     TSMC

body Foxconn
    code     TWNBUS
    sector   BUS
    country  TWN
    name     Foxconn

body China Airlines
    code     TWNBUS
    sector   BUS
    country  TWN
    name     China Airlines

body Adani Group
    code     INDBUS
    sector   BUS
    country  IND
    name     Adani Group

body Reliance Industries
    code     INDBUS
    sector   BUS
    country  IND
    name     Reliance Industries

body Tata Group
    code     INDBUS
    sector   BUS
    country  IND
    name     Tata Group

body Air India
    code     INDBUS
    sector   BUS
    country  IND
    name     Air India

body Tata Steel
    code     INDBUS
    sector   BUS
    country  IND
    name     Tata Steel

body Malaysia Airlines
    code     MYSBUS
    sector   BUS
    country  MYS
    name     Malaysia Airlines

body Petronas
    code     MYSBUS
    sector   BUS
    country  MYS
    name     Petronas

body Turkish Airlines
    code     TURBUS
    sector   BUS
    country  TUR
    name     Turkish Airlines

body Baykar
    code     TURBUS
    sector   BUS
    country  TUR
    name     Baykar

body Halkbank
    code     TURBUS
    sector   BUS
    country  TUR
    name     Halkbank

body Botas
    code     TURBUS
    sector   BUS
    country  TUR
    name     Botas

body El Al
    code     ISRBUS
    sector   BUS
    country  ISR
    name     El Al

body NSO Group
    code     ISRBUS
    sector   BUS
    country  ISR
    name     NSO Group

body Elbit Systems
    code     ISRBUS
    sector   BUS
    country  ISR
    name     Elbit Systems

body Rafael Advanced Defense Systems
    code     ISRBUS
    sector   BUS
    country  ISR
    name     Rafael Advanced Defense Systems

body Maersk
    code     DNKBUS
    sector   BUS
    country  DNK
    name     Maersk

body Novo Nordisk
    code     DNKBUS
    sector   BUS
    country  DNK
    name     Novo Nordisk

body Nokia
    code     FINBUS
    sector   BUS
    country  FIN
    name     Nokia

body Ericsson
    code     SWEBUS
    sector   BUS
    country  SWE
    name     Ericsson

body Saab
    code     SWEBUS
    sector   BUS
    country  SWE
    name     Saab

body Ikea
    code     SWEBUS
    sector   BUS
    country  SWE
    name     Ikea

body Volvo
    code     SWEBUS
    sector   BUS
    country  SWE
    name     Volvo

body Nestlé
    code     CHEBUS
    sector   BUS
    country  CHE
    name     Nestlé

body Glencore
    code     CHEBUS
    sector   BUS
    country  CHE
    name     Glencore

body UBS
    code     CHEBUS
    sector   BUS
    country  CHE
    name     UBS

body Credit Suisse
    code     CHEBUS
    sector   BUS
    country  CHE
    name     Credit Suisse

body Swissair
    code     CHEBUS
    sector   BUS
    country  CHE
    name     Swissair

body Statoil
    code     NORBUS
    sector   BUS
    country  NOR
    name     Statoil

body Equinor
    code     NORBUS
    sector   BUS
    country  NOR
    name     Equinor

body Telenor
    code     NORBUS
    sector   BUS
    country  NOR
    name     Telenor

body Sonatrach
    code     DZABUS
    sector   BUS
    country  DZA
    name     Sonatrach

body National Oil Corporation
    code     LBYBUS
    sector   BUS
    country  LBY
    name     National Oil Corporation

body NNPC
    code     NGABUS
    sector   BUS
    country  NGA
    name     NNPC, Nigerian National Petroleum Corporation

body Dangote
    code     NGABUS
    sector   BUS
    country  NGA
    name     Dangote
