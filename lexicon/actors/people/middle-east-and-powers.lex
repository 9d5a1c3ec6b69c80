# People: the great powers, the Middle East and North Africa, and international posts.

# United States

person Barack Obama
    name     Barack Obama
    surname  Obama
    post     USAGOV president 2009-01-20..2017-01-20

person Donald Trump
    name     Donald Trump, Donald J. Trump
    surname  Trump
    post     USAGOV president 2017-01-20..2021-01-20
    post     USAGOV president 2025-01-20..

person Joe Biden
    name     Joe Biden, Joseph Biden
    surname  Biden
    post     USAGOV vice president 2009-01-20..2017-01-20
    post     USAGOV president 2021-01-20..2025-01-20

person George W. Bush
    name     George W. Bush, George Bush, Bush
    post     USAGOV president 2001-01-20..2009-01-20

person Bill Clinton
    name     Bill Clinton
    post     USAGOV president 1993-01-20..2001-01-20

person Hillary Clinton
    name     Hillary Clinton, Hillary Rodham Clinton, Clinton
    post     USAGOV secretary of state 2009-01-21..2013-02-01

person John Kerry
    name     John Kerry
    surname  Kerry
    post     USAGOV secretary of state 2013-02-01..2017-01-20
    post     USAGOV climate envoy 2021-01-20..2024-03-06

person Rex Tillerson
    name     Rex Tillerson
    surname  Tillerson
    post     USAGOV secretary of state 2017-02-01..2018-03-31

person Mike Pompeo
    name     Mike Pompeo
    surname  Pompeo
    post     USAGOV CIA director 2017-01-23..2018-04-26
    post     USAGOV secretary of state 2018-04-26..2021-01-20

person Antony Blinken
    name     Antony Blinken, Tony Blinken
    surname  Blinken
    post     USAGOV secretary of state 2021-01-26..2025-01-20

person Marco Rubio
    name     Marco Rubio, Rubio
    post     USALEG senator 2011-01-03..2025-01-20
    post     USAGOV secretary of state 2025-01-21..

person Condoleezza Rice
    name     Condoleezza Rice, Rice
    post     USAGOV secretary of state 2005-01-26..2009-01-20

person Colin Powell
    name     Colin Powell, Powell
    post     USAGOV secretary of state 2001-01-20..2005-01-26

person Mike Pence
    name     Mike Pence, Pence
    post     USAGOV vice president 2017-01-20..2021-01-20

person Kamala Harris
    name     Kamala Harris, Harris
    post     USAGOV vice president 2021-01-20..2025-01-20

person JD Vance
    name     JD Vance, J.D. Vance, Vance
    post     USAGOV vice president 2025-01-20..

person Ashton Carter
    name     Ashton Carter, Ash Carter, Carter
    post     USAGOV defense secretary 2015-02-17..2017-01-20

person Chuck Hagel
    name     Chuck Hagel, Hagel
    post     USAGOV defense secretary 2013-02-27..2015-02-17

person Leon Panetta
    name     Leon Panetta, Panetta
    post     USAGOV defense secretary 2011-07-01..2013-02-26

person Robert Gates
    name     Robert Gates, Gates
    post     USAGOV defense secretary 2006-12-18..2011-06-30

person James Mattis
    name     James Mattis, Jim Mattis, Mattis
    post     USAGOV defense secretary 2017-01-20..2018-12-31

person Mark Esper
    name     Mark Esper, Esper
    post     USAGOV defense secretary 2019-07-23..2020-11-09

person Lloyd Austin
    name     Lloyd Austin
    post     USAGOV defense secretary 2021-01-22..2025-01-20

person Pete Hegseth
    name     Pete Hegseth, Hegseth
    post     USAGOV defense secretary 2025-01-25..

person Samantha Power
    name     Samantha Power
    post     USAGOV ambassador to the United Nations 2013-08-05..2017-01-20
    post     USAGOV USAID administrator 2021-05-03..2025-01-20

person Susan Rice
    name     Susan Rice
    post     USAGOV ambassador to the United Nations 2009-01-26..2013-06-30
    post     USAGOV national security adviser 2013-07-01..2017-01-20

person Nikki Haley
    name     Nikki Haley, Haley
    post     USAGOV ambassador to the United Nations 2017-01-27..2018-12-31

person Linda Thomas-Greenfield
    name     Linda Thomas-Greenfield
    post     USAGOV ambassador to the United Nations 2021-02-25..2025-01-20

person John Bolton
    name     John Bolton, Bolton
    post     USAGOV ambassador to the United Nations 2005-08-01..2006-12-31
    post     USAGOV national security adviser 2018-04-09..2019-09-10

person Jake Sullivan
    name     Jake Sullivan
    post     USAGOV national security adviser 2021-01-20..2025-01-20

person Steve Witkoff
    name     Steve Witkoff, Witkoff
    post     USAGOV special envoy 2025-01-20..

person Nancy Pelosi
    name     Nancy Pelosi, Pelosi
    post     USALEG house speaker 2007-01-04..2011-01-03
    post     USALEG house speaker 2019-01-03..2023-01-03

person Josh Earnest
    name     Josh Earnest
    post     USAGOV White House spokesman 2014-06-20..2017-01-20

# United Kingdom

person David Cameron
    name     David Cameron, Cameron
    post     GBRGOV prime minister 2010-05-11..2016-07-13
    post     GBRGOV foreign secretary 2023-11-13..2024-07-05

person Theresa May
    name     Theresa May
    post     GBRGOV home secretary 2010-05-12..2016-07-13
    post     GBRGOV prime minister 2016-07-13..2019-07-24

person Boris Johnson
    name     Boris Johnson
    post     GBRGOV foreign secretary 2016-07-13..2018-07-09
    post     GBRGOV prime minister 2019-07-24..2022-09-06

person Liz Truss
    name     Liz Truss, Truss
    post     GBRGOV foreign secretary 2021-09-15..2022-09-06
    post     GBRGOV prime minister 2022-09-06..2022-10-25

person Rishi Sunak
    name     Rishi Sunak
    surname  Sunak
    post     GBRGOV prime minister 2022-10-25..2024-07-05

person Keir Starmer
    name     Keir Starmer
    surname  Starmer
    post     GBRGOV prime minister 2024-07-05..

person Gordon Brown
    name     Gordon Brown
    post     GBRGOV prime minister 2007-06-27..2010-05-11

person Tony Blair
    name     Tony Blair, Blair
    post     GBRGOV prime minister 1997-05-02..2007-06-27

person William Hague
    name     William Hague, Hague
    post     GBRGOV foreign secretary 2010-05-12..2014-07-14

person Philip Hammond
    name     Philip Hammond, Hammond
    post     GBRGOV foreign secretary 2014-07-15..2016-07-13

person Jeremy Hunt
    name     Jeremy Hunt, Hunt
    post     GBRGOV foreign secretary 2018-07-09..2019-07-24

person Dominic Raab
    name     Dominic Raab, Raab
    post     GBRGOV foreign secretary 2019-07-24..2021-09-15

person James Cleverly
    name     James Cleverly, Cleverly
    post     GBRGOV foreign secretary 2022-09-06..2023-11-13

person David Lammy
    name     David Lammy, Lammy
    post     GBRGOV foreign secretary 2024-07-05..2025-09-05

person Yvette Cooper
    name     Yvette Cooper
    post     GBRGOV foreign secretary 2025-09-05..

person Queen Elizabeth II
    name     Queen Elizabeth II, Queen Elizabeth
    post     GBRGOV queen 1952-02-06..2022-09-08

person King Charles III
    name     King Charles III, King Charles
    post     GBRGOV king 2022-09-08..

person Jeremy Corbyn
    name     Jeremy Corbyn, Corbyn
    post     GBROPP opposition leader 2015-09-12..2020-04-04

person Matthew Rycroft
    name     Matthew Rycroft, Rycroft
    post     GBRGOV ambassador to the United Nations 2015-04-01..2018-02-01

# France

person Nicolas Sarkozy
    name     Nicolas Sarkozy
    surname  Sarkozy
    post     FRAGOV president 2007-05-16..2012-05-15

person Francois Hollande
    name     Francois Hollande, François Hollande
    surname  Hollande
    post     FRAGOV president 2012-05-15..2017-05-14

person Emmanuel Macron
    name     Emmanuel Macron
    surname  Macron
    post     FRAGOV president 2017-05-14..

person Alain Juppe
    name     Alain Juppe, Alain Juppé
    post     FRAGOV foreign minister 2011-02-27..2012-05-15

person Laurent Fabius
    name     Laurent Fabius
    surname  Fabius
    post     FRAGOV foreign minister 2012-05-16..2016-02-11

person Jean-Marc Ayrault
    name     Jean-Marc Ayrault
    surname  Ayrault
    post     FRAGOV prime minister 2012-05-15..2014-03-31
    post     FRAGOV foreign minister 2016-02-11..2017-05-17

person Jean-Yves Le Drian
    name     Jean-Yves Le Drian, Le Drian
    post     FRAGOV defence minister 2012-05-16..2017-05-17
    post     FRAGOV foreign minister 2017-05-17..2022-05-20

person Catherine Colonna
    name     Catherine Colonna, Colonna
    post     FRAGOV foreign minister 2022-05-20..2024-01-11

person Stephane Sejourne
    name     Stephane Sejourne, Stéphane Séjourné
    post     FRAGOV foreign minister 2024-01-12..2024-09-21

person Jean-Noel Barrot
    name     Jean-Noel Barrot, Jean-Noël Barrot
    post     FRAGOV foreign minister 2024-09-21..

person Bernard Kouchner
    name     Bernard Kouchner, Kouchner
    post     FRAGOV foreign minister 2007-05-18..2010-11-14

person Francois Fillon
    name     Francois Fillon, François Fillon
    post     FRAGOV prime minister 2007-05-17..2012-05-15

person Manuel Valls
    name     Manuel Valls, Valls
    post     FRAGOV prime minister 2014-03-31..2016-12-06

person Edouard Philippe
    name     Edouard Philippe, Édouard Philippe
    post     FRAGOV prime minister 2017-05-15..2020-07-03

person Jean Castex
    name     Jean Castex
    post     FRAGOV prime minister 2020-07-03..2022-05-16

person Elisabeth Borne
    name     Elisabeth Borne, Élisabeth Borne
    post     FRAGOV prime minister 2022-05-16..2024-01-09

person Gabriel Attal
    name     Gabriel Attal
    post     FRAGOV prime minister 2024-01-09..2024-09-05

person Michel Barnier
    name     Michel Barnier
    post     FRAGOV prime minister 2024-09-05..2024-12-13

person Francois Bayrou
    name     Francois Bayrou, François Bayrou
    post     FRAGOV prime minister 2024-12-13..2025-09-09

person Sebastien Lecornu
    name     Sebastien Lecornu, Sébastien Lecornu
    post     FRAGOV defence minister 2022-05-20..2025-09-09
    post     FRAGOV prime minister 2025-09-09..

# Germany

person Angela Merkel
    name     Angela Merkel
    surname  Merkel
    post     DEUGOV chancellor 2005-11-22..2021-12-08

person Olaf Scholz
    name     Olaf Scholz
    surname  Scholz
    post     DEUGOV chancellor 2021-12-08..2025-05-06

person Friedrich Merz
    name     Friedrich Merz
    surname  Merz
    post     DEUGOV chancellor 2025-05-06..

person Guido Westerwelle
    name     Guido Westerwelle, Westerwelle
    post     DEUGOV foreign minister 2009-10-28..2013-12-17

person Frank-Walter Steinmeier
    name     Frank-Walter Steinmeier
    surname  Steinmeier
    post     DEUGOV foreign minister 2005-11-22..2009-10-27
    post     DEUGOV foreign minister 2013-12-17..2017-01-27
    post     DEUGOV president 2017-03-19..

person Sigmar Gabriel
    name     Sigmar Gabriel
    post     DEUGOV foreign minister 2017-01-27..2018-03-14

person Heiko Maas
    name     Heiko Maas, Maas
    post     DEUGOV foreign minister 2018-03-14..2021-12-08

person Annalena Baerbock
    name     Annalena Baerbock
    surname  Baerbock
    post     DEUGOV foreign minister 2021-12-08..2025-05-06

person Johann Wadephul
    name     Johann Wadephul, Wadephul
    post     DEUGOV foreign minister 2025-05-06..

person Joachim Gauck
    name     Joachim Gauck, Gauck
    post     DEUGOV president 2012-03-18..2017-03-18

person Christian Wulff
    name     Christian Wulff, Wulff
    post     DEUGOV president 2010-06-30..2012-02-17

person Boris Pistorius
    name     Boris Pistorius, Pistorius
    post     DEUGOV defence minister 2023-01-19..

person Ursula von der Leyen
    name     Ursula von der Leyen, von der Leyen
    post     DEUGOV defence minister 2013-12-17..2019-07-17
    post     IGOEEC European Commission president 2019-12-01..

# Russia

person Vladimir Putin
    name     Vladimir Putin
    surname  Putin
    post     RUSGOV prime minister 2008-05-08..2012-05-07
    post     RUSGOV president 1999-12-31..2008-05-07
    post     RUSGOV president 2012-05-07..

person Dmitry Medvedev
    name     Dmitry Medvedev, Dmitri Medvedev
    surname  Medvedev
    post     RUSGOV president 2008-05-07..2012-05-07
    post     RUSGOV prime minister 2012-05-08..2020-01-16
    post     RUSGOV Security Council deputy chairman 2020-01-16..

person Mikhail Mishustin
    name     Mikhail Mishustin, Mishustin
    post     RUSGOV prime minister 2020-01-16..

person Sergey Lavrov
    name     Sergey Lavrov, Sergei Lavrov
    surname  Lavrov
    post     RUSGOV ambassador to the United Nations 1994-01-01..2004-03-08
    post     RUSGOV foreign minister 2004-03-09..

person Sergei Shoigu
    name     Sergei Shoigu, Sergey Shoigu
    surname  Shoigu
    post     RUSGOV defence minister 2012-11-06..2024-05-12
    post     RUSGOV Security Council secretary 2024-05-12..

person Andrei Belousov
    name     Andrei Belousov, Andrey Belousov, Belousov
    post     RUSGOV defence minister 2024-05-14..

person Dmitry Peskov
    name     Dmitry Peskov, Dmitri Peskov
    surname  Peskov
    post     RUSGOV Kremlin spokesman 2012-05-22..

person Maria Zakharova
    name     Maria Zakharova
    surname  Zakharova
    post     RUSGOV Foreign Ministry spokeswoman 2015-08-10..

person Vitaly Churkin
    name     Vitaly Churkin
    surname  Churkin
    post     RUSGOV ambassador to the United Nations 2006-05-01..2017-02-20

person Vasily Nebenzya
    name     Vasily Nebenzya, Nebenzya
    post     RUSGOV ambassador to the United Nations 2017-07-27..

person Mikhail Bogdanov
    name     Mikhail Bogdanov, Bogdanov
    post     RUSGOV deputy foreign minister 2011-06-12..2025-07-08

person Sergei Ryabkov
    name     Sergei Ryabkov, Ryabkov
    post     RUSGOV deputy foreign minister 2008-08-15..

person Nikolai Patrushev
    name     Nikolai Patrushev, Patrushev
    post     RUSGOV Security Council secretary 2008-05-12..2024-05-12

person Valery Gerasimov
    name     Valery Gerasimov, Gerasimov
    post     RUSMIL chief of the general staff 2012-11-09..

person Igor Konashenkov
    name     Igor Konashenkov, Konashenkov
    post     RUSMIL Defence Ministry spokesman 2011-01-01..

person Sergei Rudskoi
    name     Sergei Rudskoi, Rudskoi
    post     RUSMIL general 2015-11-01..

person Ramzan Kadyrov
    name     Ramzan Kadyrov
    surname  Kadyrov
    post     RUSGOV Chechen leader 2007-04-05..

person Yevgeny Prigozhin
    name     Yevgeny Prigozhin, Evgeny Prigozhin
    surname  Prigozhin
    post     RUSMIL Wagner chief 2014-05-01..2023-08-23

person Alexei Navalny
    name     Alexei Navalny, Alexey Navalny
    surname  Navalny
    post     RUSOPP opposition leader 2011-01-01..2024-02-16

person Dmitry Kozak
    name     Dmitry Kozak
    post     RUSGOV deputy chief of staff 2020-01-24..2025-09-18

# Ukraine

person Viktor Yanukovych
    name     Viktor Yanukovych, Viktor Yanukovich
    surname  Yanukovych
    surname  Yanukovich
    post     UKRGOV president 2010-02-25..2014-02-22

person Petro Poroshenko
    name     Petro Poroshenko
    surname  Poroshenko
    post     UKRGOV president 2014-06-07..2019-05-20

person Oleksandr Turchynov
    name     Oleksandr Turchynov, Turchynov
    post     UKRGOV acting president 2014-02-23..2014-06-07

person Volodymyr Zelensky
    name     Volodymyr Zelensky, Volodymyr Zelenskyy, Volodymyr Zelenskiy, Vladimir Zelensky
    surname  Zelensky
    surname  Zelenskyy
    surname  Zelenskiy
    post     UKRGOV president 2019-05-20..

person Mykola Azarov
    name     Mykola Azarov, Azarov
    post     UKRGOV prime minister 2010-03-11..2014-01-28

person Arseniy Yatsenyuk
    name     Arseniy Yatsenyuk, Arseny Yatseniuk
    surname  Yatsenyuk
    post     UKRGOV prime minister 2014-02-27..2016-04-14

person Volodymyr Groysman
    name     Volodymyr Groysman, Groysman
    post     UKRGOV prime minister 2016-04-14..2019-08-29

person Oleksiy Honcharuk
    name     Oleksiy Honcharuk, Honcharuk
    post     UKRGOV prime minister 2019-08-29..2020-03-04

person Denys Shmyhal
    name     Denys Shmyhal, Shmyhal
    post     UKRGOV prime minister 2020-03-04..2025-07-16
    post     UKRGOV defence minister 2025-07-17..

person Yulia Svyrydenko
    name     Yulia Svyrydenko, Svyrydenko
    post     UKRGOV prime minister 2025-07-17..

person Pavlo Klimkin
    name     Pavlo Klimkin, Klimkin
    post     UKRGOV foreign minister 2014-06-19..2019-08-29

person Kostyantyn Hryshchenko
    name     Kostyantyn Hryshchenko
    post     UKRGOV foreign minister 2010-03-11..2012-12-24

person Leonid Kozhara
    name     Leonid Kozhara
    post     UKRGOV foreign minister 2012-12-24..2014-02-23

person Andriy Deshchytsia
    name     Andriy Deshchytsia
    post     UKRGOV foreign minister 2014-02-27..2014-06-19

person Vadym Prystaiko
    name     Vadym Prystaiko, Prystaiko
    post     UKRGOV foreign minister 2019-08-29..2020-03-04

person Dmytro Kuleba
    name     Dmytro Kuleba
    surname  Kuleba
    post     UKRGOV foreign minister 2020-03-04..2024-09-05

person Andrii Sybiha
    name     Andrii Sybiha, Sybiha
    post     UKRGOV foreign minister 2024-09-05..

person Valerii Zaluzhnyi
    name     Valerii Zaluzhnyi, Valery Zaluzhny, Zaluzhny, Zaluzhnyi
    post     UKRMIL commander-in-chief 2021-07-27..2024-02-08

person Oleksandr Syrskyi
    name     Oleksandr Syrskyi, Syrskyi
    post     UKRMIL commander-in-chief 2024-02-08..

person Oleksii Reznikov
    name     Oleksii Reznikov, Reznikov
    post     UKRGOV defence minister 2021-11-04..2023-09-05

person Yulia Tymoshenko
    name     Yulia Tymoshenko
    surname  Tymoshenko
    post     UKRGOV prime minister 2007-12-18..2010-03-04
    post     UKROPP opposition leader 2010-03-05..

# Syria

person Bashar al-Assad
    name     Bashar al-Assad, Bashar Assad, Bashar al Assad, President Assad
    surname  Assad
    surname  al-Assad
    post     SYRGOV president 2000-07-17..2024-12-08

person Ahmed al-Sharaa
    name     Ahmed al-Sharaa, Ahmad al-Sharaa, Abu Mohammed al-Golani, Abu Mohammad al-Julani, Abu Mohammed al-Jolani, al-Sharaa, Golani
    post     NUS Nusra Front leader 2012-01-23..2017-01-27
    post     SYRREB Hayat Tahrir al-Sham leader 2017-01-28..2024-12-07
    post     SYRGOV president 2024-12-08..

person Walid al-Moallem
    name     Walid al-Moallem, Walid Moallem, Walid al-Muallem
    surname  Moallem
    surname  Muallem
    post     SYRGOV foreign minister 2006-02-11..2020-11-16

person Faisal Mekdad
    name     Faisal Mekdad, Faisal Mikdad, Mekdad
    post     SYRGOV deputy foreign minister 2006-02-11..2020-11-21
    post     SYRGOV foreign minister 2020-11-22..2024-09-23

person Asaad al-Shaibani
    name     Asaad al-Shaibani, Asaad Hassan al-Shaibani
    post     SYRGOV foreign minister 2024-12-21..

person Bashar Jaafari
    name     Bashar Jaafari, Bashar al-Jaafari, Bashar Ja'afari, Jaafari
    post     SYRGOV ambassador to the United Nations 2006-02-01..2020-11-22

person Wael al-Halqi
    name     Wael al-Halqi, Wael al-Halki
    post     SYRGOV prime minister 2012-08-09..2016-07-03

person Imad Khamis
    name     Imad Khamis, Khamis
    post     SYRGOV prime minister 2016-07-03..2020-06-11

person Hussein Arnous
    name     Hussein Arnous, Arnous
    post     SYRGOV prime minister 2020-06-11..2024-09-14

person Mohammed al-Jalali
    name     Mohammed al-Jalali, Mohammad Ghazi al-Jalali
    post     SYRGOV prime minister 2024-09-14..2024-12-10

person Bouthaina Shaaban
    name     Bouthaina Shaaban, Shaaban
    post     SYRGOV presidential adviser 2008-01-01..2024-12-08

person Omran al-Zoubi
    name     Omran al-Zoubi, Omran Zoabi
    post     SYRGOV information minister 2012-06-23..2016-07-03

person Ali Haidar
    name     Ali Haidar
    post     SYRGOV reconciliation minister 2011-06-01..2018-11-01

person Riad Hijab
    name     Riad Hijab, Riyad Hijab, Hijab
    post     SYRGOV prime minister 2012-06-23..2012-08-06
    post     SYROPP High Negotiations Committee head 2015-12-10..2017-11-20

person George Sabra
    name     George Sabra
    post     SYROPP opposition negotiator 2012-11-09..2017-12-31

person Mohammed Alloush
    name     Mohammed Alloush, Alloush
    post     SYRREB opposition negotiator 2016-01-01..2017-12-31

person Salem al-Muslet
    name     Salem al-Muslet, Salim al-Muslat
    post     SYROPP High Negotiations Committee spokesman 2015-12-10..2018-01-01

person Hadi al-Bahra
    name     Hadi al-Bahra
    post     SYROPP coalition president 2014-07-09..2015-01-04

person Ahmad Jarba
    name     Ahmad Jarba, Ahmed Jarba, Jarba
    post     SYROPP coalition president 2013-07-06..2014-07-09

person Moaz al-Khatib
    name     Moaz al-Khatib
    post     SYROPP coalition president 2012-11-11..2013-04-21

person Anas al-Abdah
    name     Anas al-Abdah, Anas al-Abda
    post     SYROPP coalition president 2016-03-05..2017-05-06

person Mazloum Abdi
    name     Mazloum Abdi, Mazloum Kobani
    post     SYRREB Syrian Democratic Forces commander 2015-10-10..

person Rami Abdulrahman
    name     Rami Abdulrahman, Rami Abdel Rahman
    post     GBRNGO Syrian Observatory director 2006-05-01..

# Turkey

person Recep Tayyip Erdogan
    name     Recep Tayyip Erdogan, Recep Tayyip Erdoğan, Tayyip Erdogan
    surname  Erdogan
    surname  Erdoğan
    post     TURGOV prime minister 2003-03-14..2014-08-28
    post     TURGOV president 2014-08-28..

person Abdullah Gul
    name     Abdullah Gul, Abdullah Gül
    post     TURGOV president 2007-08-28..2014-08-28

person Ahmet Davutoglu
    name     Ahmet Davutoglu, Ahmet Davutoğlu
    surname  Davutoglu
    surname  Davutoğlu
    post     TURGOV foreign minister 2009-05-01..2014-08-28
    post     TURGOV prime minister 2014-08-28..2016-05-24

person Binali Yildirim
    name     Binali Yildirim, Binali Yıldırım, Yildirim
    post     TURGOV prime minister 2016-05-24..2018-07-09

person Mevlut Cavusoglu
    name     Mevlut Cavusoglu, Mevlüt Çavuşoğlu
    surname  Cavusoglu
    surname  Çavuşoğlu
    post     TURGOV foreign minister 2014-08-29..2023-06-03

person Hakan Fidan
    name     Hakan Fidan, Fidan
    post     TURSPY intelligence chief 2010-05-27..2023-06-03
    post     TURGOV foreign minister 2023-06-03..

person Hulusi Akar
    name     Hulusi Akar, Akar
    post     TURMIL chief of the general staff 2015-08-18..2018-07-09
    post     TURGOV defence minister 2018-07-10..2023-06-03

person Ibrahim Kalin
    name     Ibrahim Kalin, Ibrahim Kalın, Kalin
    post     TURGOV presidential spokesman 2014-12-11..2023-06-05

person Yasar Guler
    name     Yasar Guler, Yaşar Güler
    post     TURGOV defence minister 2023-06-03..

person Numan Kurtulmus
    name     Numan Kurtulmus
    post     TURGOV deputy prime minister 2014-08-29..2017-07-19

person Selahattin Demirtas
    name     Selahattin Demirtas, Selahattin Demirtaş, Demirtas
    post     TUROPP HDP co-leader 2014-06-22..2018-02-11

person Abdullah Ocalan
    name     Abdullah Ocalan, Abdullah Öcalan
    surname  Ocalan
    post     TURREB PKK leader 1978-11-27..

person Fethullah Gulen
    name     Fethullah Gulen, Fethullah Gülen, Gulen
    post     TURREL cleric 1999-03-21..2024-10-20

# Iran

person Mahmoud Ahmadinejad
    name     Mahmoud Ahmadinejad
    surname  Ahmadinejad
    post     IRNGOV president 2005-08-03..2013-08-03

person Hassan Rouhani
    name     Hassan Rouhani, Hasan Rouhani, Hassan Rohani
    surname  Rouhani
    surname  Rohani
    post     IRNGOV president 2013-08-03..2021-08-03

person Ebrahim Raisi
    name     Ebrahim Raisi, Ebrahim Raeisi
    surname  Raisi
    post     IRNGOV president 2021-08-03..2024-05-19

person Masoud Pezeshkian
    name     Masoud Pezeshkian
    surname  Pezeshkian
    post     IRNGOV president 2024-07-28..

person Ali Khamenei
    name     Ali Khamenei, Ayatollah Ali Khamenei, Ayatollah Khamenei
    surname  Khamenei
    post     IRNGOV supreme leader 1989-06-04..

person Mohammad Javad Zarif
    name     Mohammad Javad Zarif, Mohammad Zarif, Javad Zarif
    surname  Zarif
    post     IRNGOV foreign minister 2013-08-15..2021-08-25

person Ali Akbar Salehi
    name     Ali Akbar Salehi, Salehi
    post     IRNGOV foreign minister 2010-12-13..2013-08-15

person Manouchehr Mottaki
    name     Manouchehr Mottaki, Mottaki
    post     IRNGOV foreign minister 2005-08-24..2010-12-13

person Hossein Amir-Abdollahian
    name     Hossein Amir-Abdollahian, Hossein Amirabdollahian, Amir-Abdollahian, Amirabdollahian
    post     IRNGOV foreign minister 2021-08-25..2024-05-19

person Abbas Araghchi
    name     Abbas Araghchi, Abbas Araqchi, Araghchi, Araqchi
    post     IRNGOV foreign minister 2024-08-21..

person Ali Bagheri Kani
    name     Ali Bagheri Kani
    post     IRNGOV acting foreign minister 2024-05-20..2024-08-21

person Ali Shamkhani
    name     Ali Shamkhani, Shamkhani
    post     IRNGOV Supreme National Security Council secretary 2013-09-10..2023-05-22

person Ali Larijani
    name     Ali Larijani, Larijani
    post     IRNLEG parliament speaker 2008-05-28..2020-05-28

person Qassem Soleimani
    name     Qassem Soleimani, Qasem Soleimani, Qassim Suleimani
    surname  Soleimani
    post     IRNMIL Quds Force commander 1998-03-01..2020-01-03

person Bahram Qassemi
    name     Bahram Qassemi, Bahram Ghasemi
    post     IRNGOV Foreign Ministry spokesman 2016-06-22..2019-04-01

person Hossein Dehghan
    name     Hossein Dehghan
    post     IRNGOV defence minister 2013-08-15..2017-08-20

# Israel and Palestine

person Benjamin Netanyahu
    name     Benjamin Netanyahu, Binyamin Netanyahu, Bibi Netanyahu
    surname  Netanyahu
    post     ISRGOV prime minister 2009-03-31..2021-06-13
    post     ISROPP opposition leader 2021-06-28..2022-12-28
    post     ISRGOV prime minister 2022-12-29..

person Naftali Bennett
    name     Naftali Bennett, Bennett
    post     ISRGOV prime minister 2021-06-13..2022-06-30

person Yair Lapid
    name     Yair Lapid, Lapid
    post     ISRGOV foreign minister 2021-06-13..2022-12-29
    post     ISRGOV prime minister 2022-07-01..2022-12-29
    post     ISROPP opposition leader 2023-01-02..

person Shimon Peres
    name     Shimon Peres
    surname  Peres
    post     ISRGOV president 2007-07-15..2014-07-24

person Reuven Rivlin
    name     Reuven Rivlin, Rivlin
    post     ISRGOV president 2014-07-24..2021-07-07

person Isaac Herzog
    name     Isaac Herzog, Herzog
    post     ISRGOV president 2021-07-07..

person Avigdor Lieberman
    name     Avigdor Lieberman, Avigdor Liberman, Lieberman
    post     ISRGOV foreign minister 2009-04-01..2012-12-18
    post     ISRGOV foreign minister 2013-11-11..2015-05-06
    post     ISRGOV defence minister 2016-05-30..2018-11-18

person Gabi Ashkenazi
    name     Gabi Ashkenazi
    post     ISRGOV foreign minister 2020-05-17..2021-06-13

person Israel Katz
    name     Israel Katz
    post     ISRGOV foreign minister 2019-02-17..2020-05-17
    post     ISRGOV foreign minister 2024-01-01..2024-11-08
    post     ISRGOV defence minister 2024-11-08..

person Eli Cohen
    name     Eli Cohen
    post     ISRGOV foreign minister 2022-12-29..2024-01-01

person Gideon Saar
    name     Gideon Saar, Gideon Sa'ar
    post     ISRGOV foreign minister 2024-11-08..

person Ehud Barak
    name     Ehud Barak, Barak
    post     ISRGOV defence minister 2007-06-18..2013-03-18

person Moshe Yaalon
    name     Moshe Yaalon, Moshe Ya'alon, Yaalon
    post     ISRGOV defence minister 2013-03-18..2016-05-22

person Benny Gantz
    name     Benny Gantz, Gantz
    post     ISRGOV defence minister 2020-05-17..2022-12-29

person Yoav Gallant
    name     Yoav Gallant, Gallant
    post     ISRGOV defence minister 2022-12-29..2024-11-07

person Ariel Sharon
    name     Ariel Sharon
    post     ISRGOV prime minister 2001-03-07..2006-04-14

person Ehud Olmert
    name     Ehud Olmert
    surname  Olmert
    post     ISRGOV prime minister 2006-04-14..2009-03-31

person Mahmoud Abbas
    name     Mahmoud Abbas, Abu Mazen
    surname  Abbas
    post     PSEGOV president 2005-01-15..

person Yasser Arafat
    name     Yasser Arafat, Yasir Arafat
    surname  Arafat
    post     PSEGOV president 1994-07-05..2004-11-11

person Salam Fayyad
    name     Salam Fayyad, Fayyad
    post     PSEGOV prime minister 2007-06-15..2013-06-06

person Rami Hamdallah
    name     Rami Hamdallah, Hamdallah
    post     PSEGOV prime minister 2013-06-06..2019-04-14

person Mohammad Shtayyeh
    name     Mohammad Shtayyeh, Mohammed Shtayyeh, Shtayyeh
    post     PSEGOV prime minister 2019-04-14..2024-03-31

person Mohammad Mustafa
    name     Mohammad Mustafa
    post     PSEGOV prime minister 2024-03-31..

person Riyad al-Maliki
    name     Riyad al-Maliki, Riad al-Malki
    post     PSEGOV foreign minister 2007-06-15..2024-03-31

person Saeb Erekat
    name     Saeb Erekat, Erekat
    post     PSEGOV chief negotiator 1994-01-01..2020-11-10

person Ismail Haniyeh
    name     Ismail Haniyeh, Ismail Haniya
    surname  Haniyeh
    post     PSEREB Hamas leader 2006-03-29..2024-07-31

person Khaled Meshaal
    name     Khaled Meshaal, Khaled Mashal, Khaled Meshal
    surname  Meshaal
    post     PSEREB Hamas leader 1996-01-01..2017-05-06

person Yahya Sinwar
    name     Yahya Sinwar, Yehya Sinwar
    surname  Sinwar
    post     PSEREB Hamas leader 2017-02-13..2024-10-16

person Mohammed Deif
    name     Mohammed Deif, Deif
    post     PSEREB Hamas military chief 2002-07-23..2024-07-13

# Lebanon

person Hassan Nasrallah
    name     Hassan Nasrallah, Sayyed Hassan Nasrallah
    surname  Nasrallah
    post     LBNREB Hezbollah leader 1992-02-16..2024-09-27

person Naim Qassem
    name     Naim Qassem, Sheikh Naim Qassem
    post     LBNREB Hezbollah leader 2024-10-29..

person Michel Suleiman
    name     Michel Suleiman
    post     LBNGOV president 2008-05-25..2014-05-24

person Michel Aoun
    name     Michel Aoun, Aoun
    post     LBNGOV president 2016-10-31..2022-10-30

person Joseph Aoun
    name     Joseph Aoun
    post     LBNMIL army commander 2017-03-08..2025-01-08
    post     LBNGOV president 2025-01-09..

person Saad Hariri
    name     Saad Hariri, Saad al-Hariri
    surname  Hariri
    post     LBNGOV prime minister 2009-11-09..2011-06-13
    post     LBNGOV prime minister 2016-12-18..2020-01-21

person Najib Mikati
    name     Najib Mikati
    surname  Mikati
    post     LBNGOV prime minister 2011-06-13..2014-02-15
    post     LBNGOV prime minister 2021-09-10..2025-02-08

person Tammam Salam
    name     Tammam Salam
    post     LBNGOV prime minister 2014-02-15..2016-12-18

person Hassan Diab
    name     Hassan Diab
    post     LBNGOV prime minister 2020-01-21..2021-09-10

person Nawaf Salam
    name     Nawaf Salam
    post     LBNGOV prime minister 2025-02-08..

person Gebran Bassil
    name     Gebran Bassil, Bassil
    post     LBNGOV foreign minister 2014-02-15..2020-01-21

person Adnan Mansour
    name     Adnan Mansour
    post     LBNGOV foreign minister 2011-06-13..2014-02-15

person Abdallah Bou Habib
    name     Abdallah Bou Habib
    post     LBNGOV foreign minister 2021-09-10..2025-02-08

person Nabih Berri
    name     Nabih Berri, Berri
    post     LBNLEG parliament speaker 1992-10-20..

person Walid Jumblatt
    name     Walid Jumblatt, Jumblatt
    post     LBNPTY Druze leader 1977-03-16..2023-05-25

# Iraq

person Nouri al-Maliki
    name     Nouri al-Maliki, Nuri al-Maliki
    surname  Maliki
    post     IRQGOV prime minister 2006-05-20..2014-09-08

person Haider al-Abadi
    name     Haider al-Abadi, Haidar al-Abadi
    surname  Abadi
    post     IRQGOV prime minister 2014-09-08..2018-10-25

person Adel Abdul Mahdi
    name     Adel Abdul Mahdi, Adil Abdul-Mahdi
    post     IRQGOV prime minister 2018-10-25..2020-05-07

person Mustafa al-Kadhimi
    name     Mustafa al-Kadhimi, Kadhimi, Kadhemi
    post     IRQGOV prime minister 2020-05-07..2022-10-27

person Mohammed Shia al-Sudani
    name     Mohammed Shia al-Sudani, Mohammed al-Sudani
    post     IRQGOV prime minister 2022-10-27..

person Saddam Hussein
    name     Saddam Hussein
    surname  Saddam
    post     IRQGOV president 1979-07-16..2003-04-09

person Jalal Talabani
    name     Jalal Talabani, Talabani
    post     IRQGOV president 2005-04-07..2014-07-24

person Fuad Masum
    name     Fuad Masum, Fouad Massoum
    post     IRQGOV president 2014-07-24..2018-10-02

person Barham Salih
    name     Barham Salih, Barham Saleh
    post     IRQGOV president 2018-10-02..2022-10-17

person Abdul Latif Rashid
    name     Abdul Latif Rashid
    post     IRQGOV president 2022-10-17..

person Hoshyar Zebari
    name     Hoshyar Zebari, Zebari
    post     IRQGOV foreign minister 2003-09-01..2014-07-11

person Ibrahim al-Jaafari
    name     Ibrahim al-Jaafari
    post     IRQGOV prime minister 2005-05-03..2006-05-20
    post     IRQGOV foreign minister 2014-09-08..2018-10-25

person Fuad Hussein
    name     Fuad Hussein
    post     IRQGOV foreign minister 2020-06-06..

person Massoud Barzani
    name     Massoud Barzani, Masoud Barzani
    surname  Barzani
    post     IRQGOV Kurdish president 2005-06-14..2017-11-01

person Nechirvan Barzani
    name     Nechirvan Barzani
    post     IRQGOV Kurdish president 2019-06-10..

person Muqtada al-Sadr
    name     Muqtada al-Sadr, Moqtada al-Sadr
    surname  Sadr
    post     IRQREB Shi'ite cleric 2003-06-01..

person Ali al-Sistani
    name     Ali al-Sistani, Ayatollah Ali al-Sistani, Sistani
    post     IRQREL grand ayatollah 1992-08-08..

person Abu Bakr al-Baghdadi
    name     Abu Bakr al-Baghdadi
    surname  Baghdadi
    post     ISI Islamic State leader 2010-05-16..2019-10-27

# Gulf

person King Abdullah of Saudi Arabia
    name     King Abdullah of Saudi Arabia, King Abdullah bin Abdulaziz
    post     SAUGOV king 2005-08-01..2015-01-23

person King Salman
    name     King Salman, Salman bin Abdulaziz
    post     SAUGOV king 2015-01-23..

person Mohammed bin Salman
    name     Mohammed bin Salman, Mohammad bin Salman, bin Salman, MBS
    post     SAUGOV defence minister 2015-01-23..2022-09-27
    post     SAUGOV crown prince 2017-06-21..

person Mohammed bin Nayef
    name     Mohammed bin Nayef
    post     SAUGOV crown prince 2015-04-29..2017-06-21

person Saud al-Faisal
    name     Saud al-Faisal, Prince Saud al-Faisal
    post     SAUGOV foreign minister 1975-10-13..2015-04-29

person Adel al-Jubeir
    name     Adel al-Jubeir, Adel Jubeir
    surname  Jubeir
    post     SAUGOV ambassador to the United States 2007-01-29..2015-04-29
    post     SAUGOV foreign minister 2015-04-29..2018-12-27
    post     SAUGOV minister of state 2018-12-27..

person Ibrahim al-Assaf
    name     Ibrahim al-Assaf
    post     SAUGOV foreign minister 2018-12-27..2019-10-23

person Faisal bin Farhan
    name     Faisal bin Farhan, Prince Faisal bin Farhan
    post     SAUGOV foreign minister 2019-10-23..

person Hamad bin Khalifa al-Thani
    name     Hamad bin Khalifa al-Thani
    post     QATGOV emir 1995-06-27..2013-06-25

person Tamim bin Hamad al-Thani
    name     Tamim bin Hamad al-Thani, Sheikh Tamim, Tamim bin Hamad Al Thani
    post     QATGOV emir 2013-06-25..

person Hamad bin Jassim
    name     Hamad bin Jassim
    post     QATGOV prime minister 2007-04-03..2013-06-26

person Khalid al-Attiyah
    name     Khalid al-Attiyah
    post     QATGOV foreign minister 2013-06-26..2016-01-27

person Mohammed bin Abdulrahman al-Thani
    name     Mohammed bin Abdulrahman al-Thani, Mohammed bin Abdulrahman Al Thani
    post     QATGOV foreign minister 2016-01-27..
    post     QATGOV prime minister 2023-03-07..

person Khalifa bin Zayed
    name     Khalifa bin Zayed, Khalifa bin Zayed Al Nahyan
    post     AREGOV president 2004-11-03..2022-05-13

person Mohammed bin Zayed
    name     Mohammed bin Zayed, Mohamed bin Zayed, Sheikh Mohammed bin Zayed
    post     AREGOV crown prince 2004-11-03..2022-05-13
    post     AREGOV president 2022-05-14..

person Mohammed bin Rashid al-Maktoum
    name     Mohammed bin Rashid al-Maktoum, Mohammed bin Rashid Al Maktoum
    post     AREGOV prime minister 2006-01-11..

person Abdullah bin Zayed
    name     Abdullah bin Zayed, Sheikh Abdullah bin Zayed
    post     AREGOV foreign minister 2006-02-09..

person Anwar Gargash
    name     Anwar Gargash, Gargash
    post     AREGOV minister of state 2008-02-17..2021-02-10

person Sabah al-Ahmad al-Sabah
    name     Sabah al-Ahmad al-Sabah, Sheikh Sabah
    post     KWTGOV emir 2006-01-29..2020-09-29

person Nawaf al-Ahmad al-Sabah
    name     Nawaf al-Ahmad al-Sabah
    post     KWTGOV emir 2020-09-30..2023-12-16

person Meshal al-Ahmad al-Sabah
    name     Meshal al-Ahmad al-Sabah
    post     KWTGOV emir 2023-12-16..

person Qaboos bin Said
    name     Qaboos bin Said, Sultan Qaboos
    post     OMNGOV sultan 1970-07-23..2020-01-10

person Haitham bin Tariq
    name     Haitham bin Tariq, Sultan Haitham
    post     OMNGOV sultan 2020-01-11..

person Yusuf bin Alawi
    name     Yusuf bin Alawi, Youssef bin Alawi
    post     OMNGOV foreign minister 1982-01-01..2020-08-18

person Badr Albusaidi
    name     Badr Albusaidi, Badr al-Busaidi
    post     OMNGOV foreign minister 2020-08-18..

person Hamad bin Isa al-Khalifa
    name     Hamad bin Isa al-Khalifa, King Hamad
    post     BHRGOV king 1999-03-06..

person Khalid bin Ahmed al-Khalifa
    name     Khalid bin Ahmed al-Khalifa
    post     BHRGOV foreign minister 2005-09-26..2020-02-01

person Abdullatif al-Zayani
    name     Abdullatif al-Zayani
    post     BHRGOV foreign minister 2020-02-01..

# Yemen, Jordan, Egypt, Libya, Maghreb

person Ali Abdullah Saleh
    name     Ali Abdullah Saleh
    surname  Saleh
    post     YEMGOV president 1978-07-18..2012-02-27
    post     YEMREB former president 2015-03-01..2017-12-04

person Abd-Rabbu Mansour Hadi
    name     Abd-Rabbu Mansour Hadi, Abdrabbuh Mansur Hadi, Abed Rabbo Mansour Hadi, Abd Rabbu Mansour Hadi, Hadi
    post     YEMGOV president 2012-02-27..2022-04-07

person Rashad al-Alimi
    name     Rashad al-Alimi, Alimi
    post     YEMGOV presidential council head 2022-04-07..

person Abdul-Malik al-Houthi
    name     Abdul-Malik al-Houthi, Abdulmalik al-Houthi, Abdel-Malek al-Houthi
    post     YEMREB Houthi leader 2004-09-10..

person Khaled Bahah
    name     Khaled Bahah
    post     YEMGOV prime minister 2014-11-09..2016-04-03

person Ahmed Obeid bin Daghr
    name     Ahmed Obeid bin Daghr
    post     YEMGOV prime minister 2016-04-03..2018-10-15

person Maeen Abdulmalik
    name     Maeen Abdulmalik
    post     YEMGOV prime minister 2018-10-15..2024-02-05

person Abdulmalik al-Mekhlafi
    name     Abdulmalik al-Mekhlafi
    post     YEMGOV foreign minister 2015-12-01..2018-05-24

person Abu Bakr al-Qirbi
    name     Abu Bakr al-Qirbi
    post     YEMGOV foreign minister 2001-04-04..2014-06-11

person Mohammed Abdulsalam
    name     Mohammed Abdulsalam, Mohammed Abdul-Salam
    post     YEMREB Houthi spokesman 2007-01-01..

person Yahya Saree
    name     Yahya Saree, Yahya Sarea
    post     YEMREB Houthi military spokesman 2018-12-01..

person King Abdullah II
    name     King Abdullah II, Abdullah II of Jordan
    post     JORGOV king 1999-02-07..

person Nasser Judeh
    name     Nasser Judeh, Judeh
    post     JORGOV foreign minister 2009-02-23..2017-01-15

person Ayman Safadi
    name     Ayman Safadi, Safadi
    post     JORGOV foreign minister 2017-01-15..

person Hani al-Mulki
    name     Hani al-Mulki
    post     JORGOV prime minister 2016-05-29..2018-06-04

person Hosni Mubarak
    name     Hosni Mubarak
    surname  Mubarak
    post     EGYGOV president 1981-10-14..2011-02-11

person Mohamed Morsi
    name     Mohamed Morsi, Mohammed Morsi, Mohamed Mursi
    surname  Morsi
    surname  Mursi
    post     EGYGOV president 2012-06-30..2013-07-03

person Adly Mansour
    name     Adly Mansour
    post     EGYGOV interim president 2013-07-04..2014-06-08

person Abdel Fattah al-Sisi
    name     Abdel Fattah al-Sisi, Abdel-Fattah el-Sissi, Abdel Fattah el-Sisi
    surname  Sisi
    surname  Sissi
    surname  el-Sissi
    post     EGYMIL army chief 2012-08-12..2014-03-26
    post     EGYGOV president 2014-06-08..

person Mohamed Hussein Tantawi
    name     Mohamed Hussein Tantawi, Tantawi
    post     EGYMIL field marshal 1991-05-20..2012-08-12

person Nabil Fahmy
    name     Nabil Fahmy
    post     EGYGOV foreign minister 2013-07-16..2014-06-17

person Sameh Shoukry
    name     Sameh Shoukry, Sameh Shukri, Shoukry
    post     EGYGOV foreign minister 2014-06-17..2024-07-03

person Badr Abdelatty
    name     Badr Abdelatty
    post     EGYGOV foreign minister 2024-07-03..

person Mohamed Kamel Amr
    name     Mohamed Kamel Amr
    post     EGYGOV foreign minister 2011-07-18..2013-07-14

person Ahmed Aboul Gheit
    name     Ahmed Aboul Gheit, Aboul Gheit
    post     EGYGOV foreign minister 2004-07-11..2011-03-06
    post     IGOARL Arab League secretary-general 2016-07-01..

person Amr Moussa
    name     Amr Moussa
    post     IGOARL Arab League secretary-general 2001-06-01..2011-06-30

person Nabil Elaraby
    name     Nabil Elaraby, Nabil al-Arabi
    post     IGOARL Arab League secretary-general 2011-07-03..2016-06-30

person Ibrahim Mahlab
    name     Ibrahim Mahlab
    post     EGYGOV prime minister 2014-03-01..2015-09-19

person Sherif Ismail
    name     Sherif Ismail
    post     EGYGOV prime minister 2015-09-19..2018-06-07

person Mostafa Madbouly
    name     Mostafa Madbouly
    post     EGYGOV prime minister 2018-06-07..

person Muammar Gaddafi
    name     Muammar Gaddafi, Moammar Gadhafi, Muammar Qaddafi, Moammar Gaddafi
    surname  Gaddafi
    surname  Gadhafi
    surname  Qaddafi
    post     LBYGOV leader 1969-09-01..2011-10-20

person Saif al-Islam Gaddafi
    name     Saif al-Islam Gaddafi, Seif al-Islam Gadhafi
    post     LBYGOV leader's son 2000-01-01..2011-10-20

person Fayez al-Sarraj
    name     Fayez al-Sarraj, Fayez Serraj, Fayez Sarraj
    surname  Sarraj
    surname  Serraj
    post     LBYGOV prime minister 2016-03-30..2021-03-15

person Khalifa Haftar
    name     Khalifa Haftar, Khalifa Hifter
    surname  Haftar
    surname  Hifter
    post     LBYREB eastern commander 2014-05-16..

person Abdul Hamid Dbeibah
    name     Abdul Hamid Dbeibah, Abdulhamid al-Dbeibah
    surname  Dbeibah
    post     LBYGOV prime minister 2021-03-15..

person Ali Zeidan
    name     Ali Zeidan, Zeidan
    post     LBYGOV prime minister 2012-11-14..2014-03-11

person Mohamed al-Menfi
    name     Mohamed al-Menfi, Menfi
    post     LBYGOV presidential council head 2021-03-15..

person Aguila Saleh
    name     Aguila Saleh
    post     LBYLEG parliament speaker 2014-08-05..

person Zine El Abidine Ben Ali
    name     Zine El Abidine Ben Ali, Zine al-Abidine Ben Ali, Ben Ali
    post     TUNGOV president 1987-11-07..2011-01-14

person Moncef Marzouki
    name     Moncef Marzouki, Marzouki
    post     TUNGOV president 2011-12-13..2014-12-31

person Beji Caid Essebsi
    name     Beji Caid Essebsi, Essebsi
    post     TUNGOV president 2014-12-31..2019-07-25

person Kais Saied
    name     Kais Saied
    surname  Saied
    post     TUNGOV president 2019-10-23..

person Rached Ghannouchi
    name     Rached Ghannouchi, Ghannouchi
    post     TUNPTY Ennahda leader 1981-06-06..

person Habib Essid
    name     Habib Essid
    post     TUNGOV prime minister 2015-02-06..2016-08-27

person Youssef Chahed
    name     Youssef Chahed
    post     TUNGOV prime minister 2016-08-27..2020-02-27

person Abdelaziz Bouteflika
    name     Abdelaziz Bouteflika
    surname  Bouteflika
    post     DZAGOV president 1999-04-27..2019-04-02

person Abdelmadjid Tebboune
    name     Abdelmadjid Tebboune
    surname  Tebboune
    post     DZAGOV president 2019-12-19..

person Ramtane Lamamra
    name     Ramtane Lamamra, Lamamra
    post     DZAGOV foreign minister 2013-09-11..2017-05-25
    post     DZAGOV foreign minister 2021-07-07..2023-03-18

person Ahmed Attaf
    name     Ahmed Attaf
    post     DZAGOV foreign minister 2023-03-18..

person King Mohammed VI
    name     King Mohammed VI, Mohammed VI
    post     MARGOV king 1999-07-23..

person Nasser Bourita
    name     Nasser Bourita, Bourita
    post     MARGOV foreign minister 2017-04-05..

person Salaheddine Mezouar
    name     Salaheddine Mezouar
    post     MARGOV foreign minister 2013-10-10..2017-04-05

person Abdelilah Benkirane
    name     Abdelilah Benkirane
    post     MARGOV prime minister 2011-11-29..2017-04-05

person Aziz Akhannouch
    name     Aziz Akhannouch
    post     MARGOV prime minister 2021-10-07..

# United Nations and other international posts

person Ban Ki-moon
    name     Ban Ki-moon
    surname  Ban
    post     IGOUNO secretary-general 2007-01-01..2016-12-31

person Antonio Guterres
    name     Antonio Guterres, António Guterres
    surname  Guterres
    post     IGOUNO high commissioner for refugees 2005-06-15..2015-12-31
    post     IGOUNO secretary-general 2017-01-01..

person Kofi Annan
    name     Kofi Annan
    surname  Annan
    post     IGOUNO secretary-general 1997-01-01..2006-12-31
    post     IGOUNO envoy for Syria 2012-02-23..2012-08-31

person Lakhdar Brahimi
    name     Lakhdar Brahimi, Brahimi
    post     IGOUNO envoy for Syria 2012-09-01..2014-05-31

person Staffan de Mistura
    name     Staffan de Mistura, de Mistura, De Mistura
    post     IGOUNO envoy for Syria 2014-07-10..2019-01-06

person Geir Pedersen
    name     Geir Pedersen, Pedersen
    post     IGOUNO envoy for Syria 2019-01-07..

person Stephen O'Brien
    name     Stephen O'Brien
    post     IGOUNO humanitarian chief 2015-05-29..2017-08-31

person Mark Lowcock
    name     Mark Lowcock, Lowcock
    post     IGOUNO humanitarian chief 2017-09-01..2021-06-18

person Martin Griffiths
    name     Martin Griffiths
    post     IGOUNO envoy for Yemen 2018-02-16..2021-07-18
    post     IGOUNO humanitarian chief 2021-07-19..2024-06-30

person Tom Fletcher
    name     Tom Fletcher
    post     IGOUNO humanitarian chief 2024-11-18..

person Valerie Amos
    name     Valerie Amos
    post     IGOUNO humanitarian chief 2010-09-01..2015-05-29

person Jan Egeland
    name     Jan Egeland, Egeland
    post     IGOUNO adviser on Syria 2015-09-01..2018-11-30

person Ismail Ould Cheikh Ahmed
    name     Ismail Ould Cheikh Ahmed
    post     IGOUNO envoy for Yemen 2015-04-25..2018-02-28

person Hans Grundberg
    name     Hans Grundberg, Grundberg
    post     IGOUNO envoy for Yemen 2021-08-06..

person Bernardino Leon
    name     Bernardino Leon, Bernardino León
    post     IGOUNO envoy for Libya 2014-09-01..2015-11-17

person Martin Kobler
    name     Martin Kobler, Kobler
    post     IGOUNO envoy for Libya 2015-11-17..2017-06-20

person Ghassan Salame
    name     Ghassan Salame, Ghassan Salamé
    post     IGOUNO envoy for Libya 2017-06-20..2020-03-02

person Zeid Ra'ad al-Hussein
    name     Zeid Ra'ad al-Hussein, Zeid Raad al-Hussein
    post     IGOUNO human rights chief 2014-09-01..2018-08-31

person Michelle Bachelet
    name     Michelle Bachelet
    post     CHLGOV president 2006-03-11..2010-03-11
    post     CHLGOV president 2014-03-11..2018-03-11
    post     IGOUNO human rights chief 2018-09-01..2022-08-31

person Volker Turk
    name     Volker Turk, Volker Türk
    post     IGOUNO human rights chief 2022-10-17..

person Navi Pillay
    name     Navi Pillay, Pillay
    post     IGOUNO human rights chief 2008-09-01..2014-08-31

person Filippo Grandi
    name     Filippo Grandi, Grandi
    post     IGOUNO high commissioner for refugees 2016-01-01..2025-12-31

person Philippe Lazzarini
    name     Philippe Lazzarini, Lazzarini
    post     IGOUNO UNRWA chief 2020-03-18..

person Rafael Grossi
    name     Rafael Grossi, Grossi
    post     IGOIAE IAEA director general 2019-12-03..

person Yukiya Amano
    name     Yukiya Amano, Amano
    post     IGOIAE IAEA director general 2009-12-01..2019-07-18

person Jens Stoltenberg
    name     Jens Stoltenberg
    surname  Stoltenberg
    post     NORGOV prime minister 2005-10-17..2013-10-16
    post     IGONAT secretary-general 2014-10-01..2024-10-01

person Anders Fogh Rasmussen
    name     Anders Fogh Rasmussen, Fogh Rasmussen
    post     IGONAT secretary-general 2009-08-01..2014-10-01

person Mark Rutte
    name     Mark Rutte
    surname  Rutte
    post     NLDGOV prime minister 2010-10-14..2024-07-02
    post     IGONAT secretary-general 2024-10-01..

person Catherine Ashton
    name     Catherine Ashton, Ashton
    post     IGOEEC foreign policy chief 2009-12-01..2014-11-01

person Federica Mogherini
    name     Federica Mogherini
    surname  Mogherini
    post     ITAGOV foreign minister 2014-02-22..2014-10-31
    post     IGOEEC foreign policy chief 2014-11-01..2019-12-01

person Josep Borrell
    name     Josep Borrell
    surname  Borrell
    post     ESPGOV foreign minister 2018-06-07..2019-11-30
    post     IGOEEC foreign policy chief 2019-12-01..2024-12-01

person Kaja Kallas
    name     Kaja Kallas
    surname  Kallas
    post     ESTGOV prime minister 2021-01-26..2024-07-23
    post     IGOEEC foreign policy chief 2024-12-01..

person Jose Manuel Barroso
    name     Jose Manuel Barroso, José Manuel Barroso, Barroso
    post     IGOEEC European Commission president 2004-11-22..2014-11-01

person Jean-Claude Juncker
    name     Jean-Claude Juncker
    surname  Juncker
    post     IGOEEC European Commission president 2014-11-01..2019-12-01

person Herman Van Rompuy
    name     Herman Van Rompuy, Van Rompuy
    post     IGOEEC European Council president 2009-12-01..2014-12-01

person Donald Tusk
    name     Donald Tusk
    surname  Tusk
    post     POLGOV prime minister 2007-11-16..2014-09-22
    post     IGOEEC European Council president 2014-12-01..2019-12-01
    post     POLGOV prime minister 2023-12-13..

person Charles Michel
    name     Charles Michel
    post     BELGOV prime minister 2014-10-11..2019-10-27
    post     IGOEEC European Council president 2019-12-01..2024-12-01

person Antonio Costa
    name     Antonio Costa, António Costa
    post     PRTGOV prime minister 2015-11-26..2024-04-02
    post     IGOEEC European Council president 2024-12-01..

person Tedros Adhanom Ghebreyesus
    name     Tedros Adhanom Ghebreyesus, Tedros Ghebreyesus
    surname  Tedros
    post     ETHGOV foreign minister 2012-11-29..2016-11-01
    post     IGOWHO director-general 2017-07-01..

person Fatou Bensouda
    name     Fatou Bensouda, Bensouda
    post     IGOICC prosecutor 2012-06-15..2021-06-15

person Karim Khan
    name     Karim Khan
    post     IGOICC prosecutor 2021-06-16..

person Luis Moreno-Ocampo
    name     Luis Moreno-Ocampo, Luis Moreno Ocampo
    post     IGOICC prosecutor 2003-06-16..2012-06-15

person Pope Francis
    name     Pope Francis
    post     VATGOV pope 2013-03-13..2025-04-21

person Pope Benedict XVI
    name     Pope Benedict XVI, Pope Benedict
    post     VATGOV pope 2005-04-19..2013-02-28

person Pope Leo XIV
    name     Pope Leo XIV, Pope Leo
    post     VATGOV pope 2025-05-08..

person Osama bin Laden
    name     Osama bin Laden, Usama bin Laden, bin Laden, Bin Laden
    post     AQA al-Qaeda leader 1988-08-11..2011-05-02

person Ayman al-Zawahiri
    name     Ayman al-Zawahiri, Ayman al-Zawahri
    surname  Zawahiri
    surname  Zawahri
    post     AQA al-Qaeda leader 2011-06-16..2022-07-31
