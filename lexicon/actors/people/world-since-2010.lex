# People: heads of government and foreign ministers since 2010, continued.

person Ann Linde
    name     Ann Linde
    post     SWEGOV foreign minister 2019-09-10..2022-10-18

person Tobias Billstrom
    name     Tobias Billstrom, Tobias Billström
    post     SWEGOV foreign minister 2022-10-18..2024-09-10

person Maria Malmer Stenergard
    name     Maria Malmer Stenergard
    post     SWEGOV foreign minister 2024-09-10..

person Espen Barth Eide
    name     Espen Barth Eide, Barth Eide
    post     NORGOV foreign minister 2012-09-21..2013-10-16
    post     NORGOV foreign minister 2023-10-16..

person Ine Eriksen Soreide
    name     Ine Eriksen Soreide, Ine Eriksen Søreide
    post     NORGOV foreign minister 2017-10-20..2021-10-14

person Anniken Huitfeldt
    name     Anniken Huitfeldt, Huitfeldt
    post     NORGOV foreign minister 2021-10-14..2023-10-16

person Villy Sovndal
    name     Villy Sovndal, Villy Søvndal
    post     DNKGOV foreign minister 2011-10-03..2013-12-12

person Martin Lidegaard
    name     Martin Lidegaard, Lidegaard
    post     DNKGOV foreign minister 2014-02-03..2015-06-28

person Kristian Jensen
    name     Kristian Jensen
    post     DNKGOV foreign minister 2015-06-28..2016-11-28

person Anders Samuelsen
    name     Anders Samuelsen
    post     DNKGOV foreign minister 2016-11-28..2019-06-27

person Jeppe Kofod
    name     Jeppe Kofod, Kofod
    post     DNKGOV foreign minister 2019-06-27..2022-12-15

person Lene Espersen
    name     Lene Espersen
    post     DNKGOV foreign minister 2010-02-23..2011-10-03

person Jyrki Katainen
    name     Jyrki Katainen, Katainen
    post     FINGOV prime minister 2011-06-22..2014-06-24

person Mari Kiviniemi
    name     Mari Kiviniemi
    post     FINGOV prime minister 2010-06-22..2011-06-22

person Juha Sipila
    name     Juha Sipila, Juha Sipilä, Sipila
    post     FINGOV prime minister 2015-05-29..2019-06-06

person Antti Rinne
    name     Antti Rinne
    post     FINGOV prime minister 2019-06-06..2019-12-10

person Petteri Orpo
    name     Petteri Orpo, Orpo
    post     FINGOV prime minister 2023-06-20..

person Tarja Halonen
    name     Tarja Halonen
    post     FINGOV president 2000-03-01..2012-03-01

person Erkki Tuomioja
    name     Erkki Tuomioja, Tuomioja
    post     FINGOV foreign minister 2011-06-22..2015-05-29

person Elina Valtonen
    name     Elina Valtonen, Valtonen
    post     FINGOV foreign minister 2023-06-20..

person Maxime Verhagen
    name     Maxime Verhagen
    post     NLDGOV foreign minister 2007-02-22..2010-10-14

person Uri Rosenthal
    name     Uri Rosenthal
    post     NLDGOV foreign minister 2010-10-14..2012-11-05

person Frans Timmermans
    name     Frans Timmermans, Timmermans
    post     NLDGOV foreign minister 2012-11-05..2014-10-17
    post     IGOEEC European Commission vice president 2014-11-01..2023-08-22

person Stef Blok
    name     Stef Blok
    post     NLDGOV foreign minister 2018-03-07..2021-05-25

person Wopke Hoekstra
    name     Wopke Hoekstra, Hoekstra
    post     NLDGOV foreign minister 2022-01-10..2023-09-01
    post     IGOEEC European commissioner 2023-10-06..

person Hanke Bruins Slot
    name     Hanke Bruins Slot
    post     NLDGOV foreign minister 2023-09-05..2024-07-02

person Caspar Veldkamp
    name     Caspar Veldkamp, Veldkamp
    post     NLDGOV foreign minister 2024-07-02..2025-08-22

person Yves Leterme
    name     Yves Leterme, Leterme
    post     BELGOV prime minister 2009-11-25..2011-12-06

person Steven Vanackere
    name     Steven Vanackere
    post     BELGOV foreign minister 2009-11-25..2011-12-06

person Sophie Wilmes
    name     Sophie Wilmes, Sophie Wilmès, Wilmes
    post     BELGOV prime minister 2019-10-27..2020-10-01
    post     BELGOV foreign minister 2020-10-01..2022-07-14

person Hadja Lahbib
    name     Hadja Lahbib, Lahbib
    post     BELGOV foreign minister 2022-07-15..2024-11-30

person Maxime Prevot
    name     Maxime Prevot, Maxime Prévot
    post     BELGOV foreign minister 2025-02-03..

person Michael Spindelegger
    name     Michael Spindelegger, Spindelegger
    post     AUTGOV foreign minister 2008-12-02..2013-12-16

person Karin Kneissl
    name     Karin Kneissl, Kneissl
    post     AUTGOV foreign minister 2017-12-18..2019-06-03

person Brigitte Bierlein
    name     Brigitte Bierlein
    post     AUTGOV chancellor 2019-06-03..2020-01-07

person Alexander Schallenberg
    name     Alexander Schallenberg, Schallenberg
    post     AUTGOV foreign minister 2019-06-03..2021-10-11
    post     AUTGOV chancellor 2021-10-11..2021-12-06
    post     AUTGOV foreign minister 2021-12-06..2025-03-03

person Christian Stocker
    name     Christian Stocker, Stocker
    post     AUTGOV chancellor 2025-03-03..

person Beate Meinl-Reisinger
    name     Beate Meinl-Reisinger
    post     AUTGOV foreign minister 2025-03-03..

person Alexander Van der Bellen
    name     Alexander Van der Bellen, Van der Bellen
    post     AUTGOV president 2017-01-26..

person Heinz Fischer
    name     Heinz Fischer
    post     AUTGOV president 2004-07-08..2016-07-08

person Miguel Angel Moratinos
    name     Miguel Angel Moratinos, Miguel Ángel Moratinos, Moratinos
    post     ESPGOV foreign minister 2004-04-18..2010-10-20

person Trinidad Jimenez
    name     Trinidad Jimenez, Trinidad Jiménez
    post     ESPGOV foreign minister 2010-10-21..2011-12-22

person Alfonso Dastis
    name     Alfonso Dastis, Dastis
    post     ESPGOV foreign minister 2016-11-04..2018-06-01

person Arancha Gonzalez Laya
    name     Arancha Gonzalez Laya, Arancha González Laya
    post     ESPGOV foreign minister 2020-01-13..2021-07-12

person King Felipe VI
    name     King Felipe VI, Felipe VI
    post     ESPGOV king 2014-06-19..

person King Juan Carlos
    name     King Juan Carlos, Juan Carlos I
    post     ESPGOV king 1975-11-22..2014-06-18

person Luis Amado
    name     Luis Amado
    post     PRTGOV foreign minister 2006-07-03..2011-06-21

person Paulo Portas
    name     Paulo Portas
    post     PRTGOV foreign minister 2011-06-21..2013-07-24

person Rui Machete
    name     Rui Machete
    post     PRTGOV foreign minister 2013-07-24..2015-10-30

person Augusto Santos Silva
    name     Augusto Santos Silva
    post     PRTGOV foreign minister 2015-11-26..2022-03-30

person Joao Gomes Cravinho
    name     Joao Gomes Cravinho, João Gomes Cravinho
    post     PRTGOV foreign minister 2022-03-30..2024-04-02

person Paulo Rangel
    name     Paulo Rangel
    post     PRTGOV foreign minister 2024-04-02..

person Marcelo Rebelo de Sousa
    name     Marcelo Rebelo de Sousa, Rebelo de Sousa
    post     PRTGOV president 2016-03-09..2026-03-09

person Anibal Cavaco Silva
    name     Anibal Cavaco Silva, Cavaco Silva
    post     PRTGOV president 2006-03-09..2016-03-09

person Jose Socrates
    name     Jose Socrates, José Sócrates
    post     PRTGOV prime minister 2005-03-12..2011-06-21

person Giorgio Napolitano
    name     Giorgio Napolitano, Napolitano
    post     ITAGOV president 2006-05-15..2015-01-14

person Sergio Mattarella
    name     Sergio Mattarella, Mattarella
    post     ITAGOV president 2015-02-03..

person Giulio Terzi
    name     Giulio Terzi, Giulio Terzi di Sant'Agata
    post     ITAGOV foreign minister 2011-11-16..2013-03-26

person Emma Bonino
    name     Emma Bonino, Bonino
    post     ITAGOV foreign minister 2013-04-28..2014-02-22

person Enzo Moavero Milanesi
    name     Enzo Moavero Milanesi
    post     ITAGOV foreign minister 2018-06-01..2019-09-05

person Lucas Papademos
    name     Lucas Papademos, Papademos
    post     GRCGOV prime minister 2011-11-11..2012-05-16

person Stavros Lambrinidis
    name     Stavros Lambrinidis
    post     GRCGOV foreign minister 2011-06-17..2011-11-11
    post     IGOEEC human rights envoy 2012-09-01..2019-02-28

person Stavros Dimas
    name     Stavros Dimas
    post     GRCGOV foreign minister 2011-11-11..2012-05-17

person Dimitris Avramopoulos
    name     Dimitris Avramopoulos, Avramopoulos
    post     GRCGOV foreign minister 2012-06-21..2013-06-25
    post     IGOEEC European commissioner 2014-11-01..2019-12-01

person Evangelos Venizelos
    name     Evangelos Venizelos, Venizelos
    post     GRCGOV foreign minister 2013-06-25..2015-01-27

person Giorgos Katrougalos
    name     Giorgos Katrougalos, George Katrougalos
    post     GRCGOV foreign minister 2019-02-15..2019-07-08

person George Gerapetritis
    name     George Gerapetritis, Giorgos Gerapetritis
    post     GRCGOV foreign minister 2023-06-27..

person Karolos Papoulias
    name     Karolos Papoulias, Papoulias
    post     GRCGOV president 2005-03-12..2015-03-13

person Prokopis Pavlopoulos
    name     Prokopis Pavlopoulos
    post     GRCGOV president 2015-03-13..2020-03-13

person Katerina Sakellaropoulou
    name     Katerina Sakellaropoulou
    post     GRCGOV president 2020-03-13..2025-03-13

person Demetris Christofias
    name     Demetris Christofias, Dimitris Christofias
    post     CYPGOV president 2008-02-28..2013-02-28

person Markos Kyprianou
    name     Markos Kyprianou
    post     CYPGOV foreign minister 2008-03-03..2011-08-05

person Erato Kozakou-Marcoullis
    name     Erato Kozakou-Marcoullis
    post     CYPGOV foreign minister 2011-08-05..2013-02-28

person Ioannis Kasoulides
    name     Ioannis Kasoulides, Kasoulides
    post     CYPGOV foreign minister 2013-03-01..2018-03-01
    post     CYPGOV foreign minister 2022-01-11..2023-02-28

person Constantinos Kombos
    name     Constantinos Kombos, Kombos
    post     CYPGOV foreign minister 2023-03-01..

person Brian Cowen
    name     Brian Cowen
    post     IRLGOV prime minister 2008-05-07..2011-03-09

person Simon Harris
    name     Simon Harris
    post     IRLGOV prime minister 2024-04-09..2025-01-23
    post     IRLGOV foreign minister 2025-01-23..2025-11-18

person Eamon Gilmore
    name     Eamon Gilmore
    post     IRLGOV foreign minister 2011-03-09..2014-07-11

person Charlie Flanagan
    name     Charlie Flanagan, Charles Flanagan
    post     IRLGOV foreign minister 2014-07-11..2017-06-14

person Michael D. Higgins
    name     Michael D. Higgins, Michael Higgins
    post     IRLGOV president 2011-11-11..2025-11-10

person Catherine Connolly
    name     Catherine Connolly
    post     IRLGOV president 2025-11-11..

person Janos Martonyi
    name     Janos Martonyi, János Martonyi
    post     HUNGOV foreign minister 2010-05-29..2014-06-06

person Tibor Navracsics
    name     Tibor Navracsics, Navracsics
    post     HUNGOV foreign minister 2014-06-06..2014-09-23
    post     IGOEEC European commissioner 2014-11-01..2019-12-01

person Janos Ader
    name     Janos Ader, János Áder
    post     HUNGOV president 2012-05-10..2022-05-10

person Katalin Novak
    name     Katalin Novak, Katalin Novák
    post     HUNGOV president 2022-05-10..2024-02-26

person Tamas Sulyok
    name     Tamas Sulyok, Tamás Sulyok
    post     HUNGOV president 2024-03-05..

person Grzegorz Schetyna
    name     Grzegorz Schetyna, Schetyna
    post     POLGOV foreign minister 2014-09-22..2015-11-16

person Jacek Czaputowicz
    name     Jacek Czaputowicz, Czaputowicz
    post     POLGOV foreign minister 2018-01-09..2020-08-26

person Sergei Martynov
    name     Sergei Martynov, Syarhey Martynaw
    post     BLRGOV foreign minister 2003-03-21..2012-08-20

person Sergei Aleinik
    name     Sergei Aleinik, Sergey Aleinik, Aleinik
    post     BLRGOV foreign minister 2022-12-13..2024-06-27

person Maxim Ryzhenkov
    name     Maxim Ryzhenkov, Maksim Ryzhenkov, Ryzhenkov
    post     BLRGOV foreign minister 2024-06-27..

person Audronius Azubalis
    name     Audronius Azubalis, Audronius Ažubalis
    post     LTUGOV foreign minister 2010-02-11..2012-12-13

person Linas Linkevicius
    name     Linas Linkevicius, Linas Linkevičius, Linkevicius
    post     LTUGOV foreign minister 2012-12-13..2020-12-11

person Kestutis Budrys
    name     Kestutis Budrys, Kęstutis Budrys, Budrys
    post     LTUGOV foreign minister 2024-12-12..

person Andrius Kubilius
    name     Andrius Kubilius, Kubilius
    post     LTUGOV prime minister 2008-12-09..2012-12-13
    post     IGOEEC European commissioner 2024-12-01..

person Algirdas Butkevicius
    name     Algirdas Butkevicius, Butkevicius
    post     LTUGOV prime minister 2012-12-13..2016-12-13

person Saulius Skvernelis
    name     Saulius Skvernelis, Skvernelis
    post     LTUGOV prime minister 2016-12-13..2020-12-11

person Ingrida Simonyte
    name     Ingrida Simonyte, Ingrida Šimonytė, Simonyte
    post     LTUGOV prime minister 2020-12-11..2024-12-12

person Valdis Zatlers
    name     Valdis Zatlers
    post     LVAGOV president 2007-07-08..2011-07-07

person Andris Berzins
    name     Andris Berzins, Andris Bērziņš
    post     LVAGOV president 2011-07-08..2015-07-07

person Raimonds Vejonis
    name     Raimonds Vejonis, Raimonds Vējonis
    post     LVAGOV president 2015-07-08..2019-07-07

person Egils Levits
    name     Egils Levits, Levits
    post     LVAGOV president 2019-07-08..2023-07-07

person Krisjanis Karins
    name     Krisjanis Karins, Krišjānis Kariņš, Karins
    post     LVAGOV prime minister 2019-01-23..2023-09-15
    post     LVAGOV foreign minister 2023-09-15..2024-04-10

person Baiba Braze
    name     Baiba Braze, Baiba Braže
    post     LVAGOV foreign minister 2024-04-19..

person Evika Silina
    name     Evika Silina, Evika Siliņa, Silina
    post     LVAGOV prime minister 2023-09-15..

person Valdis Dombrovskis
    name     Valdis Dombrovskis, Dombrovskis
    post     LVAGOV prime minister 2009-03-12..2014-01-22
    post     IGOEEC European Commission vice president 2014-11-01..

person Urmas Paet
    name     Urmas Paet, Paet
    post     ESTGOV foreign minister 2005-04-13..2014-11-18

person Marina Kaljurand
    name     Marina Kaljurand, Kaljurand
    post     ESTGOV foreign minister 2015-07-16..2016-09-12

person Sven Mikser
    name     Sven Mikser
    post     ESTGOV foreign minister 2016-11-23..2019-04-29

person Urmas Reinsalu
    name     Urmas Reinsalu
    post     ESTGOV foreign minister 2019-04-29..2021-01-26

person Eva-Maria Liimets
    name     Eva-Maria Liimets
    post     ESTGOV foreign minister 2021-01-26..2022-06-03

person Margus Tsahkna
    name     Margus Tsahkna, Tsahkna
    post     ESTGOV foreign minister 2023-04-17..

person Kersti Kaljulaid
    name     Kersti Kaljulaid, Kaljulaid
    post     ESTGOV president 2016-10-10..2021-10-11

person Andrus Ansip
    name     Andrus Ansip, Ansip
    post     ESTGOV prime minister 2005-04-12..2014-03-26

person Taavi Roivas
    name     Taavi Roivas, Taavi Rõivas
    post     ESTGOV prime minister 2014-03-26..2016-11-23

person Juri Ratas
    name     Juri Ratas, Jüri Ratas
    post     ESTGOV prime minister 2016-11-23..2021-01-26

person Kristen Michal
    name     Kristen Michal
    post     ESTGOV prime minister 2024-07-23..

person Vuk Jeremic
    name     Vuk Jeremic, Vuk Jeremić
    post     SRBGOV foreign minister 2007-05-15..2012-07-27

person Ivan Mrkic
    name     Ivan Mrkic, Ivan Mrkić
    post     SRBGOV foreign minister 2012-07-27..2014-04-27

person Nikola Selakovic
    name     Nikola Selakovic, Nikola Selaković
    post     SRBGOV foreign minister 2020-10-28..2022-10-26

person Marko Djuric
    name     Marko Djuric, Marko Đurić
    post     SRBGOV foreign minister 2024-05-02..

person Mirko Cvetkovic
    name     Mirko Cvetkovic, Mirko Cvetković
    post     SRBGOV prime minister 2008-07-07..2012-07-27

person Ana Brnabic
    name     Ana Brnabic, Ana Brnabić, Brnabic
    post     SRBGOV prime minister 2017-06-29..2024-03-20

person Milos Vucevic
    name     Milos Vucevic, Miloš Vučević, Vucevic
    post     SRBGOV prime minister 2024-05-02..2025-04-16

person Djuro Macut
    name     Djuro Macut, Đuro Macut
    post     SRBGOV prime minister 2025-04-16..

person Zohrab Mnatsakanyan
    name     Zohrab Mnatsakanyan
    post     ARMGOV foreign minister 2018-05-12..2020-11-16

person Ara Aivazian
    name     Ara Aivazian, Ara Ayvazyan
    post     ARMGOV foreign minister 2020-11-18..2021-05-31

person Tigran Sargsyan
    name     Tigran Sargsyan
    post     ARMGOV prime minister 2008-04-09..2014-04-03

person Armen Sarkissian
    name     Armen Sarkissian
    post     ARMGOV president 2018-04-09..2022-02-01

person Vahagn Khachaturyan
    name     Vahagn Khachaturyan
    post     ARMGOV president 2022-03-13..

person Bernard Cazeneuve
    name     Bernard Cazeneuve, Cazeneuve
    post     FRAGOV prime minister 2016-12-06..2017-05-15

person Michele Alliot-Marie
    name     Michele Alliot-Marie, Michèle Alliot-Marie
    post     FRAGOV foreign minister 2010-11-14..2011-02-27

person Horst Koehler
    name     Horst Koehler, Horst Köhler
    post     DEUGOV president 2004-07-01..2010-05-31

# Middle East and North Africa

person Fuad Siniora
    name     Fuad Siniora, Fouad Siniora
    post     LBNGOV prime minister 2005-07-19..2009-11-09

person Ali al-Shami
    name     Ali al-Shami
    post     LBNGOV foreign minister 2009-11-09..2011-06-13

person Nassif Hitti
    name     Nassif Hitti
    post     LBNGOV foreign minister 2020-01-21..2020-08-03

person Charbel Wehbe
    name     Charbel Wehbe
    post     LBNGOV foreign minister 2020-08-03..2021-05-19

person Youssef Rajji
    name     Youssef Rajji, Joe Raggi
    post     LBNGOV foreign minister 2025-02-08..

person Taieb Fassi Fihri
    name     Taieb Fassi Fihri
    post     MARGOV foreign minister 2007-10-15..2012-01-03

person Saad-Eddine El Othmani
    name     Saad-Eddine El Othmani, Saadeddine Othmani
    post     MARGOV foreign minister 2012-01-03..2013-10-10
    post     MARGOV prime minister 2017-04-05..2021-10-07

person Mourad Medelci
    name     Mourad Medelci
    post     DZAGOV foreign minister 2007-06-04..2013-09-11

person Abdelkader Messahel
    name     Abdelkader Messahel, Messahel
    post     DZAGOV foreign minister 2017-05-25..2019-03-11

person Sabri Boukadoum
    name     Sabri Boukadoum, Boukadoum
    post     DZAGOV foreign minister 2019-04-01..2021-07-07

person Abdelkader Bensalah
    name     Abdelkader Bensalah, Bensalah
    post     DZAGOV interim president 2019-04-09..2019-12-19

person Nabil Ammar
    name     Nabil Ammar
    post     TUNGOV foreign minister 2023-02-07..2024-08-25

person Khemaies Jhinaoui
    name     Khemaies Jhinaoui, Jhinaoui
    post     TUNGOV foreign minister 2016-01-12..2019-10-29

person Othman Jerandi
    name     Othman Jerandi
    post     TUNGOV foreign minister 2020-09-02..2023-02-07

person Rafik Abdessalem
    name     Rafik Abdessalem
    post     TUNGOV foreign minister 2011-12-24..2013-03-13

person Mohamed Siala
    name     Mohamed Siala, Mohamed Taha Siala
    post     LBYGOV foreign minister 2016-03-30..2021-03-15

person Najla Mangoush
    name     Najla Mangoush, Najla al-Mangoush
    post     LBYGOV foreign minister 2021-03-15..2023-08-28

person Khaled al-Yamani
    name     Khaled al-Yamani, Khaled al-Yemany
    post     YEMGOV foreign minister 2018-05-24..2019-06-10

person Mohammed al-Hadhrami
    name     Mohammed al-Hadhrami
    post     YEMGOV foreign minister 2019-09-19..2020-12-18

person Ahmed Awad bin Mubarak
    name     Ahmed Awad bin Mubarak, Ahmed bin Mubarak
    post     YEMGOV foreign minister 2020-12-18..2024-02-05
    post     YEMGOV prime minister 2024-02-05..2025-05-03

person Salem bin Breik
    name     Salem bin Breik
    post     YEMGOV prime minister 2025-05-03..

person Shaya Zindani
    name     Shaya Zindani, Shaya al-Zindani
    post     YEMGOV foreign minister 2024-03-27..

person Riyadh Yaseen
    name     Riyadh Yaseen, Riad Yassin
    post     YEMGOV foreign minister 2015-03-25..2015-12-01

person Mohammed Basindawa
    name     Mohammed Basindawa, Mohamed Basindwa
    post     YEMGOV prime minister 2011-12-10..2014-09-24

person Hazem el-Beblawi
    name     Hazem el-Beblawi, Hazem al-Beblawi
    post     EGYGOV prime minister 2013-07-09..2014-03-01

person Hesham Kandil
    name     Hesham Kandil, Hisham Qandil
    post     EGYGOV prime minister 2012-07-24..2013-07-08

person Essam Sharaf
    name     Essam Sharaf
    post     EGYGOV prime minister 2011-03-03..2011-12-07

person Kamal Ganzouri
    name     Kamal Ganzouri, Kamal el-Ganzouri
    post     EGYGOV prime minister 2011-12-07..2012-08-02

person Abdullah Ensour
    name     Abdullah Ensour, Abdullah al-Nsour
    post     JORGOV prime minister 2012-10-11..2016-05-29

person Omar Razzaz
    name     Omar Razzaz, Omar al-Razzaz
    post     JORGOV prime minister 2018-06-14..2020-10-12

person Bisher Khasawneh
    name     Bisher Khasawneh, Bisher al-Khasawneh
    post     JORGOV prime minister 2020-10-12..2024-09-15

person Jafar Hassan
    name     Jafar Hassan
    post     JORGOV prime minister 2024-09-15..

person Mohamed Ali al-Hakim
    name     Mohamed Ali al-Hakim
    post     IRQGOV foreign minister 2018-10-25..2020-05-07

person Abdullah bin Nasser al-Thani
    name     Abdullah bin Nasser al-Thani
    post     QATGOV prime minister 2013-06-26..2020-01-28

person Khalid bin Khalifa al-Thani
    name     Khalid bin Khalifa al-Thani
    post     QATGOV prime minister 2020-01-28..2023-03-07

person Sheikh Sabah al-Khalid
    name     Sheikh Sabah al-Khalid, Sabah al-Khalid al-Sabah
    post     KWTGOV foreign minister 2011-10-22..2019-11-19
    post     KWTGOV prime minister 2019-11-19..2022-07-24

person Mohammad al-Otari
    name     Mohammad al-Otari
    post     SYRGOV prime minister 2003-09-10..2011-04-14

person Adel Safar
    name     Adel Safar
    post     SYRGOV prime minister 2011-04-14..2012-06-23

person Bassam al-Sabbagh
    name     Bassam al-Sabbagh
    post     SYRGOV foreign minister 2024-09-23..2024-12-08

# Asia and the Pacific

person Rangin Dadfar Spanta
    name     Rangin Dadfar Spanta
    post     AFGGOV foreign minister 2006-04-20..2010-01-18
    post     AFGGOV national security adviser 2010-02-01..2014-09-29

person Zarar Ahmad Osmani
    name     Zarar Ahmad Osmani
    post     AFGGOV foreign minister 2013-10-20..2014-12-01

person Mohammad Haneef Atmar
    name     Mohammad Haneef Atmar, Hanif Atmar, Atmar
    post     AFGGOV national security adviser 2014-09-29..2018-08-25
    post     AFGGOV foreign minister 2020-04-04..2021-08-15

person Mohammad Hasan Akhund
    name     Mohammad Hasan Akhund, Mullah Hasan Akhund
    post     AFGGOV acting prime minister 2021-09-07..

person Sirajuddin Haqqani
    name     Sirajuddin Haqqani, Haqqani
    post     TAL Haqqani network leader 2007-01-01..2021-09-06
    post     AFGGOV interior minister 2021-09-07..

person Abdul Ghani Baradar
    name     Abdul Ghani Baradar, Mullah Baradar
    post     TAL Taliban deputy leader 2010-01-01..2021-09-06
    post     AFGGOV deputy prime minister 2021-09-07..

person Khawaja Asif
    name     Khawaja Asif, Khawaja Muhammad Asif
    post     PAKGOV defence minister 2013-11-27..2017-07-28
    post     PAKGOV foreign minister 2017-08-04..2018-04-26
    post     PAKGOV defence minister 2022-04-19..

person Jalil Abbas Jilani
    name     Jalil Abbas Jilani
    post     PAKGOV foreign minister 2023-08-17..2024-03-04

person Pratibha Patil
    name     Pratibha Patil
    post     INDGOV president 2007-07-25..2012-07-25

person Dipu Moni
    name     Dipu Moni
    post     BGDGOV foreign minister 2009-01-06..2013-11-20

person Abul Hassan Mahmood Ali
    name     Abul Hassan Mahmood Ali, A.H. Mahmood Ali
    post     BGDGOV foreign minister 2014-02-26..2019-01-07

person Hasan Mahmud
    name     Hasan Mahmud
    post     BGDGOV foreign minister 2024-01-11..2024-08-05

person Touhid Hossain
    name     Touhid Hossain
    post     BGDGOV foreign adviser 2024-08-09..2026-02-17

person G.L. Peiris
    name     G.L. Peiris, GL Peiris
    post     LKAGOV foreign minister 2010-04-23..2015-01-09
    post     LKAGOV foreign minister 2021-08-16..2022-07-22

person Mangala Samaraweera
    name     Mangala Samaraweera, Samaraweera
    post     LKAGOV foreign minister 2015-01-12..2017-05-22

person Ali Sabry
    name     Ali Sabry
    post     LKAGOV foreign minister 2022-07-22..2024-09-23

person Vijitha Herath
    name     Vijitha Herath
    post     LKAGOV foreign minister 2024-09-24..

person Kanat Saudabayev
    name     Kanat Saudabayev
    post     KAZGOV foreign minister 2009-09-04..2011-04-11

person Yerzhan Kazykhanov
    name     Yerzhan Kazykhanov, Erzhan Kazykhanov
    post     KAZGOV foreign minister 2011-04-11..2012-09-28

person Kairat Abdrakhmanov
    name     Kairat Abdrakhmanov
    post     KAZGOV foreign minister 2016-12-28..2018-12-26

person Beibut Atamkulov
    name     Beibut Atamkulov
    post     KAZGOV foreign minister 2018-12-26..2019-09-18

person Mukhtar Tleuberdi
    name     Mukhtar Tleuberdi
    post     KAZGOV foreign minister 2019-09-18..2023-03-30

person Murat Nurtleu
    name     Murat Nurtleu
    post     KAZGOV foreign minister 2023-04-03..2025-09-26

person Abdulaziz Kamilov
    name     Abdulaziz Kamilov
    post     UZBGOV foreign minister 2012-02-15..2022-04-27

person Bakhtiyor Saidov
    name     Bakhtiyor Saidov
    post     UZBGOV foreign minister 2022-12-30..

person Yukio Hatoyama
    name     Yukio Hatoyama, Hatoyama
    post     JPNGOV prime minister 2009-09-16..2010-06-08

person Katsuya Okada
    name     Katsuya Okada
    post     JPNGOV foreign minister 2009-09-16..2010-09-17

person Seiji Maehara
    name     Seiji Maehara
    post     JPNGOV foreign minister 2010-09-17..2011-03-07

person Takeaki Matsumoto
    name     Takeaki Matsumoto
    post     JPNGOV foreign minister 2011-03-09..2011-09-02

person Koichiro Gemba
    name     Koichiro Gemba
    post     JPNGOV foreign minister 2011-09-02..2012-12-26

person Takeshi Iwaya
    name     Takeshi Iwaya, Iwaya
    post     JPNGOV foreign minister 2024-10-01..2025-10-21

person Yu Myung-hwan
    name     Yu Myung-hwan
    post     KORGOV foreign minister 2008-02-29..2010-09-08

person Kim Sung-hwan
    name     Kim Sung-hwan
    post     KORGOV foreign minister 2010-10-08..2013-02-24

person Cho Hyun
    name     Cho Hyun
    post     KORGOV foreign minister 2025-07-19..

person Hwang Kyo-ahn
    name     Hwang Kyo-ahn
    post     KORGOV prime minister 2015-06-18..2017-05-11

person Han Duck-soo
    name     Han Duck-soo, Han Duck Soo
    post     KORGOV prime minister 2022-05-21..2025-05-01

person Pak Ui-chun
    name     Pak Ui-chun
    post     PRKGOV foreign minister 2007-05-18..2014-04-09

person Ri Son-gwon
    name     Ri Son-gwon, Ri Son Gwon
    post     PRKGOV foreign minister 2020-01-23..2022-06-10

person Gloria Macapagal Arroyo
    name     Gloria Macapagal Arroyo, Gloria Arroyo, Arroyo
    post     PHLGOV president 2001-01-20..2010-06-30

person Alberto Romulo
    name     Alberto Romulo
    post     PHLGOV foreign minister 2004-08-18..2011-02-23

person Alan Peter Cayetano
    name     Alan Peter Cayetano, Cayetano
    post     PHLGOV foreign minister 2017-05-18..2018-10-17

person Maria Theresa Lazaro
    name     Maria Theresa Lazaro, Theresa Lazaro
    post     PHLGOV foreign minister 2025-07-01..

person Sugiono
    name     Sugiono
    post     IDNGOV foreign minister 2024-10-21..

person Anifah Aman
    name     Anifah Aman
    post     MYSGOV foreign minister 2009-04-09..2018-05-10

person Saifuddin Abdullah
    name     Saifuddin Abdullah
    post     MYSGOV foreign minister 2018-07-02..2020-02-24
    post     MYSGOV foreign minister 2021-08-30..2022-11-24

person Hishammuddin Hussein
    name     Hishammuddin Hussein
    post     MYSGOV defence minister 2013-05-16..2018-05-10
    post     MYSGOV foreign minister 2020-03-10..2021-08-16

person Zambry Abdul Kadir
    name     Zambry Abdul Kadir
    post     MYSGOV foreign minister 2022-12-03..2023-12-12

person Mohamad Hasan
    name     Mohamad Hasan
    post     MYSGOV foreign minister 2023-12-12..

person Ismail Sabri Yaakob
    name     Ismail Sabri Yaakob
    post     MYSGOV prime minister 2021-08-21..2022-11-24

person George Yeo
    name     George Yeo
    post     SGPGOV foreign minister 2004-08-12..2011-05-20

person K. Shanmugam
    name     K. Shanmugam, K Shanmugam
    post     SGPGOV foreign minister 2011-05-21..2015-09-30

person Kasit Piromya
    name     Kasit Piromya
    post     THAGOV foreign minister 2008-12-22..2011-08-09

person Surapong Tovichakchaikul
    name     Surapong Tovichakchaikul
    post     THAGOV foreign minister 2011-08-09..2014-05-22

person Don Pramudwinai
    name     Don Pramudwinai
    post     THAGOV foreign minister 2015-08-19..2023-09-01

person Maris Sangiampongsa
    name     Maris Sangiampongsa
    post     THAGOV foreign minister 2024-04-30..2025-09-19

person Pham Gia Khiem
    name     Pham Gia Khiem
    post     VNMGOV foreign minister 2006-06-28..2011-08-03

person Pham Binh Minh
    name     Pham Binh Minh
    post     VNMGOV foreign minister 2011-08-03..2021-04-08

person Bui Thanh Son
    name     Bui Thanh Son
    post     VNMGOV foreign minister 2021-04-08..2025-08-30

person Hor Namhong
    name     Hor Namhong
    post     KHMGOV foreign minister 1998-11-30..2016-04-04

person Prak Sokhonn
    name     Prak Sokhonn
    post     KHMGOV foreign minister 2016-04-05..2023-08-22
    post     KHMGOV foreign minister 2024-11-20..

person Nyan Win
    name     Nyan Win
    post     MMRGOV foreign minister 2004-09-18..2011-03-30

person Wunna Maung Lwin
    name     Wunna Maung Lwin
    post     MMRGOV foreign minister 2011-03-30..2016-03-30
    post     MMRGOV foreign minister 2021-02-01..2023-02-01

person Than Swe
    name     Than Swe
    post     MMRGOV foreign minister 2023-02-01..

person Than Shwe
    name     Than Shwe
    post     MMRGOV junta leader 1992-04-23..2011-03-30

person Stephen Smith
    name     Stephen Smith
    post     AUSGOV foreign minister 2007-12-03..2010-09-14

person Murray McCully
    name     Murray McCully, McCully
    post     NZLGOV foreign minister 2008-11-19..2017-05-02

person Gerry Brownlee
    name     Gerry Brownlee
    post     NZLGOV foreign minister 2017-05-02..2017-10-26

person Nanaia Mahuta
    name     Nanaia Mahuta
    post     NZLGOV foreign minister 2020-11-06..2023-11-11

person Bill English
    name     Bill English
    post     NZLGOV prime minister 2016-12-12..2017-10-26

person Chris Hipkins
    name     Chris Hipkins, Hipkins
    post     NZLGOV prime minister 2023-01-25..2023-11-27

person David Lin
    name     David Lin, Lin Yung-lo
    post     TWNGOV foreign minister 2012-09-27..2016-05-20

person David Lee
    name     David Lee, Lee Ta-wei
    post     TWNGOV foreign minister 2016-05-20..2018-02-26

person Lin Chia-lung
    name     Lin Chia-lung
    post     TWNGOV foreign minister 2024-05-20..

person Timothy Yang
    name     Timothy Yang, Yang Chin-tien
    post     TWNGOV foreign minister 2009-09-10..2012-09-27

person Odein Ajumogobia
    name     Odein Ajumogobia
    post     NGAGOV foreign minister 2010-07-06..2011-05-29

person Olugbenga Ashiru
    name     Olugbenga Ashiru
    post     NGAGOV foreign minister 2011-07-15..2013-09-11

person Aminu Wali
    name     Aminu Wali
    post     NGAGOV foreign minister 2014-03-05..2015-05-29

person Yusuf Tuggar
    name     Yusuf Tuggar, Tuggar
    post     NGAGOV foreign minister 2023-08-21..

person Kgalema Motlanthe
    name     Kgalema Motlanthe
    post     ZAFGOV president 2008-09-25..2009-05-09

person Lindiwe Sisulu
    name     Lindiwe Sisulu, Sisulu
    post     ZAFGOV foreign minister 2018-02-27..2019-05-29

person Moses Wetangula
    name     Moses Wetangula, Wetangula
    post     KENGOV foreign minister 2008-04-17..2012-03-26

person Sam Ongeri
    name     Sam Ongeri
    post     KENGOV foreign minister 2012-03-26..2013-04-09

person Monica Juma
    name     Monica Juma
    post     KENGOV foreign minister 2018-02-05..2020-01-14

person Raychelle Omamo
    name     Raychelle Omamo
    post     KENGOV foreign minister 2020-01-14..2022-10-27

person Alfred Mutua
    name     Alfred Mutua
    post     KENGOV foreign minister 2022-10-27..2023-10-04

person Musalia Mudavadi
    name     Musalia Mudavadi, Mudavadi
    post     KENGOV foreign minister 2023-10-05..

person Sam Kutesa
    name     Sam Kutesa, Kutesa
    post     UGAGOV foreign minister 2005-01-13..2021-06-08

person Jeje Odongo
    name     Jeje Odongo
    post     UGAGOV foreign minister 2021-06-08..

person Richard Sezibera
    name     Richard Sezibera
    post     RWAGOV foreign minister 2018-10-18..2019-11-04

person Vincent Biruta
    name     Vincent Biruta, Biruta
    post     RWAGOV foreign minister 2019-11-05..2024-06-12

person Olivier Nduhungirehe
    name     Olivier Nduhungirehe, Nduhungirehe
    post     RWAGOV foreign minister 2024-06-18..

person Alain Nyamitwe
    name     Alain Nyamitwe
    post     BDIGOV foreign minister 2015-05-18..2018-04-19

person Alexis Thambwe Mwamba
    name     Alexis Thambwe Mwamba
    post     CODGOV foreign minister 2008-10-26..2012-05-09

person Raymond Tshibanda
    name     Raymond Tshibanda
    post     CODGOV foreign minister 2012-05-09..2016-12-19

person Leonard She Okitundu
    name     Leonard She Okitundu
    post     CODGOV foreign minister 2016-12-19..2019-05-20

person Christophe Lutundula
    name     Christophe Lutundula
    post     CODGOV foreign minister 2021-04-12..2024-06-12

person Therese Kayikwamba Wagner
    name     Therese Kayikwamba Wagner, Thérèse Kayikwamba Wagner
    post     CODGOV foreign minister 2024-06-12..

person Seyoum Mesfin
    name     Seyoum Mesfin
    post     ETHGOV foreign minister 1991-08-22..2010-10-01

person Gedu Andargachew
    name     Gedu Andargachew
    post     ETHGOV foreign minister 2019-04-18..2020-11-08

person Taye Atske Selassie
    name     Taye Atske Selassie
    post     ETHGOV foreign minister 2024-02-08..2024-10-07
    post     ETHGOV president 2024-10-07..

person Gedion Timothewos
    name     Gedion Timothewos
    post     ETHGOV foreign minister 2024-10-18..

person Sahle-Work Zewde
    name     Sahle-Work Zewde
    post     ETHGOV president 2018-10-25..2024-10-07

person Abdisaid Muse Ali
    name     Abdisaid Muse Ali, Abdisaid Ali
    post     SOMGOV foreign minister 2021-11-01..2022-08-02

person Ahmed Isse Awad
    name     Ahmed Isse Awad
    post     SOMGOV foreign minister 2018-11-22..2020-11-18

person Ahmed Moalim Fiqi
    name     Ahmed Moalim Fiqi
    post     SOMGOV foreign minister 2024-04-08..2025-04-27

person Asma Mohamed Abdalla
    name     Asma Mohamed Abdalla
    post     SDNGOV foreign minister 2019-09-08..2020-07-09

person Mariam al-Mahdi
    name     Mariam al-Mahdi, Mariam Sadiq al-Mahdi
    post     SDNGOV foreign minister 2021-02-10..2021-11-22

person Ali al-Sadiq
    name     Ali al-Sadiq, Ali Sadiq
    post     SDNGOV foreign minister 2022-01-20..2024-04-17

person Kamil Idris
    name     Kamil Idris, Kamil al-Tayeb Idris
    post     SDNGOV prime minister 2025-05-31..

person Nhial Deng Nhial
    name     Nhial Deng Nhial
    post     SSDGOV foreign minister 2011-08-26..2013-07-31

person Barnaba Marial Benjamin
    name     Barnaba Marial Benjamin
    post     SSDGOV foreign minister 2013-07-31..2016-04-29

person Deng Alor
    name     Deng Alor
    post     SSDGOV foreign minister 2016-04-29..2018-03-01

person Hissein Brahim Taha
    name     Hissein Brahim Taha
    post     TCDGOV foreign minister 2017-02-05..2020-07-14
    post     IGOOIC OIC secretary-general 2021-11-17..

person Simbarashe Mumbengegwi
    name     Simbarashe Mumbengegwi
    post     ZWEGOV foreign minister 2005-04-16..2017-11-27

person Hannah Tetteh
    name     Hannah Tetteh, Tetteh
    post     GHAGOV foreign minister 2013-02-01..2017-01-07
    post     IGOUNO envoy for Libya 2025-01-24..

person Shirley Ayorkor Botchwey
    name     Shirley Ayorkor Botchwey
    post     GHAGOV foreign minister 2017-01-27..2025-01-07
    post     IGOCWN Commonwealth secretary-general 2025-04-01..

person Samuel Okudzeto Ablakwa
    name     Samuel Okudzeto Ablakwa, Ablakwa
    post     GHAGOV foreign minister 2025-02-07..

person John Atta Mills
    name     John Atta Mills
    post     GHAGOV president 2009-01-07..2012-07-24

person Mankeur Ndiaye
    name     Mankeur Ndiaye
    post     SENGOV foreign minister 2012-10-29..2017-09-07
    post     IGOUNO envoy for the Central African Republic 2019-02-06..2022-02-28

person Abdoulaye Diop
    name     Abdoulaye Diop
    post     MLIGOV foreign minister 2014-04-11..2016-12-31
    post     MLIGOV foreign minister 2021-06-11..

person Jorge Taiana
    name     Jorge Taiana
    post     ARGGOV foreign minister 2005-12-01..2010-06-18

person Susana Malcorra
    name     Susana Malcorra, Malcorra
    post     IGOUNO chief of staff 2012-04-01..2015-11-30
    post     ARGGOV foreign minister 2015-12-10..2017-06-12

person Jorge Faurie
    name     Jorge Faurie
    post     ARGGOV foreign minister 2017-06-12..2019-12-10

person Felipe Sola
    name     Felipe Sola, Felipe Solá
    post     ARGGOV foreign minister 2019-12-10..2021-09-20

person Santiago Cafiero
    name     Santiago Cafiero
    post     ARGGOV foreign minister 2021-09-20..2023-12-10

person Diana Mondino
    name     Diana Mondino, Mondino
    post     ARGGOV foreign minister 2023-12-10..2024-10-30

person Gerardo Werthein
    name     Gerardo Werthein
    post     ARGGOV foreign minister 2024-11-04..2025-10-27

person Antonio Patriota
    name     Antonio Patriota
    post     BRAGOV foreign minister 2011-01-01..2013-08-26

person Luiz Alberto Figueiredo
    name     Luiz Alberto Figueiredo
    post     BRAGOV foreign minister 2013-08-26..2014-12-31

person Jose Serra
    name     Jose Serra, José Serra
    post     BRAGOV foreign minister 2016-05-12..2017-02-22

person Aloysio Nunes
    name     Aloysio Nunes
    post     BRAGOV foreign minister 2017-03-07..2018-12-31

person Carlos Franca
    name     Carlos Franca, Carlos França
    post     BRAGOV foreign minister 2021-03-29..2022-12-31

person Lawrence Cannon
    name     Lawrence Cannon
    post     CANGOV foreign minister 2008-10-30..2011-05-18

person Rob Nicholson
    name     Rob Nicholson
    post     CANGOV foreign minister 2015-02-09..2015-11-04

person Francois-Philippe Champagne
    name     Francois-Philippe Champagne, François-Philippe Champagne
    post     CANGOV foreign minister 2019-11-20..2021-01-12

person Marc Garneau
    name     Marc Garneau, Garneau
    post     CANGOV foreign minister 2021-01-12..2021-10-26

person Anita Anand
    name     Anita Anand
    post     CANGOV defence minister 2021-10-26..2023-07-26
    post     CANGOV foreign minister 2025-05-13..

person Alfredo Moreno
    name     Alfredo Moreno
    post     CHLGOV foreign minister 2010-03-11..2014-03-11

person Heraldo Munoz
    name     Heraldo Munoz, Heraldo Muñoz
    post     CHLGOV foreign minister 2014-03-11..2018-03-11

person Roberto Ampuero
    name     Roberto Ampuero
    post     CHLGOV foreign minister 2018-03-11..2019-06-13

person Alberto van Klaveren
    name     Alberto van Klaveren, van Klaveren
    post     CHLGOV foreign minister 2023-03-10..2026-03-11

person Jaime Bermudez
    name     Jaime Bermudez, Jaime Bermúdez
    post     COLGOV foreign minister 2008-07-16..2010-08-07

person Carlos Holmes Trujillo
    name     Carlos Holmes Trujillo
    post     COLGOV foreign minister 2018-08-07..2019-11-12

person Claudia Blum
    name     Claudia Blum
    post     COLGOV foreign minister 2019-11-26..2021-05-19

person Marta Lucia Ramirez
    name     Marta Lucia Ramirez, Marta Lucía Ramírez
    post     COLGOV vice president 2018-08-07..2022-08-07
    post     COLGOV foreign minister 2021-05-19..2022-08-07

person Alvaro Leyva
    name     Alvaro Leyva, Álvaro Leyva
    post     COLGOV foreign minister 2022-08-07..2024-05-20

person Luis Gilberto Murillo
    name     Luis Gilberto Murillo
    post     COLGOV foreign minister 2024-05-20..2025-01-29

person Laura Sarabia
    name     Laura Sarabia
    post     COLGOV foreign minister 2025-01-29..2025-07-08

person Guillaume Long
    name     Guillaume Long
    post     ECUGOV foreign minister 2016-03-04..2017-05-24

person Maria Fernanda Espinosa
    name     Maria Fernanda Espinosa, María Fernanda Espinosa
    post     ECUGOV foreign minister 2017-05-24..2018-06-12

person Jose Valencia
    name     Jose Valencia, José Valencia
    post     ECUGOV foreign minister 2018-06-12..2020-07-08

person Gabriela Sommerfeld
    name     Gabriela Sommerfeld
    post     ECUGOV foreign minister 2023-11-23..

person Patricia Espinosa
    name     Patricia Espinosa
    post     MEXGOV foreign minister 2006-12-01..2012-11-30

person Jose Antonio Meade
    name     Jose Antonio Meade, José Antonio Meade
    post     MEXGOV foreign minister 2012-12-01..2015-08-27

person Claudia Ruiz Massieu
    name     Claudia Ruiz Massieu
    post     MEXGOV foreign minister 2015-08-27..2017-01-04

person Alicia Barcena
    name     Alicia Barcena, Alicia Bárcena
    post     MEXGOV foreign minister 2023-07-01..2024-09-30

person Juan Ramon de la Fuente
    name     Juan Ramon de la Fuente, Juan Ramón de la Fuente
    post     MEXGOV foreign minister 2024-10-01..

person Elias Jaua
    name     Elias Jaua, Elías Jaua
    post     VENGOV foreign minister 2013-01-15..2014-09-02

person Rafael Ramirez
    name     Rafael Ramirez, Rafael Ramírez
    post     VENGOV foreign minister 2014-09-02..2014-12-26

person Samuel Moncada
    name     Samuel Moncada
    post     VENGOV foreign minister 2017-06-21..2017-08-02

person Felix Plasencia
    name     Felix Plasencia, Félix Plasencia
    post     VENGOV foreign minister 2021-08-19..2022-05-16

person Yvan Gil
    name     Yvan Gil, Yván Gil
    post     VENGOV foreign minister 2023-01-06..

person David Choquehuanca
    name     David Choquehuanca, Choquehuanca
    post     BOLGOV foreign minister 2006-01-23..2017-01-23
    post     BOLGOV vice president 2020-11-08..2025-11-08

person Rogelio Mayta
    name     Rogelio Mayta
    post     BOLGOV foreign minister 2020-11-09..2023-11-13

person Rodrigo Paz
    name     Rodrigo Paz, Rodrigo Paz Pereira
    post     BOLGOV president 2025-11-08..

person Rodolfo Nin Novoa
    name     Rodolfo Nin Novoa, Nin Novoa
    post     URYGOV foreign minister 2015-03-01..2020-03-01

person Tabare Vazquez
    name     Tabare Vazquez, Tabaré Vázquez
    post     URYGOV president 2015-03-01..2020-03-01

person Luis Lacalle Pou
    name     Luis Lacalle Pou, Lacalle Pou
    post     URYGOV president 2020-03-01..2025-03-01

person Yamandu Orsi
    name     Yamandu Orsi, Yamandú Orsi
    post     URYGOV president 2025-03-01..

person Horacio Cartes
    name     Horacio Cartes, Cartes
    post     PRYGOV president 2013-08-15..2018-08-15

person Santiago Pena
    name     Santiago Pena, Santiago Peña
    post     PRYGOV president 2023-08-15..

person Mario Abdo Benitez
    name     Mario Abdo Benitez, Mario Abdo Benítez
    post     PRYGOV president 2018-08-15..2023-08-15

person Rafael Roncagliolo
    name     Rafael Roncagliolo
    post     PERGOV foreign minister 2011-07-28..2013-05-15

person Francisco Sagasti
    name     Francisco Sagasti
    post     PERGOV president 2020-11-17..2021-07-28

person Jose Jeri
    name     Jose Jeri, José Jerí
    post     PERGOV president 2025-10-10..2026-02-17
