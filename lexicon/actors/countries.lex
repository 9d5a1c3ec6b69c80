# The countries of the world, their people, capitals and forces: the 193 members of the United Nations, then
# other states and the larger dependent territories. A part of a state that has no authority of its own (Scotland,
# Tibet, Chechnya) stands with the names and adjectives of its state; those that act by themselves are in groups.lex.

country AFG
    name       Afghanistan, Islamic Republic of Afghanistan, Islamic Emirate of Afghanistan
    adjective  Afghan, Afghani, Afghanistani
    people     Afghans
    capital    Kabul
    forces     Afghan Army, Afghan Armed Forces, Afghan Air Force, Afghan National Army, ANA
    forces     Afghan National Security Forces, ANSF, Afghan National Defense and Security Forces
    government Karzai government, Karzai administration, Ghani government, Ghani administration
    government Afghan Interim Authority

country ALB
    name       Albania, Republic of Albania
    adjective  Albanian
    people     Albanians
    capital    Tirana
    forces     Albanian Army, Albanian Armed Forces, Albanian Air Force, Albanian Navy

country DZA
    name       Algeria, People's Democratic Republic of Algeria
    adjective  Algerian
    people     Algerians
    capital    Algiers
    forces     Algerian Army, Algerian Armed Forces, Algerian Air Force, Algerian Navy, People's National Army
    forces     Algerian People's National Army
    government Bouteflika government, Tebboune government

country AND
    name       Andorra, Principality of Andorra
    adjective  Andorran
    people     Andorrans
    capital    Andorra la Vella
    forces     Andorran Armed Forces

country AGO
    name       Angola, Republic of Angola
    adjective  Angolan
    people     Angolans
    capital    Luanda
    forces     Angolan Army, Angolan Armed Forces, Angolan Air Force, Angolan Navy
    government Dos Santos government

country ATG
    name       Antigua and Barbuda, Antigua, Barbuda
    adjective  Antiguan, Barbudan
    people     Antiguans
    capital    Saint John's
    forces     Antigua and Barbuda Defence Force

country ARG
    name       Argentina, Argentine Republic, Argentine Confederation
    adjective  Argentine, Argentinian, Argentinean
    people     Argentines, Argentinians, Argentineans
    capital    Buenos Aires
    metonym    Casa Rosada
    forces     Argentine Army, Argentine Armed Forces, Argentine Air Force, Argentine Navy, Argentinian Army
    forces     Argentinian Armed Forces, Argentinian Air Force, Argentinian Navy
    government Kirchner government, Fernández government, Macri government, Milei government, Menem government

country ARM
    name       Armenia, Republic of Armenia
    adjective  Armenian
    people     Armenians
    capital    Yerevan
    forces     Armenian Army, Armenian Armed Forces, Armenian Air Force
    government Pashinyan government

country AUS
    name       Australia, Commonwealth of Australia
    adjective  Australian, Aussie
    people     Australians, Aussies
    capital    Canberra
    forces     Australian Army, Australian Armed Forces, Australian Air Force, Australian Navy
    forces     Australian Defence Force, Australian Defense Force, Royal Australian Air Force, RAAF
    forces     Royal Australian Navy
    government Howard government, Rudd government, Gillard government, Abbott government, Turnbull government
    government Morrison government, Albanese government

country AUT
    name       Austria, Republic of Austria
    adjective  Austrian
    people     Austrians
    capital    Vienna
    forces     Austrian Army, Austrian Armed Forces, Austrian Air Force, Austrian Bundesheer

country AZE
    name       Azerbaijan, Republic of Azerbaijan
    adjective  Azerbaijani, Azeri
    people     Azerbaijanis, Azeris
    capital    Baku
    forces     Azerbaijani Army, Azerbaijani Armed Forces, Azerbaijani Air Force, Azerbaijani Navy
    government Aliyev government, Aliyev regime

country BHS
    name       Bahamas, Commonwealth of the Bahamas
    adjective  Bahamian
    people     Bahamians
    capital    Nassau
    forces     Royal Bahamas Defence Force

country BHR
    name       Bahrain, Kingdom of Bahrain, Bahrein
    adjective  Bahraini
    people     Bahrainis
    capital    Manama
    forces     Bahraini Army, Bahraini Armed Forces, Bahraini Air Force, Bahraini Navy, Bahrain Defence Force
    forces     Bahrain Defense Force

country BGD
    name       Bangladesh, People's Republic of Bangladesh
    adjective  Bangladeshi
    people     Bangladeshis
    capital    Dhaka, Dacca
    forces     Bangladeshi Army, Bangladeshi Armed Forces, Bangladeshi Air Force, Bangladeshi Navy
    forces     Bangladesh Army, Bangladesh Armed Forces, Bangladesh Navy, Bangladesh Air Force
    forces     Border Guard Bangladesh
    government Hasina government, Hasina regime, Yunus government

country BRB
    name       Barbados
    adjective  Barbadian, Bajan
    people     Barbadians, Bajans
    capital    Bridgetown
    forces     Barbados Defence Force

country BLR
    name       Belarus, Republic of Belarus, Byelorussia, Belorussia
    adjective  Belarusian, Belarussian, Byelorussian, Belorussian
    people     Belarusians, Belarussians
    capital    Minsk
    forces     Belarusian Army, Belarusian Armed Forces, Belarusian Air Force, Belarussian Army
    forces     Belarussian Armed Forces, Belarussian Air Force, Armed Forces of Belarus
    government Lukashenko regime, Lukashenko government, Lukashenka regime

country BEL
    name       Belgium, Kingdom of Belgium
    adjective  Belgian
    people     Belgians
    capital    Brussels
    forces     Belgian Army, Belgian Armed Forces, Belgian Air Force, Belgian Navy

country BLZ
    name       Belize
    adjective  Belizean, Belizian
    people     Belizeans
    capital    Belmopan
    forces     Belize Defence Force

country BEN
    name       Benin, Republic of Benin, Dahomey
    adjective  Beninese, Beninois
    capital    Porto-Novo
    metonym    Cotonou
    forces     Beninese Army, Beninese Armed Forces, Beninese Air Force, Beninese Navy, Benin Armed Forces
    government Talon government

country BTN
    name       Bhutan, Kingdom of Bhutan
    adjective  Bhutanese, Bhutani
    capital    Thimphu
    forces     Bhutanese Army, Bhutanese Armed Forces, Bhutanese Air Force, Royal Bhutan Army

country BOL
    name       Bolivia, Plurinational State of Bolivia
    adjective  Bolivian
    people     Bolivians
    capital    La Paz, Sucre
    metonym    Palacio Quemado
    forces     Bolivian Army, Bolivian Armed Forces, Bolivian Air Force
    government Morales government, Morales administration, Áñez government, Arce government

country BIH
    name       Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina, Bosnia-Hercegovina, Bosnia & Herzegovina
    name       BiH
    adjective  Bosnian, Bosnian-Herzegovinian
    people     Bosnians, Bosniaks
    capital    Sarajevo
    forces     Bosnian Army, Bosnian Armed Forces, Bosnian Air Force, Bosnian Navy
    forces     Army of the Republic of Bosnia and Herzegovina, Armed Forces of Bosnia and Herzegovina

country BWA
    name       Botswana, Republic of Botswana
    adjective  Botswanan, Motswana, Batswana
    people     Botswanans
    capital    Gaborone
    forces     Botswanan Army, Botswanan Armed Forces, Botswanan Air Force, Botswana Defence Force

country BRA
    name       Brazil, Federative Republic of Brazil, Brasil
    adjective  Brazilian
    people     Brazilians
    capital    Brasília
    metonym    Planalto, Itamaraty
    forces     Brazilian Army, Brazilian Armed Forces, Brazilian Air Force, Brazilian Navy
    government Bolsonaro government, Bolsonaro administration, Lula government, Lula administration
    government Rousseff government, Temer government

country BRN
    name       Brunei, Brunei Darussalam
    adjective  Bruneian
    people     Bruneians
    capital    Bandar Seri Begawan
    forces     Royal Brunei Armed Forces

country BGR
    name       Bulgaria, Republic of Bulgaria
    adjective  Bulgarian
    people     Bulgarians
    capital    Sofia
    forces     Bulgarian Army, Bulgarian Armed Forces, Bulgarian Air Force, Bulgarian Navy

country BFA
    name       Burkina Faso, Burkina, Upper Volta
    adjective  Burkinabe, Burkinabé, Burkinan
    people     Burkinabes
    capital    Ouagadougou
    forces     Burkinabe Army, Burkinabe Armed Forces, Burkinabe Air Force, Burkina Faso Armed Forces
    forces     Burkina Faso Army
    government Traoré government, Traoré junta, Compaoré government

country BDI
    name       Burundi, Republic of Burundi
    adjective  Burundian
    people     Burundians
    capital    Bujumbura, Gitega
    forces     Burundian Army, Burundian Armed Forces, Burundian Air Force, Burundi National Defence Force
    government Nkurunziza government

country KHM
    name       Cambodia, Kingdom of Cambodia, Kampuchea
    adjective  Cambodian, Khmer
    people     Cambodians
    capital    Phnom Penh
    forces     Cambodian Army, Cambodian Armed Forces, Cambodian Air Force, Cambodian Navy
    forces     Royal Cambodian Armed Forces
    government Hun Sen government, Hun Sen regime

country CMR
    name       Cameroon, Republic of Cameroon, Cameroun
    adjective  Cameroonian
    people     Cameroonians
    capital    Yaoundé
    forces     Cameroonian Army, Cameroonian Armed Forces, Cameroonian Air Force, Cameroonian Navy
    forces     Cameroon Army, Rapid Intervention Battalion
    government Biya government, Biya regime

country CAN
    name       Canada, Quebec, Ontario, Alberta, British Columbia, Nova Scotia, Manitoba, Saskatchewan
    adjective  Canadian
    people     Canadians, Quebecers, Québécois
    capital    Ottawa
    forces     Canadian Army, Canadian Armed Forces, Canadian Air Force, Canadian Navy, Canadian Forces
    forces     Royal Canadian Air Force, RCAF, Royal Canadian Navy
    government Trudeau government, Harper government, Carney government

country CPV
    name       Cape Verde, Cabo Verde, Republic of Cabo Verde
    adjective  Cape Verdean, Cabo Verdean
    people     Cape Verdeans
    capital    Praia
    forces     Cape Verdean Army, Cape Verdean Armed Forces, Cape Verdean Air Force, Cape Verdean Navy

country CAF
    name       Central African Republic, CAR
    adjective  Central African
    people     Central Africans
    capital    Bangui
    forces     Central African Army, Central African Armed Forces, Central African Air Force, FACA
    government Touadéra government, Bozizé government, Djotodia government

country TCD
    name       Chad, Republic of Chad, Tchad
    adjective  Chadian
    people     Chadians
    capital    N'Djamena, Ndjamena
    forces     Chadian Army, Chadian Armed Forces, Chadian Air Force, Chad National Army, Chadian National Army
    government Déby government, Déby regime

country CHL
    name       Chile, Republic of Chile
    adjective  Chilean
    people     Chileans
    capital    Santiago
    metonym    La Moneda, Moneda Palace
    forces     Chilean Army, Chilean Armed Forces, Chilean Air Force, Chilean Navy
    government Pinochet regime, Pinochet government, Boric government, Piñera government, Bachelet government

country CHN
    name       China, People's Republic of China, PRC, P.R.C., P.R. China, PR China, Communist China, Red China
    name       Mainland China, Xinjiang, Xinjiang Uyghur Autonomous Region, Inner Mongolia, Tibet
    name       Tibet Autonomous Region
    adjective  Chinese, Tibetan, Uyghur, Uighur, Uigur, Sino
    capital    Beijing, Peking
    metonym    Zhongnanhai
    forces     Chinese Army, Chinese Armed Forces, Chinese Air Force, Chinese Navy, People's Liberation Army
    forces     PLA, People's Liberation Army Navy, PLA Navy, PLA Air Force, PLAAF
    forces     People's Liberation Army Air Force, Eastern Theater Command, Rocket Force, People's Armed Police
    forces     China Coast Guard
    government Xi administration, Xi government, Central People's Government
    example    Beijing condemned the United States. => CHNGOV ACCUSE USA

country COL
    name       Colombia, Republic of Colombia
    adjective  Colombian
    people     Colombians
    capital    Bogotá
    metonym    Casa de Nariño, Nariño Palace
    forces     Colombian Army, Colombian Armed Forces, Colombian Air Force, Colombian Navy
    government Uribe government, Uribe administration, Santos government, Santos administration
    government Duque government, Petro government

country COM
    name       Comoros, Union of the Comoros, Comoro Islands
    adjective  Comoran, Comorian
    people     Comorans, Comorians
    capital    Moroni
    forces     Comoran Army, Comoran Armed Forces, Comoran Air Force, Comoran Navy

country COG
    name       Republic of the Congo, Republic of Congo, Congo-Brazzaville, Congo Brazzaville, Congo Republic
    capital    Brazzaville
    forces     Armed Forces of the Republic of the Congo, Cobra militia
    government Sassou Nguesso government, Sassou regime

country COD
    name       Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, D.R. Congo
    name       D.R.C., Congo, Congo-Kinshasa, Congo Kinshasa, Zaire, North Kivu, South Kivu, Ituri
    adjective  Congolese, Zairean, Zairian
    people     Zaireans
    capital    Kinshasa
    forces     Congolese Army, Congolese Armed Forces, Congolese Air Force, Congolese Navy, FARDC
    government Kabila government, Kabila regime, Tshisekedi government, Mobutu regime, Mobutu government

country CRI
    name       Costa Rica, Republic of Costa Rica
    adjective  Costa Rican
    people     Costa Ricans
    forces     Costa Rican Fuerza Pública

country CIV
    name       Côte d'Ivoire, Ivory Coast, Republic of Côte d'Ivoire
    adjective  Ivorian, Ivoirian
    people     Ivorians
    capital    Abidjan, Yamoussoukro
    forces     Ivorian Army, Ivorian Armed Forces, Ivorian Air Force, Ivorian Navy, FRCI
    forces     Republican Forces of Côte d'Ivoire
    government Gbagbo government, Gbagbo regime, Ouattara government

country HRV
    name       Croatia, Republic of Croatia, Hrvatska
    adjective  Croatian, Croat
    people     Croatians, Croats
    capital    Zagreb
    forces     Croatian Army, Croatian Armed Forces, Croatian Air Force, Croatian Navy
    government Tudjman government

country CUB
    name       Cuba, Republic of Cuba
    adjective  Cuban
    people     Cubans
    capital    Havana
    forces     Cuban Army, Cuban Armed Forces, Cuban Air Force, Cuban Navy, Cuban Revolutionary Armed Forces
    forces     Revolutionary Armed Forces of Cuba
    government Castro regime, Castro government, Díaz-Canel government

country CYP
    name       Cyprus, Republic of Cyprus
    adjective  Cypriot, Greek Cypriot, Greek-Cypriot
    people     Cypriots, Greek Cypriots
    capital    Nicosia
    forces     Cypriot Army, Cypriot Armed Forces, Cypriot Air Force, Cypriot Navy, Cypriot National Guard

country CZE
    name       Czech Republic, Czechia, Czechoslovakia, Czecho-Slovakia
    adjective  Czech, Czechoslovak, Czechoslovakian
    people     Czechs, Czechoslovaks
    capital    Prague
    metonym    Prague Castle
    forces     Czech Army, Czech Armed Forces, Czech Air Force, Army of the Czech Republic

country DNK
    name       Denmark, Kingdom of Denmark
    adjective  Danish
    people     Danes, Dane
    capital    Copenhagen
    forces     Danish Army, Danish Armed Forces, Danish Air Force, Danish Navy, Danish Defence
    forces     Royal Danish Air Force, Royal Danish Navy

country DJI
    name       Djibouti, Republic of Djibouti
    adjective  Djiboutian
    people     Djiboutians
    forces     Djiboutian Army, Djiboutian Armed Forces, Djiboutian Air Force, Djiboutian Navy
    forces     Djibouti Armed Forces

country DMA
    name       Dominica, Commonwealth of Dominica
    capital    Roseau
    forces     Commonwealth of Dominica Police Force

country DOM
    name       Dominican Republic
    adjective  Dominican
    people     Dominicans
    capital    Santo Domingo
    forces     Dominican Army, Dominican Armed Forces, Dominican Air Force, Dominican Navy
    forces     Armed Forces of the Dominican Republic

country ECU
    name       Ecuador, Republic of Ecuador
    adjective  Ecuadorian, Ecuadorean, Ecuadoran
    people     Ecuadorians, Ecuadoreans
    capital    Quito
    metonym    Carondelet
    forces     Ecuadorian Army, Ecuadorian Armed Forces, Ecuadorian Air Force, Ecuadorian Navy
    government Correa government, Noboa government, Lasso government

country EGY
    name       Egypt, Arab Republic of Egypt, Sinai, Sinai Peninsula, North Sinai
    adjective  Egyptian
    people     Egyptians
    capital    Cairo
    forces     Egyptian Army, Egyptian Armed Forces, Egyptian Air Force, Egyptian Navy
    forces     Supreme Council of the Armed Forces, SCAF
    government Mubarak regime, Mubarak government, Morsi government, Mursi government, Sisi government
    government Sisi regime, Sissi government, el-sisi government

country SLV
    name       El Salvador, Republic of El Salvador
    adjective  Salvadoran, Salvadorean, Salvadorian
    people     Salvadorans, Salvadoreans
    capital    San Salvador
    forces     Salvadoran Army, Salvadoran Armed Forces, Salvadoran Air Force, Salvadoran Navy
    forces     Salvadorean Army, Salvadorean Armed Forces, Salvadorean Air Force, Salvadorean Navy
    government Bukele government

country GNQ
    name       Equatorial Guinea, Republic of Equatorial Guinea
    adjective  Equatorial Guinean, Equatoguinean
    people     Equatorial Guineans
    capital    Malabo
    forces     Equatorial Guinean Army, Equatorial Guinean Armed Forces, Equatorial Guinean Air Force
    forces     Equatorial Guinean Navy
    government Obiang regime, Obiang government

country ERI
    name       Eritrea, State of Eritrea
    adjective  Eritrean
    people     Eritreans
    capital    Asmara
    forces     Eritrean Army, Eritrean Armed Forces, Eritrean Air Force, Eritrean Navy, Eritrean Defence Forces
    forces     Eritrean Defense Forces
    government Isaias regime, Afwerki regime

country EST
    name       Estonia, Republic of Estonia
    adjective  Estonian
    people     Estonians
    capital    Tallinn
    forces     Estonian Army, Estonian Armed Forces, Estonian Air Force, Estonian Navy, Estonian Defence Forces
    forces     Estonian Defense Forces

country SWZ
    name       Eswatini, Swaziland, Kingdom of Eswatini, Kingdom of Swaziland
    adjective  Swazi, Liswati
    people     Swazis
    capital    Mbabane
    forces     Swazi Army, Swazi Armed Forces, Swazi Air Force, Umbutfo Eswatini Defence Force

country ETH
    name       Ethiopia, Federal Democratic Republic of Ethiopia, Abyssinia, Tigray, Oromia, Ogaden
    adjective  Ethiopian, Tigrayan, Oromo, Amhara
    people     Ethiopians
    capital    Addis Ababa, Addis Abeba
    forces     Ethiopian Army, Ethiopian Armed Forces, Ethiopian Air Force, Ethiopian National Defense Force
    forces     Ethiopian National Defence Force, ENDF
    government Abiy government, Meles government, Zenawi government, Derg, Dergue, Mengistu regime

country FJI
    name       Fiji, Republic of Fiji, Fiji Islands
    adjective  Fijian
    people     Fijians
    capital    Suva
    forces     Fijian Army, Fijian Armed Forces, Fijian Air Force, Fijian Navy
    forces     Republic of Fiji Military Forces, Fiji Military Forces
    government Bainimarama government, Bainimarama regime

country FIN
    name       Finland, Republic of Finland
    adjective  Finnish
    people     Finns, Finn
    capital    Helsinki
    forces     Finnish Army, Finnish Armed Forces, Finnish Air Force, Finnish Navy, Finnish Defence Forces
    forces     Finnish Defense Forces

country FRA
    name       France, French Republic, Corsica
    adjective  French, Corsican
    people     Frenchmen, Frenchman, Frenchwoman, Corsicans
    capital    Paris
    metonym    Élysée, Élysée Palace, Quai d'Orsay, Matignon
    forces     French Army, French Armed Forces, French Air Force, French Navy, French Foreign Legion
    government Macron government, Hollande government, Sarkozy government, Chirac government, Vichy
    example    France's president met British diplomats. => FRAGOV CONSULT GBRGOV

country GAB
    name       Gabon, Gabonese Republic
    adjective  Gabonese, Gabonaise
    capital    Libreville
    forces     Gabonese Army, Gabonese Armed Forces, Gabonese Air Force, Gabonese Navy
    forces     Gabonese Republican Guard
    government Bongo government, Bongo regime, Nguema junta

country GMB
    name       Gambia, Republic of the Gambia, Republic of The Gambia
    adjective  Gambian
    people     Gambians
    capital    Banjul
    forces     Gambian Army, Gambian Armed Forces, Gambian Air Force, Gambian Navy, Gambia Armed Forces
    forces     Gambia National Army
    government Jammeh regime, Jammeh government, Barrow government

country GEO
    name       Georgia, Republic of Georgia, Sakartvelo, Adjara, Ajaria
    adjective  Georgian
    people     Georgians
    capital    Tbilisi
    forces     Georgian Army, Georgian Armed Forces, Georgian Air Force, Georgian Navy
    forces     Defense Forces of Georgia
    government Saakashvili government, Shevardnadze government, Georgian Dream government

country DEU
    name       Germany, Federal Republic of Germany, FRG, West Germany, East Germany
    name       German Democratic Republic, GDR, Bavaria
    adjective  German, Bavarian, East German, West German
    people     Germans
    capital    Berlin, Bonn
    forces     German Army, German Armed Forces, German Air Force, German Navy, Bundeswehr, Luftwaffe
    forces     Bundesmarine, Deutsche Marine
    government Merkel government, Scholz government, Schröder government, Kohl government, Merz government

country GHA
    name       Ghana, Republic of Ghana
    adjective  Ghanaian, Ghanian
    people     Ghanaians
    capital    Accra
    forces     Ghanaian Army, Ghanaian Armed Forces, Ghanaian Air Force, Ghanaian Navy, Ghana Army
    forces     Ghana Armed Forces
    government Mahama government, Akufo-Addo government, Rawlings government

country GRC
    name       Greece, Hellenic Republic
    adjective  Greek, Hellenic
    people     Greeks
    capital    Athens
    forces     Greek Army, Greek Armed Forces, Greek Air Force, Greek Navy, Hellenic Army, Hellenic Navy
    forces     Hellenic Air Force, Hellenic Coast Guard
    government Tsipras government, Mitsotakis government, Papandreou government, Samaras government

country GRD
    name       Grenada
    adjective  Grenadian
    people     Grenadians
    forces     Royal Grenada Police Force

country GTM
    name       Guatemala, Republic of Guatemala
    adjective  Guatemalan
    people     Guatemalans
    capital    Guatemala City
    forces     Guatemalan Army, Guatemalan Armed Forces, Guatemalan Air Force, Guatemalan Navy
    government Arévalo government

country GIN
    name       Guinea, Republic of Guinea, Guinea-Conakry, Guinea Conakry
    adjective  Guinean
    people     Guineans
    capital    Conakry
    forces     Guinean Army, Guinean Armed Forces, Guinean Air Force, Guinean Navy
    government Condé government, Doumbouya junta

country GNB
    name       Guinea-Bissau, Guinea Bissau, Republic of Guinea-Bissau
    adjective  Bissau-Guinean, Bissau Guinean, Guinea-Bissauan
    people     Bissau-Guineans
    capital    Bissau
    forces     Bissau-Guinean Army, Bissau-Guinean Armed Forces, Bissau-Guinean Air Force, Bissau-Guinean Navy
    forces     Revolutionary Armed Forces of the People

country GUY
    name       Guyana, Co-operative Republic of Guyana, British Guiana
    adjective  Guyanese
    forces     Guyanese Army, Guyanese Armed Forces, Guyanese Air Force, Guyanese Navy, Guyana Defence Force

country HTI
    name       Haiti, Republic of Haiti, Hayti
    adjective  Haitian
    people     Haitians
    capital    Port-au-Prince
    forces     Haitian Army, Haitian Armed Forces, Haitian Air Force, Haitian Navy, Armed Forces of Haiti
    forces     Forces Armées d'Haïti
    government Aristide government, Moïse government, Préval government, Duvalier regime

country HND
    name       Honduras, Republic of Honduras
    adjective  Honduran
    people     Hondurans
    capital    Tegucigalpa
    forces     Honduran Army, Honduran Armed Forces, Honduran Air Force, Honduran Navy
    government Zelaya government, Micheletti government, Hernández government

country HUN
    name       Hungary, Republic of Hungary
    adjective  Hungarian, Magyar
    people     Hungarians, Magyars
    capital    Budapest
    forces     Hungarian Army, Hungarian Armed Forces, Hungarian Air Force, Hungarian Defence Forces
    forces     Hungarian Defense Forces
    government Orbán government, Orbán regime

country ISL
    name       Iceland, Republic of Iceland
    adjective  Icelandic
    people     Icelanders
    capital    Reykjavík
    forces     Icelandic Coast Guard

country IND
    name       India, Republic of India, Bharat, Kashmir, Jammu and Kashmir, Jammu & Kashmir
    name       Indian-administered Kashmir, Indian Kashmir, Manipur, Assam, Nagaland, Gujarat, Uttar Pradesh
    name       Chhattisgarh, Jharkhand, Ladakh, Kerala, Tamil Nadu, West Bengal
    adjective  Indian, Kashmiri
    people     Indians
    capital    New Delhi, Delhi
    metonym    South Block, Raisina Hill
    forces     Indian Army, Indian Armed Forces, Indian Air Force, Indian Navy, Border Security Force, BSF
    forces     Assam Rifles, Rashtriya Rifles, Indian Coast Guard, Central Reserve Police Force, CRPF
    government Modi government, Modi administration, Singh government, Vajpayee government
    government Manmohan Singh government

country IDN
    name       Indonesia, Republic of Indonesia, Aceh, West Papua, Irian Jaya
    adjective  Indonesian, Acehnese, Papuan
    people     Indonesians
    capital    Jakarta, Djakarta
    forces     Indonesian Army, Indonesian Armed Forces, Indonesian Air Force, Indonesian Navy
    forces     Indonesian National Armed Forces, TNI, ABRI, Tentara Nasional Indonesia, Kopassus
    government Suharto regime, Suharto government, Yudhoyono government, Widodo government
    government Jokowi administration, Jokowi government, Prabowo government

country IRN
    name       Iran, Islamic Republic of Iran, Islamic Republic, Persia
    adjective  Iranian, Persian
    people     Iranians
    capital    Tehran, Teheran
    forces     Iranian Army, Iranian Armed Forces, Iranian Air Force, Iranian Navy, Artesh
    forces     Islamic Republic of Iran Army, Iranian Revolutionary Guard Corps Navy
    government Rouhani government, Rouhani administration, Ahmadinejad government, Raisi government
    government Raisi administration, Pezeshkian government, Khatami government, ayatollah regime, mullah regime

country IRQ
    name       Iraq, Republic of Iraq, Iraqi Kurdistan, Kurdistan Region of Iraq, Anbar, Nineveh Plains
    adjective  Iraqi, Iraqi Kurdish
    people     Iraqis
    capital    Baghdad
    forces     Iraqi Army, Iraqi Armed Forces, Iraqi Air Force, Iraqi Navy, Iraqi Security Forces, ISF
    forces     Iraqi National Guard, Counter Terrorism Service, Golden Division
    government Saddam regime, Saddam Hussein regime, Maliki government, al-maliki government, Abadi government
    government al-abadi government, Kadhimi government, Sudani government, Ba'athist regime
    government Coalition Provisional Authority

country IRL
    name       Ireland, Republic of Ireland, Irish Republic, Eire, Éire
    adjective  Irish
    people     Irishmen, Irishman
    capital    Dublin
    forces     Irish Army, Irish Armed Forces, Irish Air Force, Irish Navy, Irish Defence Forces
    government Varadkar government, Kenny government

country ISR
    name       Israel, State of Israel, Jewish State, Zionist Entity, Zionist regime, Jewish state
    name       Zionist entity
    adjective  Israeli
    people     Israelis
    capital    Jerusalem
    metonym    Tel Aviv
    forces     Israeli Army, Israeli Armed Forces, Israeli Air Force, Israeli Navy, Israel Defense Forces
    forces     Israel Defence Forces, Israeli Defense Forces, Israeli Defence Forces, Israeli Defense Force
    forces     Israel Defense Force, IDF, I.D.F., Israel Air Force, Israel Navy, Israeli Occupation Forces, IOF
    forces     Golani Brigade, Givati Brigade, Home Front Command
    government Netanyahu government, Sharon government, Olmert government, Barak government, Rabin government
    government Bennett government, Lapid government
    example    The IDF bombed Gaza. => ISRMIL ASSAULT PSE

country ITA
    name       Italy, Italian Republic, Sicily, Sardinia, Lombardy
    adjective  Italian, Sicilian
    people     Italians
    capital    Rome
    metonym    Palazzo Chigi, Farnesina, Quirinale
    forces     Italian Army, Italian Armed Forces, Italian Air Force, Italian Navy
    government Berlusconi government, Renzi government, Conte government, Draghi government, Meloni government
    government Prodi government, Monti government

country JAM
    name       Jamaica
    adjective  Jamaican
    people     Jamaicans
    capital    Kingston
    forces     Jamaica Defence Force

country JPN
    name       Japan, State of Japan, Nippon, Okinawa
    adjective  Japanese, Okinawan
    capital    Tokyo
    metonym    Nagatacho, Kantei, Kasumigaseki
    forces     Japanese Army, Japanese Armed Forces, Japanese Air Force, Japanese Navy, Self-Defense Forces
    forces     Self-Defence Forces, Self-Defense Force, Japan Self-Defense Forces, JSDF
    forces     Japanese Self-Defense Forces, Maritime Self-Defense Force, Ground Self-Defense Force
    forces     Air Self-Defense Force, Japan Coast Guard
    government Abe government, Abe administration, Koizumi government, Suga government, Kishida government
    government Kishida administration, Ishiba government, Noda government, Kan government

country JOR
    name       Jordan, Hashemite Kingdom of Jordan, Hashemite Kingdom, Transjordan
    adjective  Jordanian
    people     Jordanians
    capital    Amman
    forces     Jordanian Army, Jordanian Armed Forces, Jordanian Air Force, Jordanian Navy, Jordan Armed Forces

country KAZ
    name       Kazakhstan, Republic of Kazakhstan, Kazakstan
    adjective  Kazakh, Kazakhstani, Kazak
    people     Kazakhs, Kazakhstanis
    capital    Astana, Nur-Sultan
    metonym    Akorda
    forces     Kazakh Army, Kazakh Armed Forces, Kazakh Air Force, Kazakh Navy
    government Nazarbayev regime, Nazarbayev government, Tokayev government

country KEN
    name       Kenya, Republic of Kenya
    adjective  Kenyan
    people     Kenyans
    capital    Nairobi
    forces     Kenyan Army, Kenyan Armed Forces, Kenyan Air Force, Kenyan Navy, Kenya Defence Forces
    forces     Kenyan Defence Forces, Kenya Defense Forces, Kenyan Defense Forces, KDF, Kenya Army
    forces     Kenya Air Force
    government Ruto government, Kenyatta government, Kibaki government, Moi government

country KIR
    name       Kiribati, Gilbert Islands
    adjective  I-Kiribati, Kiribatian
    capital    Tarawa
    forces     Kiribati Police Service

country PRK
    name       North Korea, Democratic People's Republic of Korea, DPRK, D.P.R.K., N. Korea, N.Korea, NKorea
    name       Hermit Kingdom
    adjective  North Korean, N. Korean
    people     North Koreans
    capital    Pyongyang, P'yongyang
    forces     North Korean Army, North Korean Armed Forces, North Korean Air Force, North Korean Navy
    forces     Korean People's Army, KPA, Korean People's Army Navy
    government Kim regime, Kim government, Kim Jong-un regime, Kim Jong Un regime, Kim Jong-il regime

country KOR
    name       South Korea, Republic of Korea, ROK, R.O.K., S. Korea, S.Korea, SKorea
    adjective  South Korean, S. Korean, Korean
    people     South Koreans, Koreans
    capital    Seoul
    metonym    Blue House, Cheong Wa Dae
    forces     South Korean Army, South Korean Armed Forces, South Korean Air Force, South Korean Navy
    forces     Republic of Korea Army, ROK Army, ROK Navy, ROK Air Force
    government Moon government, Moon administration, Moon Jae-in administration, Yoon government
    government Yoon administration, Park Geun-hye government, Park Geun-hye administration
    government Lee Myung-bak government, Roh government

country KWT
    name       Kuwait, State of Kuwait
    adjective  Kuwaiti
    people     Kuwaitis
    capital    Kuwait City
    forces     Kuwaiti Army, Kuwaiti Armed Forces, Kuwaiti Air Force, Kuwaiti Navy, Kuwait Army
    forces     Kuwait Armed Forces

country KGZ
    name       Kyrgyzstan, Kyrgyz Republic, Kirghizia, Kirgizstan, Kyrgyzia
    adjective  Kyrgyz, Kyrgyzstani, Kirghiz, Kirgiz
    people     Kyrgyzstanis
    capital    Bishkek
    forces     Kyrgyz Army, Kyrgyz Armed Forces, Kyrgyz Air Force, Kyrgyzstani Army, Kyrgyzstani Armed Forces
    forces     Kyrgyzstani Air Force
    government Bakiyev government, Akayev government, Japarov government

country LAO
    name       Laos, Lao People's Democratic Republic, Lao PDR
    adjective  Laotian, Lao
    people     Laotians
    capital    Vientiane
    forces     Laotian Army, Laotian Armed Forces, Laotian Air Force, Lao People's Armed Forces
    forces     Lao People's Army

country LVA
    name       Latvia, Republic of Latvia
    adjective  Latvian
    people     Latvians
    capital    Riga
    forces     Latvian Army, Latvian Armed Forces, Latvian Air Force, Latvian Navy
    forces     Latvian National Armed Forces

country LBN
    name       Lebanon, Lebanese Republic, Republic of Lebanon
    adjective  Lebanese
    capital    Beirut, Beyrouth
    metonym    Grand Serail, Baabda
    forces     Lebanese Army, Lebanese Armed Forces, Lebanese Air Force, Lebanese Navy
    government Siniora government, Hariri government, Mikati government, Lahoud government

country LSO
    name       Lesotho, Kingdom of Lesotho, Basutoland
    adjective  Basotho, Mosotho, Lesothan
    capital    Maseru
    forces     Basotho Army, Basotho Armed Forces, Basotho Air Force, Lesotho Defence Force

country LBR
    name       Liberia, Republic of Liberia
    adjective  Liberian
    people     Liberians
    capital    Monrovia
    forces     Liberian Army, Liberian Armed Forces, Liberian Air Force, Liberian Navy, Armed Forces of Liberia
    government Sirleaf government, Weah government, Doe regime, Doe government

country LBY
    name       Libya, State of Libya, Great Socialist People's Libyan Arab Jamahiriya, Libyan Arab Jamahiriya
    name       Libyan Arab Republic, Cyrenaica, Tripolitania, Fezzan
    adjective  Libyan
    people     Libyans
    capital    Tripoli
    forces     Libyan Army, Libyan Armed Forces, Libyan Air Force, Libyan Navy, Khamis Brigade, 32nd Brigade
    forces     Libyan Coast Guard
    government Gaddafi regime, Gadhafi regime, Qaddafi regime, Qadhafi regime, Gaddafi government
    government Gadhafi government, Qaddafi government, Government of National Accord, GNA
    government Government of National Unity of Libya, Libyan Government of National Unity
    government National Transitional Council, NTC, Dbeibah government, Jamahiriya

country LIE
    name       Liechtenstein, Principality of Liechtenstein
    adjective  Liechtensteiner
    people     Liechtensteiners
    capital    Vaduz
    forces     Liechtenstein National Police

country LTU
    name       Lithuania, Republic of Lithuania
    adjective  Lithuanian
    people     Lithuanians
    capital    Vilnius
    forces     Lithuanian Army, Lithuanian Armed Forces, Lithuanian Air Force, Lithuanian Navy

country LUX
    name       Luxembourg, Grand Duchy of Luxembourg, Luxemburg
    adjective  Luxembourgish, Luxembourger, Luxembourgian
    people     Luxembourgers
    forces     Luxembourgish Army, Luxembourgish Armed Forces, Luxembourgish Air Force, Luxembourgish Navy
    forces     Luxembourg Army

country MDG
    name       Madagascar, Republic of Madagascar, Malagasy Republic
    adjective  Malagasy, Madagascan
    people     Madagascans
    capital    Antananarivo
    forces     Malagasy Army, Malagasy Armed Forces, Malagasy Air Force, Malagasy Navy
    forces     People's Armed Forces of Madagascar
    government Rajoelina government, Ravalomanana government

country MWI
    name       Malawi, Republic of Malawi, Nyasaland
    adjective  Malawian
    people     Malawians
    capital    Lilongwe
    forces     Malawian Army, Malawian Armed Forces, Malawian Air Force, Malawi Defence Force, Malawi Army
    government Banda government, Mutharika government, Chakwera government

country MYS
    name       Malaysia, Federation of Malaysia, Sabah, Sarawak
    adjective  Malaysian, Malay
    people     Malaysians, Malays
    capital    Kuala Lumpur
    metonym    Putrajaya
    forces     Malaysian Army, Malaysian Armed Forces, Malaysian Air Force, Malaysian Navy
    forces     Royal Malaysian Air Force, Royal Malaysian Navy, Malaysian Maritime Enforcement Agency
    government Mahathir government, Najib government, Anwar government, Muhyiddin government

country MDV
    name       Maldives, Republic of Maldives, Maldive Islands
    adjective  Maldivian
    people     Maldivians
    forces     Maldivian Army, Maldivian Armed Forces, Maldivian Air Force, Maldivian Navy
    forces     Maldives National Defence Force, Maldivian National Defence Force
    government Yameen government, Nasheed government, Muizzu government

country MLI
    name       Mali, Republic of Mali
    adjective  Malian
    people     Malians
    capital    Bamako
    forces     Malian Army, Malian Armed Forces, Malian Air Force, FAMa
    government Keita government, Goïta junta, Goïta government

country MLT
    name       Malta, Republic of Malta
    adjective  Maltese
    capital    Valletta
    forces     Maltese Army, Maltese Armed Forces, Maltese Air Force, Maltese Navy, Armed Forces of Malta

country MHL
    name       Marshall Islands, Republic of the Marshall Islands
    adjective  Marshallese
    capital    Majuro
    forces     Marshall Islands Police

country MRT
    name       Mauritania, Islamic Republic of Mauritania
    adjective  Mauritanian
    people     Mauritanians
    capital    Nouakchott
    forces     Mauritanian Army, Mauritanian Armed Forces, Mauritanian Air Force, Mauritanian Navy

country MUS
    name       Mauritius, Republic of Mauritius
    adjective  Mauritian
    people     Mauritians
    capital    Port Louis
    forces     Mauritius Police Force

country MEX
    name       Mexico, United Mexican States, Mexican Republic, Chiapas, Sinaloa, Michoacan
    adjective  Mexican
    people     Mexicans
    capital    Mexico City
    metonym    Los Pinos
    forces     Mexican Army, Mexican Armed Forces, Mexican Air Force, Mexican Navy, SEDENA, Mexican Marines
    forces     Mexican National Guard
    government López Obrador government, López Obrador administration, AMLO administration, Calderón government
    government Calderón administration, Peña Nieto government, Sheinbaum government

country FSM
    name       Micronesia, Federated States of Micronesia
    adjective  Micronesian
    people     Micronesians
    capital    Palikir
    forces     Micronesia National Police

country MDA
    name       Moldova, Republic of Moldova, Moldavia, Gagauzia
    adjective  Moldovan, Moldavian, Gagauz
    people     Moldovans, Moldavians
    capital    Chișinău, Kishinev
    forces     Moldovan Army, Moldovan Armed Forces, Moldovan Air Force, National Army of Moldova
    government Sandu government

country MCO
    name       Monaco, Principality of Monaco
    adjective  Monegasque, Monégasque
    people     Monegasques
    forces     Compagnie des Carabiniers du Prince

country MNG
    name       Mongolia, Mongolian People's Republic, Outer Mongolia
    adjective  Mongolian, Mongol
    people     Mongolians, Mongols
    capital    Ulan Bator, Ulaanbaatar
    forces     Mongolian Army, Mongolian Armed Forces, Mongolian Air Force

country MNE
    name       Montenegro, Republic of Montenegro, Crna Gora
    adjective  Montenegrin
    people     Montenegrins
    capital    Podgorica
    forces     Montenegrin Army, Montenegrin Armed Forces, Montenegrin Air Force, Montenegrin Navy
    government Đukanović government

country MAR
    name       Morocco, Kingdom of Morocco, Maroc
    adjective  Moroccan
    people     Moroccans
    capital    Rabat
    metonym    Makhzen
    forces     Moroccan Army, Moroccan Armed Forces, Moroccan Air Force, Moroccan Navy
    forces     Royal Moroccan Armed Forces, Royal Armed Forces of Morocco

country MOZ
    name       Mozambique, Republic of Mozambique, Cabo Delgado
    adjective  Mozambican
    people     Mozambicans
    capital    Maputo
    forces     Mozambican Army, Mozambican Armed Forces, Mozambican Air Force, Mozambican Navy
    forces     Mozambique Defence Armed Forces, FADM
    government Nyusi government, Chissano government

country MMR
    name       Myanmar, Burma, Union of Burma, Republic of the Union of Myanmar, Union of Myanmar, Rakhine
    name       Rakhine State, Arakan, Kachin State, Shan State, Karen State, Chin State
    adjective  Burmese, Myanma, Myanmarese, Burman, Kachin, Karenni
    people     Burmans
    capital    Naypyidaw, Nay Pyi Taw, Naypyitaw, Rangoon, Yangon
    forces     Burmese Army, Burmese Armed Forces, Burmese Air Force, Burmese Navy, Tatmadaw, Myanmar Army
    forces     Myanmar Military, Myanmar Armed Forces, Myanmar Air Force, Burma Army
    government State Law and Order Restoration Council, SLORC, State Peace and Development Council, SPDC
    government State Administration Council, Thein Sein government, Suu Kyi government, NLD government
    government Min Aung Hlaing regime

country NAM
    name       Namibia, Republic of Namibia, South-West Africa, South West Africa
    adjective  Namibian
    people     Namibians
    capital    Windhoek
    forces     Namibian Army, Namibian Armed Forces, Namibian Air Force, Namibian Navy, Namibian Defence Force
    forces     Namibia Defence Force

country NRU
    name       Nauru, Republic of Nauru
    adjective  Nauruan
    people     Nauruans
    capital    Yaren
    forces     Nauru Police Force

country NPL
    name       Nepal, Federal Democratic Republic of Nepal, Kingdom of Nepal
    adjective  Nepalese, Nepali, Gorkha
    people     Nepalis
    capital    Kathmandu, Katmandu
    metonym    Singha Durbar, Narayanhiti Palace
    forces     Nepalese Army, Nepalese Armed Forces, Nepalese Air Force, Nepal Army, Royal Nepal Army
    forces     Royal Nepalese Army
    government Oli government, Koirala government, Prachanda government, Deuba government

country NLD
    name       Netherlands, Kingdom of the Netherlands, Holland
    adjective  Dutch
    people     Dutchmen, Dutchman, Netherlanders
    capital    Amsterdam
    forces     Dutch Army, Dutch Armed Forces, Dutch Air Force, Dutch Navy, Royal Netherlands Army
    forces     Royal Netherlands Air Force, Royal Netherlands Navy, Netherlands Armed Forces, Dutchbat
    government Rutte government, Schoof government

country NZL
    name       New Zealand, Aotearoa
    adjective  Kiwi, Maori
    people     New Zealanders, New Zealander, Kiwis
    capital    Wellington
    forces     Kiwi Army, Kiwi Armed Forces, Kiwi Air Force, Kiwi Navy, New Zealand Defence Force
    forces     New Zealand Defense Force, NZDF, Royal New Zealand Air Force, Royal New Zealand Navy
    government Ardern government, Luxon government

country NIC
    name       Nicaragua, Republic of Nicaragua
    adjective  Nicaraguan
    people     Nicaraguans
    capital    Managua
    forces     Nicaraguan Army, Nicaraguan Armed Forces, Nicaraguan Air Force, Nicaraguan Navy
    government Ortega regime, Ortega government, Ortega-Murillo regime, Chamorro government
    government Sandinista government

country NER
    name       Niger, Republic of Niger
    adjective  Nigerien
    people     Nigeriens
    capital    Niamey
    forces     Nigerien Army, Nigerien Armed Forces, Nigerien Air Force, Niger Army, Niger Armed Forces
    government Bazoum government, Issoufou government, Tiani junta, Tchiani junta

country NGA
    name       Nigeria, Federal Republic of Nigeria, Niger Delta, Borno, Borno State
    adjective  Nigerian
    people     Nigerians
    capital    Abuja
    metonym    Aso Rock, Aso Villa
    forces     Nigerian Army, Nigerian Armed Forces, Nigerian Air Force, Nigerian Navy, Nigeria Army
    government Buhari government, Buhari administration, Jonathan government, Jonathan administration
    government Tinubu government, Tinubu administration, Obasanjo government, Abacha regime, Abacha government

country MKD
    name       North Macedonia, Macedonia, Republic of Macedonia, Republic of North Macedonia, FYROM
    name       Former Yugoslav Republic of Macedonia
    adjective  Macedonian, North Macedonian
    people     Macedonians
    capital    Skopje
    forces     Macedonian Army, Macedonian Armed Forces, Macedonian Air Force
    forces     Army of the Republic of Macedonia, Army of North Macedonia
    government Gruevski government, Zaev government

country NOR
    name       Norway, Kingdom of Norway
    adjective  Norwegian
    people     Norwegians
    capital    Oslo
    forces     Norwegian Army, Norwegian Armed Forces, Norwegian Air Force, Norwegian Navy
    forces     Royal Norwegian Navy, Royal Norwegian Air Force
    government Stoltenberg government, Solberg government

country OMN
    name       Oman, Sultanate of Oman, Muscat and Oman
    adjective  Omani
    people     Omanis
    capital    Muscat
    forces     Omani Army, Omani Armed Forces, Omani Air Force, Omani Navy, Royal Army of Oman
    forces     Sultan of Oman's Armed Forces, Royal Air Force of Oman

country PAK
    name       Pakistan, Islamic Republic of Pakistan, Azad Kashmir, Pakistani-administered Kashmir
    name       Pakistan-administered Kashmir, Pakistani Kashmir, Balochistan, Baluchistan, Waziristan
    name       North Waziristan, South Waziristan, Khyber Pakhtunkhwa, Sindh, FATA
    adjective  Pakistani, Baloch, Baluch
    people     Pakistanis
    capital    Islamabad
    forces     Pakistani Army, Pakistani Armed Forces, Pakistani Air Force, Pakistani Navy, Pakistan Army
    forces     Pakistan Armed Forces, Pakistan Air Force, Pakistan Navy, Frontier Corps, Pakistan Rangers
    forces     Inter-Services Public Relations, ISPR
    government Musharraf government, Musharraf regime, Sharif government, Imran Khan government
    government Zardari government, Bhutto government, Gilani government, PPP government, PTI government

country PLW
    name       Palau, Republic of Palau, Belau
    adjective  Palauan
    people     Palauans
    capital    Ngerulmud
    forces     Palau Bureau of Public Safety

country PAN
    name       Panama, Republic of Panama
    adjective  Panamanian
    people     Panamanians
    capital    Panama City
    forces     Panama Defense Forces, Panamanian Public Forces, Panamanian Defense Forces
    government Noriega regime, Noriega government, Mulino government

country PNG
    name       Papua New Guinea, Independent State of Papua New Guinea, PNG, Bougainville
    adjective  Papua New Guinean, Bougainvillean
    people     Papua New Guineans
    capital    Port Moresby
    forces     Papua New Guinean Army, Papua New Guinean Armed Forces, Papua New Guinean Air Force
    forces     Papua New Guinean Navy, Papua New Guinea Defence Force
    government Marape government, O'Neill government

country PRY
    name       Paraguay, Republic of Paraguay
    adjective  Paraguayan
    people     Paraguayans
    capital    Asunción
    forces     Paraguayan Army, Paraguayan Armed Forces, Paraguayan Air Force
    government Lugo government, Peña government, Stroessner regime

country PER
    name       Peru, Republic of Peru
    adjective  Peruvian
    people     Peruvians
    capital    Lima
    forces     Peruvian Army, Peruvian Armed Forces, Peruvian Air Force, Peruvian Navy
    government Fujimori government, Fujimori regime, Toledo government, Humala government, Castillo government
    government Boluarte government

country PHL
    name       Philippines, Republic of the Philippines, Philippine Islands, Mindanao, Bangsamoro
    adjective  Philippine, Filipino, Filipina, Pilipino
    people     Filipinos, Filipinas
    capital    Manila
    metonym    Malacañang, Malacañang Palace
    forces     Philippine Army, Philippine Armed Forces, Philippine Air Force, Philippine Navy
    forces     Armed Forces of the Philippines, Philippine Marines, Philippine Coast Guard
    government Duterte government, Duterte administration, Aquino government, Aquino administration
    government Arroyo government, Arroyo administration, Marcos government, Marcos administration
    government Marcos regime, Ramos government, Estrada government, Estrada administration

country POL
    name       Poland, Republic of Poland, Polska
    adjective  Polish
    people     Poles
    capital    Warsaw
    forces     Polish Army, Polish Armed Forces, Polish Air Force, Polish Navy
    forces     Polish Territorial Defence Forces
    government Tusk government, Morawiecki government, Kaczynski government, Law and Justice government
    government PiS government

country PRT
    name       Portugal, Portuguese Republic, Azores, Madeira
    adjective  Portuguese
    capital    Lisbon
    forces     Portuguese Army, Portuguese Armed Forces, Portuguese Air Force, Portuguese Navy
    government Costa government, Sócrates government

country QAT
    name       Qatar, State of Qatar
    adjective  Qatari
    people     Qataris
    capital    Doha
    forces     Qatari Army, Qatari Armed Forces, Qatari Air Force, Qatari Navy, Qatari Emiri Air Force

country ROU
    name       Romania, Rumania, Roumania
    adjective  Romanian, Rumanian
    people     Romanians
    capital    Bucharest
    forces     Romanian Army, Romanian Armed Forces, Romanian Air Force, Romanian Navy, Romanian Land Forces
    government Ceausescu regime, Ceausescu government, Iliescu government

country RUS
    name       Russia, Russian Federation, Soviet Union, USSR, U.S.S.R., Union of Soviet Socialist Republics
    name       Chechnya, Chechen Republic, Ichkeria, Chechen Republic of Ichkeria, Dagestan, Daghestan
    name       Ingushetia, North Ossetia, Tatarstan, Kabardino-Balkaria, North Caucasus, Kaliningrad, Siberia
    adjective  Russian, Russo, Soviet, Chechen, Dagestani, Ingush, Tatar
    people     Russians, Soviets, Chechens
    capital    Moscow
    metonym    Kremlin
    forces     Russian Army, Russian Armed Forces, Russian Air Force, Russian Navy, Red Army, Soviet Army
    forces     Soviet Navy, Soviet Air Force, Armed Forces of the Russian Federation, Russian Aerospace Forces
    forces     Russian Ground Forces, Black Sea Fleet, Pacific Fleet, Northern Fleet, Baltic Fleet, Rosgvardia
    forces     Russian National Guard, Kadyrovtsy, VDV
    government Putin regime, Putin government, Putin administration, Medvedev government, Yeltsin government
    government Gorbachev government, Kadyrov regime
    example    Russia attacked Ukraine. => RUS ASSAULT UKR

country RWA
    name       Rwanda, Republic of Rwanda
    adjective  Rwandan, Rwandese
    people     Rwandans
    capital    Kigali
    forces     Rwandan Army, Rwandan Armed Forces, Rwandan Air Force, Rwanda Defence Force
    forces     Rwandan Defence Force, Rwanda Defense Force, RDF, Rwandan Patriotic Army, RPA
    government Kagame government, Kagame regime, Habyarimana government, Habyarimana regime

country KNA
    name       Saint Kitts and Nevis, St. Kitts and Nevis, St Kitts and Nevis, St. Kitts, Nevis
    adjective  Kittitian, Nevisian
    people     Kittitians
    capital    Basseterre
    forces     Saint Kitts and Nevis Defence Force

country LCA
    name       Saint Lucia, St. Lucia, St Lucia
    adjective  Saint Lucian, St. Lucian, St Lucian
    people     Saint Lucians
    capital    Castries
    forces     Royal Saint Lucia Police Force

country VCT
    name       Saint Vincent and the Grenadines, St. Vincent and the Grenadines, St Vincent and the Grenadines
    name       St. Vincent, Saint Vincent
    adjective  Vincentian
    people     Vincentians
    capital    Kingstown
    forces     Royal Saint Vincent and the Grenadines Police Force

country WSM
    name       Samoa, Western Samoa, Independent State of Samoa
    adjective  Samoan
    people     Samoans
    capital    Apia
    forces     Samoa Police Service

country SMR
    name       San Marino, Republic of San Marino
    adjective  Sammarinese
    forces     Sammarinese Guard of the Rock

country STP
    name       São Tomé and Príncipe, São Tomé, Democratic Republic of São Tomé and Príncipe
    adjective  São Toméan, Santomean
    people     Santomeans
    forces     São Toméan Army, São Toméan Armed Forces, São Toméan Air Force, São Toméan Navy
    forces     Armed Forces of São Tomé and Príncipe

country SAU
    name       Saudi Arabia, Kingdom of Saudi Arabia, KSA, Saudi Kingdom
    adjective  Saudi Arabian, Saudi
    people     Saudis, Saudi Arabians
    capital    Riyadh
    forces     Saudi Army, Saudi Armed Forces, Saudi Air Force, Saudi Navy, Royal Saudi Air Force
    forces     Royal Saudi Land Forces, Royal Saudi Navy, Royal Saudi Air Defense Forces, Saudi National Guard
    forces     Saudi Arabian National Guard
    government House of Saud, Saudi monarchy, Al Saud

country SEN
    name       Senegal, Republic of Senegal, Casamance
    adjective  Senegalese, Casamançais
    capital    Dakar
    forces     Senegalese Army, Senegalese Armed Forces, Senegalese Air Force, Senegalese Navy
    forces     Senegal Armed Forces
    government Wade government, Sall government, Sonko government

country SRB
    name       Serbia, Republic of Serbia, Yugoslavia, Federal Republic of Yugoslavia
    name       Socialist Federal Republic of Yugoslavia, Serbia and Montenegro, FRY, Vojvodina
    adjective  Serbian, Yugoslav, Yugoslavian, Serb
    people     Serbs, Serbians, Yugoslavs
    capital    Belgrade
    forces     Serbian Army, Serbian Armed Forces, Serbian Air Force, Yugoslav People's Army, JNA
    forces     Yugoslav National Army, Serbian and Montenegrin Army
    government Milosevic regime, Milosevic government, Milošević regime, Vucic government, Vučić regime
    government Tadić government, Koštunica government

country SYC
    name       Seychelles, Republic of Seychelles
    adjective  Seychellois
    forces     Seychellois Army, Seychellois Armed Forces, Seychellois Air Force, Seychellois Navy
    forces     Seychelles People's Defence Forces, Seychelles Defence Forces

country SLE
    name       Sierra Leone, Republic of Sierra Leone
    adjective  Sierra Leonean, Sierra Leonian
    people     Sierra Leoneans
    capital    Freetown
    forces     Sierra Leonean Army, Sierra Leonean Armed Forces, Sierra Leonean Air Force, Sierra Leonean Navy
    forces     Republic of Sierra Leone Armed Forces, Sierra Leone Army
    government Kabbah government, Koroma government

country SGP
    name       Singapore, Republic of Singapore
    adjective  Singaporean
    people     Singaporeans
    forces     Singaporean Army, Singaporean Armed Forces, Singaporean Air Force, Singaporean Navy
    forces     Singapore Armed Forces, Republic of Singapore Air Force, Republic of Singapore Navy

country SVK
    name       Slovakia, Slovak Republic
    adjective  Slovak, Slovakian
    people     Slovaks
    capital    Bratislava
    forces     Slovak Army, Slovak Armed Forces, Slovak Air Force
    government Fico government, Mečiar government

country SVN
    name       Slovenia, Republic of Slovenia
    adjective  Slovenian, Slovene
    people     Slovenes, Slovenians
    capital    Ljubljana
    forces     Slovenian Army, Slovenian Armed Forces, Slovenian Air Force, Slovenian Navy
    government Janša government

country SLB
    name       Solomon Islands, Solomons, British Solomon Islands
    adjective  Solomon Islander
    people     Solomon Islanders
    capital    Honiara
    forces     Royal Solomon Islands Police Force
    government Sogavare government

country SOM
    name       Somalia, Federal Republic of Somalia, Somali Republic, Jubaland, Galmudug
    adjective  Somali, Somalian
    people     Somalis, Somalians
    capital    Mogadishu, Muqdisho
    metonym    Villa Somalia
    forces     Somali Army, Somali Armed Forces, Somali Air Force, Somali Navy, Somali National Army, Danab
    government Transitional Federal Government, TFG, Federal Government of Somalia
    government Transitional National Government of Somalia, Siad Barre regime, Barre regime, Farmajo government

country ZAF
    name       South Africa, Republic of South Africa, RSA, KwaZulu-Natal
    adjective  South African, Zulu
    people     South Africans, Zulus
    capital    Pretoria, Cape Town
    metonym    Union Buildings
    forces     South African Army, South African Armed Forces, South African Air Force, South African Navy
    forces     South African National Defence Force, South African National Defense Force, SANDF
    forces     South African Defence Force, SADF
    government Zuma government, Zuma administration, Mbeki government, Mandela government, Ramaphosa government
    government Ramaphosa administration, De Klerk government, ANC government, apartheid regime
    government apartheid government, Apartheid government

country SSD
    name       South Sudan, Republic of South Sudan, Southern Sudan, S. Sudan
    adjective  South Sudanese, Southern Sudanese
    capital    Juba
    forces     South Sudanese Army, South Sudanese Armed Forces, South Sudanese Air Force
    forces     South Sudan People's Defence Forces, SSPDF, South Sudan Army
    government Kiir government, Salva Kiir government, Government of South Sudan

country ESP
    name       Spain, Kingdom of Spain, España, Catalonia, Cataluña, Catalunya, Basque Country, Galicia
    name       Andalusia
    adjective  Spanish, Catalan, Basque
    people     Spaniards, Spaniard, Catalans, Basques
    capital    Madrid
    metonym    Moncloa, Zarzuela
    forces     Spanish Army, Spanish Armed Forces, Spanish Air Force, Spanish Navy, Spanish Foreign Legion
    government Sánchez government, Rajoy government, Zapatero government, Aznar government

country LKA
    name       Sri Lanka, Democratic Socialist Republic of Sri Lanka, Ceylon, Jaffna
    adjective  Sri Lankan, Sinhalese, Ceylonese, Tamil, Lankan
    people     Sri Lankans
    capital    Colombo, Sri Jayawardenepura Kotte
    metonym    Temple Trees
    forces     Sri Lankan Army, Sri Lankan Armed Forces, Sri Lankan Air Force, Sri Lankan Navy, Sri Lanka Army
    forces     Sri Lanka Armed Forces, Sri Lanka Navy, Sri Lanka Air Force
    government Rajapaksa government, Rajapaksa regime, Rajapakse government, Sirisena government
    government Kumaratunga government, Wickremesinghe government

country SDN
    name       Sudan, Republic of the Sudan, Republic of Sudan, Darfur, South Kordofan, Kordofan
    name       Blue Nile State
    adjective  Sudanese, Darfuri, Darfurian
    people     Darfuris, Darfurians
    capital    Khartoum, Khartum
    forces     Sudanese Army, Sudanese Armed Forces, Sudanese Air Force, Sudanese Navy, Sudan Armed Forces, SAF
    forces     Sudanese People's Armed Forces
    government Bashir regime, Bashir government, al-bashir regime, al-bashir government
    government National Congress government, Hamdok government, Burhan government, Sovereignty Council
    government Transitional Sovereignty Council, Transitional Military Council of Sudan
    government Sudanese Transitional Military Council

country SUR
    name       Suriname, Surinam, Republic of Suriname, Dutch Guiana
    adjective  Surinamese
    people     Surinamers
    capital    Paramaribo
    forces     Surinamese Army, Surinamese Armed Forces, Surinamese Air Force, Surinamese Navy
    forces     Suriname National Army
    government Bouterse government

country SWE
    name       Sweden, Kingdom of Sweden
    adjective  Swedish
    people     Swedes, Swede
    capital    Stockholm
    metonym    Rosenbad
    forces     Swedish Army, Swedish Armed Forces, Swedish Air Force, Swedish Navy
    government Löfven government, Kristersson government

country CHE
    name       Switzerland, Swiss Confederation, Helvetic Confederation
    adjective  Swiss
    capital    Bern, Berne
    forces     Swiss Army, Swiss Armed Forces, Swiss Air Force

country SYR
    name       Syria, Syrian Arab Republic, Arab Republic of Syria
    adjective  Syrian, Syrian Arab
    people     Syrians
    capital    Damascus
    forces     Syrian Army, Syrian Armed Forces, Syrian Air Force, Syrian Navy, Syrian Arab Army, SAA
    forces     Syrian Arab Armed Forces, Syrian Arab Air Force, SyAAF, Syrian Republican Guard, Tiger Forces
    forces     National Defence Forces, National Defense Forces, National Defence Force, National Defense Force
    forces     NDF, Assad forces, Assad army, Assad troops
    government Assad regime, Assad government, al-assad regime, al-assad government, Bashar al-Assad regime
    government Bashar Assad regime, Bashar al-Assad government, Baath regime, Ba'ath regime, Baathist regime
    government Sharaa government, Syrian transitional government, Syrian Transitional Government
    example    The Assad regime bombed Syrian rebels. => SYRGOV ASSAULT SYRREB

country TJK
    name       Tajikistan, Republic of Tajikistan, Tadzhikistan, Tadjikistan
    adjective  Tajik, Tajikistani, Tadjik, Tadzhik
    people     Tajiks
    capital    Dushanbe
    forces     Tajik Army, Tajik Armed Forces, Tajik Air Force, Armed Forces of Tajikistan
    government Rahmon regime, Rahmon government, Rakhmonov government

country TZA
    name       Tanzania, United Republic of Tanzania, Tanganyika, Zanzibar
    adjective  Tanzanian, Zanzibari
    people     Tanzanians, Zanzibaris
    capital    Dodoma, Dar es Salaam
    forces     Tanzanian Army, Tanzanian Armed Forces, Tanzanian Air Force, Tanzanian Navy
    forces     Tanzania People's Defence Force
    government Magufuli government, Hassan government

country THA
    name       Thailand, Kingdom of Thailand, Siam
    adjective  Thai
    people     Thais
    capital    Bangkok
    forces     Thai Army, Thai Armed Forces, Thai Air Force, Thai Navy, Royal Thai Army
    forces     Royal Thai Armed Forces, Royal Thai Air Force, Royal Thai Navy
    government Thaksin government, Yingluck government, Prayuth government, Prayut government
    government National Council for Peace and Order, NCPO, Abhisit government, Srettha government

country TLS
    name       Timor-Leste, East Timor, Timor Leste, Democratic Republic of Timor-Leste
    adjective  East Timorese, Timorese
    capital    Dili
    forces     East Timorese Army, East Timorese Armed Forces, East Timorese Air Force, East Timorese Navy
    forces     Timor Leste Defence Force, F-FDTL

country TGO
    name       Togo, Togolese Republic
    adjective  Togolese
    capital    Lomé
    forces     Togolese Army, Togolese Armed Forces, Togolese Air Force, Togolese Navy
    government Gnassingbé government, Gnassingbé regime, Eyadéma regime

country TON
    name       Tonga, Kingdom of Tonga
    adjective  Tongan
    people     Tongans
    capital    Nuku'alofa
    forces     His Majesty's Armed Forces of Tonga, Tonga Defence Services

country TTO
    name       Trinidad and Tobago, Trinidad, Tobago, Trinidad & Tobago
    adjective  Trinidadian, Tobagonian
    people     Trinidadians, Trinbagonians
    capital    Port of Spain, Port-of-Spain
    forces     Trinidad and Tobago Defence Force

country TUN
    name       Tunisia, Republic of Tunisia, Tunisian Republic
    adjective  Tunisian
    people     Tunisians
    capital    Tunis
    metonym    Carthage Palace
    forces     Tunisian Army, Tunisian Armed Forces, Tunisian Air Force, Tunisian Navy
    government Ben Ali regime, Ben Ali government, Saied government, Saied regime, Ennahda government

country TUR
    name       Turkey, Türkiye, Republic of Turkey, Republic of Türkiye
    adjective  Turkish
    people     Turks, Turk
    capital    Ankara
    metonym    Bestepe
    forces     Turkish Army, Turkish Armed Forces, Turkish Air Force, Turkish Navy, Turkish Gendarmerie
    forces     Turkish Land Forces, TAF, TSK, Turkish General Staff
    government Erdoğan government, Erdoğan regime, Erdoğan administration, AKP government, Ecevit government

country TKM
    name       Turkmenistan, Turkmenia
    adjective  Turkmenistani, Turkmenian
    people     Turkmenistanis
    capital    Ashgabat, Ashkhabad
    forces     Armed Forces of Turkmenistan, Turkmen Army
    government Niyazov regime, Berdymukhamedov regime

country TUV
    name       Tuvalu, Ellice Islands
    adjective  Tuvaluan
    people     Tuvaluans
    capital    Funafuti
    forces     Tuvalu Police Force

country UGA
    name       Uganda, Republic of Uganda
    adjective  Ugandan
    people     Ugandans
    capital    Kampala
    forces     Ugandan Army, Ugandan Armed Forces, Ugandan Air Force, Uganda People's Defence Force
    forces     Ugandan People's Defence Force, Uganda People's Defense Force, Uganda Peoples Defence Forces
    forces     UPDF, Uganda Army
    government Museveni government, Museveni regime, Amin regime, NRM government

country UKR
    name       Ukraine, Crimea, Autonomous Republic of Crimea, Donbas, Donbass, Donetsk Oblast, Luhansk Oblast
    adjective  Ukrainian, Crimean
    people     Ukrainians
    capital    Kyiv, Kiev
    metonym    Bankova
    forces     Ukrainian Army, Ukrainian Armed Forces, Ukrainian Air Force, Ukrainian Navy
    forces     Armed Forces of Ukraine, Ukrainian Ground Forces, AFU, Ukraine Army, Ukrainian National Guard
    forces     National Guard of Ukraine, Azov Battalion, Azov Regiment, Azov Brigade, Aidar Battalion
    forces     Ukrainian Marines
    government Kyiv authorities, Kiev authorities, Kyiv regime, Kiev regime, Kyiv government, Kiev government
    government Kiev junta, Zelensky government, Zelenskyy government, Zelensky administration
    government Poroshenko government, Poroshenko administration, Yanukovych government, Yanukovych regime
    government Yushchenko government, Kuchma government

country ARE
    name       United Arab Emirates, UAE, U.A.E., Emirates, Dubai, Sharjah
    adjective  Emirati, Emiri
    people     Emiratis
    capital    Abu Dhabi
    forces     Emirati Army, Emirati Armed Forces, Emirati Air Force, Emirati Navy, UAE Armed Forces
    forces     UAE Air Force

country GBR
    name       United Kingdom, UK, U.K., Britain, Great Britain
    name       United Kingdom of Great Britain and Northern Ireland, England, Scotland, Wales, Northern Ireland
    name       Ulster
    adjective  British, English, Scottish, Welsh, Northern Irish, Scots
    people     Britons, Briton, Brits, Brit, Englishmen, Englishman, Scotsmen, Welshmen
    capital    London
    metonym    Downing Street, 10 Downing Street, Whitehall, Buckingham Palace, Holyrood, Stormont
    forces     British Army, British Armed Forces, British Air Force, British Navy, Royal Air Force, RAF
    forces     Royal Navy, Royal Marines, UK Armed Forces, UK Forces, SAS, Special Air Service
    forces     Royal Ulster Regiment, Black Watch
    government Blair government, Cameron government, Theresa May government, Johnson government
    government Boris Johnson government, Thatcher government, Truss government, Sunak government
    government Starmer government, Scottish Government, Welsh Government, Northern Ireland Executive

country USA
    name       United States, U.S., US, USA, U.S.A., United States of America, America, Texas, California
    name       Florida, New York, New Jersey, New Mexico, New Hampshire, Arizona, Alaska, Hawaii, Louisiana
    name       Michigan, Ohio, Illinois, Pennsylvania, West Virginia, Maryland, Minnesota, Wisconsin
    name       Massachusetts, Connecticut, North Carolina, South Carolina, Tennessee, Kentucky, Alabama
    name       Mississippi, Missouri, Arkansas, Oklahoma, Kansas, Nebraska, North Dakota, South Dakota, Wyoming
    name       Idaho, Oregon, Nevada, Utah, Iowa, Indiana, Delaware, Vermont
    adjective  American
    people     Americans
    capital    Washington D.C., Washington DC, Washington
    metonym    White House, Oval Office, Foggy Bottom, Uncle Sam, West Wing, Pennsylvania Avenue
    forces     American Army, American Armed Forces, American Air Force, American Navy, US Army, U.S. Army
    forces     United States Army, US Navy, U.S. Navy, United States Navy, US Air Force, U.S. Air Force
    forces     United States Air Force, USAF, US Marine Corps, U.S. Marine Corps, United States Marine Corps
    forces     US Marines, U.S. Marines, USMC, U.S. Central Command, US Central Command
    forces     United States Central Command, CENTCOM, Centcom, AFRICOM, US Africa Command, U.S. Africa Command
    forces     EUCOM, PACOM, Indo-Pacific Command, INDOPACOM, U.S. Forces Korea, US Forces Korea, USFK
    forces     US Armed Forces, U.S. Armed Forces, US Special Forces, Green Berets, Navy SEALs, Navy SEAL
    forces     US National Guard, Army National Guard, Delta Force, US Coast Guard, U.S. Coast Guard
    forces     Fifth Fleet, Sixth Fleet, Seventh Fleet, 5th Fleet, 6th Fleet, 7th Fleet, Pentagon
    forces     Joint Chiefs of Staff, US Joint Chiefs, U.S. Joint Chiefs, Continental Army
    government Obama administration, Trump administration, Biden administration, Bush administration
    government Clinton administration, Reagan administration, Carter administration, Obama government
    government Trump government, Trump regime, Biden government, Bush government
    example    The White House condemned North Korea. => USAGOV ACCUSE PRK

country URY
    name       Uruguay, Oriental Republic of Uruguay
    adjective  Uruguayan
    people     Uruguayans
    capital    Montevideo
    forces     Uruguayan Army, Uruguayan Armed Forces, Uruguayan Air Force, Uruguayan Navy
    government Mujica government

country UZB
    name       Uzbekistan, Republic of Uzbekistan, Karakalpakstan
    adjective  Uzbek, Uzbekistani
    people     Uzbeks
    capital    Tashkent
    forces     Uzbek Army, Uzbek Armed Forces, Uzbek Air Force
    government Karimov regime, Karimov government, Mirziyoyev government

country VUT
    name       Vanuatu, Republic of Vanuatu, New Hebrides
    adjective  Vanuatuan, Ni-Vanuatu, Ni Vanuatu
    people     Vanuatuans
    capital    Port Vila
    forces     Vanuatu Mobile Force

country VEN
    name       Venezuela, Bolivarian Republic of Venezuela, Bolivarian Republic
    adjective  Venezuelan
    people     Venezuelans
    capital    Caracas
    metonym    Miraflores, Miraflores Palace
    forces     Venezuelan Army, Venezuelan Armed Forces, Venezuelan Air Force, Venezuelan Navy
    forces     Bolivarian National Guard, Bolivarian National Armed Forces, FANB, Venezuelan National Guard
    government Maduro government, Maduro regime, Maduro administration, Chávez government, Chávez regime
    government Chávez administration, Nicolás Maduro government, Bolivarian government

country VNM
    name       Vietnam, Viet Nam, Socialist Republic of Vietnam, Socialist Republic of Viet Nam, North Vietnam
    name       South Vietnam
    adjective  Vietnamese, North Vietnamese, South Vietnamese
    capital    Hanoi, Ha Noi
    forces     Vietnamese Army, Vietnamese Armed Forces, Vietnamese Air Force, Vietnamese Navy
    forces     People's Army of Vietnam, Vietnam People's Army, PAVN, Vietnam Coast Guard

country YEM
    name       Yemen, Republic of Yemen, South Yemen, North Yemen, Yemen Arab Republic, Hadramawt, Hadhramaut
    adjective  Yemeni, Yemenite, Southern Yemeni
    people     Yemenis
    capital    Sanaa, Sana'a, Aden
    forces     Yemeni Army, Yemeni Armed Forces, Yemeni Air Force, Yemeni Navy, Yemeni Republican Guard
    forces     Yemen Army
    government Hadi government, Saleh regime, Saleh government, Presidential Leadership Council
    government Yemeni Presidential Leadership Council

country ZMB
    name       Zambia, Republic of Zambia, Northern Rhodesia
    adjective  Zambian
    people     Zambians
    capital    Lusaka
    forces     Zambian Army, Zambian Armed Forces, Zambian Air Force, Zambia Army
    government Lungu government, Hichilema government, Chiluba government, Kaunda government

country ZWE
    name       Zimbabwe, Republic of Zimbabwe, Rhodesia, Southern Rhodesia
    adjective  Zimbabwean, Rhodesian
    people     Zimbabweans
    capital    Harare
    forces     Zimbabwean Army, Zimbabwean Armed Forces, Zimbabwean Air Force, Zimbabwe Defence Forces
    forces     Zimbabwe Defense Forces, Zimbabwe National Army, Zimbabwe Army
    government Mugabe regime, Mugabe government, Mnangagwa government, Mnangagwa regime, ZANU-PF government
    government Zanu-PF government

country PSE
    name       Palestine, State of Palestine, Palestinian Territories, Occupied Palestinian Territory
    name       Occupied Territories, Gaza, Gaza Strip, West Bank, Occupied West Bank, Judea and Samaria
    name       Palestinian territories
    adjective  Palestinian, Gazan
    people     Palestinians, Gazans
    capital    Ramallah
    forces     Palestinian National Security Forces, Palestinian Security Forces
    government Palestinian Authority, Palestinian National Authority, Palestine National Authority, PNA
    government Abbas government, Arafat government

country XKX
    name       Kosovo, Republic of Kosovo, Kosova, Kosovo and Metohija
    adjective  Kosovar, Kosovan, Kosovo Albanian
    people     Kosovars, Kosovans, Kosovo Albanians
    capital    Pristina, Prishtina, Priština
    forces     Kosovo Security Force, KSF, Kosovo Protection Corps
    government Kurti government, Thaçi government

country TWN
    name       Taiwan, Republic of China, ROC, R.O.C., Chinese Taipei, Formosa
    adjective  Taiwanese
    capital    Taipei
    forces     Taiwanese Army, Taiwanese Armed Forces, Taiwanese Air Force, Taiwanese Navy
    forces     Republic of China Armed Forces, ROC Army, Taiwan Armed Forces, Taiwan Air Force, Taiwan Navy
    forces     Taiwan Coast Guard
    government Tsai government, Tsai administration, Chen Shui-bian government, Lai government
    government Lai administration

country VAT
    name       Vatican, Vatican City, Holy See, Vatican City State
    metonym    Roman Curia, Apostolic See
    forces     Swiss Guard, Pontifical Swiss Guard

country ESH
    name       Western Sahara, Sahrawi Arab Democratic Republic, SADR, Saharan Arab Democratic Republic
    adjective  Sahrawi, Saharawi, Western Saharan
    people     Sahrawis, Saharawis
    capital    Laayoune, El Aaiún
    forces     Sahrawi People's Liberation Army

country HKG
    name       Hong Kong, Hongkong, Hong Kong Special Administrative Region, HKSAR
    adjective  Hongkongese
    people     Hong Kongers, Hongkongers, Hong Konger
    forces     Hong Kong Garrison, Hong Kong Disciplined Services
    government Lam administration, Carrie Lam government, Hong Kong Government

country MAC
    name       Macau, Macao
    adjective  Macanese
    forces     Macau Security Force

country GRL
    name       Greenland, Kalaallit Nunaat
    adjective  Greenlandic, Greenlander
    people     Greenlanders
    capital    Nuuk
    forces     Joint Arctic Command
    government Naalakkersuisut

country FRO
    name       Faroe Islands, Faroes, Faeroe Islands
    adjective  Faroese
    capital    Tórshavn
    forces     Island Command Faroes

country PRI
    name       Puerto Rico, Commonwealth of Puerto Rico
    adjective  Puerto Rican
    people     Puerto Ricans
    forces     Puerto Rico National Guard

country GUM
    name       Guam
    adjective  Guamanian, Chamorro
    people     Guamanians
    capital    Hagåtña
    forces     Guam National Guard

country VIR
    name       U.S. Virgin Islands, US Virgin Islands, United States Virgin Islands
    forces     Virgin Islands National Guard

country ASM
    name       American Samoa
    adjective  American Samoan
    people     American Samoans
    capital    Pago Pago
    forces     American Samoa Army Reserve

country MNP
    name       Northern Mariana Islands, Northern Marianas, Saipan
    forces     Northern Mariana Islands National Guard

country VGB
    name       British Virgin Islands, BVI
    capital    Road Town
    forces     Royal Virgin Islands Police Force

country BMU
    name       Bermuda
    adjective  Bermudian, Bermudan
    people     Bermudians
    forces     Royal Bermuda Regiment, Bermuda Regiment

country CYM
    name       Cayman Islands, Caymans
    adjective  Caymanian
    people     Caymanians
    forces     Cayman Islands Regiment

country TCA
    name       Turks and Caicos Islands, Turks and Caicos
    forces     Turks and Caicos Islands Regiment

country AIA
    name       Anguilla
    adjective  Anguillan
    people     Anguillans
    forces     Royal Anguilla Police Force

country MSR
    name       Montserrat
    adjective  Montserratian
    people     Montserratians
    forces     Royal Montserrat Defence Force

country FLK
    name       Falkland Islands, Falklands, Malvinas, Islas Malvinas
    adjective  Falkland
    people     Falkland Islanders, Falklanders
    capital    Port Stanley
    forces     Falkland Islands Defence Force

country GIB
    name       Gibraltar
    adjective  Gibraltarian
    people     Gibraltarians
    forces     Royal Gibraltar Regiment

country SHN
    name       Saint Helena, St. Helena, Ascension Island
    forces     Saint Helena Police Service

country IMN
    name       Isle of Man
    adjective  Manx
    forces     Isle of Man Constabulary

country JEY
    name       Jersey Island, Bailiwick of Jersey
    capital    Saint Helier
    forces     Jersey Field Squadron

country GGY
    name       Guernsey, Bailiwick of Guernsey
    capital    Saint Peter Port
    forces     Guernsey Police Force

country ABW
    name       Aruba
    adjective  Aruban
    people     Arubans
    capital    Oranjestad
    forces     Aruban Militia

country CUW
    name       Curaçao, Netherlands Antilles
    adjective  Curaçaoan, Antillean
    people     Antilleans
    capital    Willemstad
    forces     Curaçao Militia

country SXM
    name       Sint Maarten, St. Maarten, St Maarten
    capital    Philipsburg
    forces     Sint Maarten Police Force

country GLP
    name       Guadeloupe
    adjective  Guadeloupean, Guadeloupian
    people     Guadeloupeans
    capital    Basse-Terre
    forces     Guadeloupe Gendarmerie

country MTQ
    name       Martinique
    adjective  Martinican, Martiniquais
    people     Martinicans
    capital    Fort-de-France
    forces     Martinique Gendarmerie

country GUF
    name       French Guiana, Guyane
    adjective  French Guianan, French Guianese
    capital    Cayenne
    forces     French Guiana Gendarmerie

country REU
    name       Réunion Island, La Réunion
    adjective  Réunionese, Réunionnais
    capital    Saint-Denis de la Réunion
    forces     Réunion Gendarmerie

country MYT
    name       Mayotte
    adjective  Mahoran, Mahorais
    people     Mahorans
    capital    Mamoudzou
    forces     Mayotte Gendarmerie

country NCL
    name       New Caledonia, Kanaky
    adjective  New Caledonian, Kanak
    people     New Caledonians, Kanaks
    capital    Nouméa
    forces     Armed Forces of New Caledonia

country PYF
    name       French Polynesia, Tahiti
    adjective  French Polynesian, Tahitian
    people     French Polynesians, Tahitians
    capital    Papeete
    forces     Armed Forces of French Polynesia

country WLF
    name       Wallis and Futuna
    adjective  Wallisian, Futunan
    people     Wallisians
    capital    Mata-Utu
    forces     Wallis and Futuna Gendarmerie

country SPM
    name       Saint Pierre and Miquelon, St. Pierre and Miquelon
    capital    Saint-Pierre
    forces     Saint Pierre and Miquelon Gendarmerie

country COK
    name       Cook Islands
    adjective  Cook Islands Maori
    people     Cook Islanders
    capital    Avarua
    forces     Cook Islands Police Service

country NIU
    name       Niue
    adjective  Niuean
    people     Niueans
    capital    Alofi
    forces     Niue Police Department

country TKL
    name       Tokelau
    adjective  Tokelauan
    people     Tokelauans
    forces     Tokelau Police

country IOT
    name       British Indian Ocean Territory, Chagos Islands, Chagos, Diego Garcia, Chagos Archipelago
    adjective  Chagossian
    people     Chagossians
    forces     Naval Support Facility Diego Garcia
